import { text } from '../../../platform/pure/text.ts'

/** Words of the front desk and of the hours of a week. */
export const weekText = text({
  en: {
    desk: 'Front desk', deskLead: 'Who is expected today. One press when they come in.', lobby: 'Lobby view', lobbyLead: 'Initials only: this screen can be seen.', allNames: 'Show names', kiosks: 'Kiosks', nobodySees: 'Nobody else sees this screen',
    nobody: 'Nobody is expected today', nobodyWhy: 'People appear here on the day of their session.', here: 'Here', arrivedAt: 'Here since {{time}}', leftAt: 'Left at {{time}}', leaves: 'Leaves now', wentHome: '{{who}} has left', expected: '{{here}} of {{all}} are here', markedOther: 'Marked by the room', arrived: '{{who}} is here', find: 'Find on this list',
    hours: 'Hours this week', hoursLead: 'Planned, attended and still open, Monday to Sunday at the site.', before: 'Week before', next: 'Week after', thisWeek: 'This week', weekOf: 'Week of {{day}}',
    who: 'Client', week: 'Week', state: 'State', repair: 'What would repair it', therapist: 'Therapist', program: 'Program',
    green: 'On course', amber: 'Short, can be repaired', red: 'Short', met: 'Met',
    short: '{{hours}} h not covered by anything booked', missed_one: 'Make up for {{topic}}', missed_other: 'Make up for {{count}} missed sessions', unmarked_one: '{{count}} past session is not marked', unmarked_other: '{{count}} past sessions are not marked', nothing: 'Nothing to do', book: 'Book a make-up', booked: 'A make-up for {{topic}} is booked', noOption: 'No session of this week has a seat that fits this person\'s life.',
    none: 'Nobody is in care in this week', noneWhy: 'Everybody with an open stay in a program appears here.', excused: '{{hours}} h excused', makeUp: '{{hours}} h made up', calledOff: '{{hours}} h called off by us', noPhase: 'No phase set',
    all: 'Everybody', onlyShort: 'Only short weeks',
    detail: 'Week of {{name}}', session: 'Session', minutes: 'Minutes', mark: 'Attendance', notYet: 'To come', notMarked: 'Not marked', madeUp: 'Make-up', openChart: 'Open the chart',
    authorised: 'Authorised', hoursShort: '{{hours}} h', authorisedOf: '{{covered}} h of this week are authorised', authorisedShort: '{{covered}} h authorised, {{open}} h of what is planned are not', authorisedNone: 'No authorisation is known for this week.', leftOf_day: '{{left}} of {{units}} days left, until {{until}}', leftOf_session: '{{left}} of {{units}} sessions left, until {{until}}', leftOf_hour: '{{left}} of {{units}} hours left, until {{until}}', addAuthorisation: 'Enter an authorisation', payer: 'Payer', reference: 'Reference', unit: 'Counted in', day: 'Days', session_: 'Sessions', hour: 'Hours', units: 'How many', from: 'From', until: 'Until', keep: 'Keep it', takeAway: 'Take away',
  },
  es: {
    desk: 'Recepción', deskLead: 'Quiénes vienen hoy. Un toque cuando llegan.', lobby: 'Vista de sala de espera', lobbyLead: 'Solo iniciales: otras personas pueden ver esta pantalla.', allNames: 'Mostrar nombres', kiosks: 'Quioscos', nobodySees: 'Nadie más ve esta pantalla',
    nobody: 'Hoy no se espera a nadie', nobodyWhy: 'Las personas aparecen aquí el día de su sesión.', here: 'Presente', arrivedAt: 'Llegó a las {{time}}', leftAt: 'Salió a las {{time}}', leaves: 'Se va', wentHome: '{{who}} se fue', expected: '{{here}} de {{all}} ya están', markedOther: 'Marcado en la sala', arrived: '{{who}} llegó', find: 'Buscar en esta lista',
    hours: 'Horas de la semana', hoursLead: 'Planeadas, asistidas y por cubrir, de lunes a domingo en la sede.', before: 'Semana anterior', next: 'Semana siguiente', thisWeek: 'Esta semana', weekOf: 'Semana del {{day}}',
    who: 'Cliente', week: 'Semana', state: 'Estado', repair: 'Cómo repararla', therapist: 'Terapeuta', program: 'Programa',
    green: 'En camino', amber: 'Faltan horas, aún reparable', red: 'Faltaron horas', met: 'Cumplida',
    short: '{{hours}} h sin nada reservado', missed_one: 'Recuperar {{topic}}', missed_other: 'Recuperar {{count}} sesiones perdidas', unmarked_one: '{{count}} sesión pasada sin marcar', unmarked_other: '{{count}} sesiones pasadas sin marcar', nothing: 'Nada que hacer', book: 'Reservar recuperación', booked: 'Recuperación de {{topic}} reservada', noOption: 'Ninguna sesión de esta semana tiene un lugar que encaje en la vida de esta persona.',
    none: 'Nadie está en tratamiento esta semana', noneWhy: 'Aquí aparece todo el que tiene un programa abierto.', excused: '{{hours}} h justificadas', makeUp: '{{hours}} h recuperadas', calledOff: '{{hours}} h canceladas por nosotros', noPhase: 'Sin fase definida',
    all: 'Todos', onlyShort: 'Solo semanas cortas',
    detail: 'Semana de {{name}}', session: 'Sesión', minutes: 'Minutos', mark: 'Asistencia', notYet: 'Por venir', notMarked: 'Sin marcar', madeUp: 'Recuperación', openChart: 'Abrir el expediente',
    authorised: 'Autorizado', hoursShort: '{{hours}} h', authorisedOf: '{{covered}} h de esta semana están autorizadas', authorisedShort: '{{covered}} h autorizadas, {{open}} h de lo planeado no lo están', authorisedNone: 'No se conoce ninguna autorización para esta semana.', leftOf_day: 'Quedan {{left}} de {{units}} días, hasta el {{until}}', leftOf_session: 'Quedan {{left}} de {{units}} sesiones, hasta el {{until}}', leftOf_hour: 'Quedan {{left}} de {{units}} horas, hasta el {{until}}', addAuthorisation: 'Anotar una autorización', payer: 'Pagador', reference: 'Referencia', unit: 'Se cuenta en', day: 'Días', session_: 'Sesiones', hour: 'Horas', units: 'Cuántas', from: 'Desde', until: 'Hasta', keep: 'Guardar', takeAway: 'Quitar',
  },
})
