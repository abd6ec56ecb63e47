import { text } from '../../../platform/pure/text.ts'

/** Words of the room: who is here and who is not. */
export const sessionText = text({
  en: {
    mine: 'My sessions', mineLead: 'What you lead today and around it.', everybodys: 'Everybody\'s', onlyMine: 'Only mine', nothing: 'No session on these days',
    nothingWhy: 'Sessions appear here when you lead a group or have an hour with a client.', earlier: 'Before today', today: 'Today', later: 'After today',
    when: 'When', what: 'Session', where: 'Room', people: 'People', notes: 'Notes', state: 'State',
    group: 'Group', individual: 'Individual', family: 'Family', remote: 'Remote', calledOff: 'Called off', closed: 'Closed', open: 'Now', ahead: 'To come', over: 'Over',
    hereOf: '{{here}} of {{expected}} here', notesOpen_one: '{{count}} note to sign', notesOpen_other: '{{count}} notes to sign', notesDone: 'Notes signed',
    back: 'My sessions', tabRoom: 'Room', tabNotes: 'Notes', tabReview: 'Review and sign', noRoom: 'No room', breakOf: '{{minutes}} min break',
    led: 'Led by {{names}}',
    everyone: 'Everyone is here', everyoneLeft_one: 'The other one is here', everyoneLeft_other: 'The other {{count}} are here', allMarked: 'Everybody is marked',
    marked_one: '{{count}} person marked here', marked_other: '{{count}} people marked here', markedOne: '{{name}}: {{status}}', keptHere: '{{what}}. Kept on this device, sent when there is a connection',
    addPerson: 'Add somebody', addTitle: 'Somebody came who is not on the list', addFind: 'Find by name', addNone: 'Nobody found', added: '{{name}} is on the list',
    close: 'Close the session', closedDone: 'The session is closed', closeWhy: 'Everybody is marked and nobody waits for an answer.',
    noteForms: 'How notes are laid out', hoursMinutes: '{{hours}} h {{minutes}} min', dayMet: 'Day met: {{clock}}', dayOnCourse: 'Day on course: {{clock}}', dayNotMet: '{{clock}} today, {{missing}} short: the day is not met', awayBecause: 'Away, because of', notExcused: 'Not excused',
    standIn: 'Substitute', standInTitle: 'Who leads this evening?', standInLead: 'For this one evening. The next one is the usual leader\'s again.', insteadOf: 'Away', alone: 'Nobody: leads as well', leadsNow: '{{name}} leads this session',
    notMarked: 'Not marked yet', minutes: '{{minutes}} min', here: 'Here', late: 'Late', leftEarly: 'Left early', remoteStatus: 'Remote', excused: 'Excused', unexcused: 'Away, no word',
    leftUpset: 'Left upset', cancelledStatus: 'Called off by us', arrivedAt: 'came {{time}}', leftAt: 'left {{time}}',
    lateBy: 'Late by', minutesShort: '{{minutes}} min', cameNow: 'Came just now', leftBefore: 'Left before the end by', leftNow: 'Left just now', otherWays: 'Or',
    exact: 'Exact times', arrived: 'Came', left: 'Left', saveTimes: 'Keep these times', takeOff: 'Take off this list', tookOff: '{{name}} is off the list',
    conflict: 'Marked twice', conflictLead: '{{name}} marked this person without knowing of the other mark. Which one is right?', useThis: 'This one', nowCounts: 'Counts now',
    hours: '{{done}} of {{needed}} h this week', hoursOnly: '{{done}} h this week', alertHigh: 'High risk today', alertOther: 'Answer waiting', alertTaken: 'Somebody has it',
    checkIn: 'Mood {{mood}}, craving {{craving}} ({{day}})', noCheckIn: 'No check-in yet', wantsCall: 'Asks for a call', makeUp: 'Make-up',
    seats_one: '{{count}} person', seats_other: '{{count}} people', emptyList: 'Nobody is on this list yet', emptyListWhy: 'Add people who came, or enrol them in the group.',
  },
  es: {
    mine: 'Mis sesiones', mineLead: 'Lo que diriges hoy y en los días cercanos.', everybodys: 'Las de todos', onlyMine: 'Solo las mías', nothing: 'Ninguna sesión en estos días',
    nothingWhy: 'Aquí aparecen las sesiones cuando diriges un grupo o tienes una hora con un cliente.', earlier: 'Antes de hoy', today: 'Hoy', later: 'Después de hoy',
    when: 'Cuándo', what: 'Sesión', where: 'Sala', people: 'Personas', notes: 'Notas', state: 'Estado',
    group: 'Grupo', individual: 'Individual', family: 'Familia', remote: 'A distancia', calledOff: 'Cancelada', closed: 'Cerrada', open: 'Ahora', ahead: 'Próxima', over: 'Terminada',
    hereOf: '{{here}} de {{expected}} presentes', notesOpen_one: '{{count}} nota por firmar', notesOpen_other: '{{count}} notas por firmar', notesDone: 'Notas firmadas',
    back: 'Mis sesiones', tabRoom: 'Sala', tabNotes: 'Notas', tabReview: 'Revisar y firmar', noRoom: 'Sin sala', breakOf: 'pausa de {{minutes}} min',
    led: 'Dirige: {{names}}',
    everyone: 'Están todos', everyoneLeft_one: 'La otra persona está', everyoneLeft_other: 'Los otros {{count}} están', allMarked: 'Todos están marcados',
    marked_one: '{{count}} persona marcada presente', marked_other: '{{count}} personas marcadas presentes', markedOne: '{{name}}: {{status}}', keptHere: '{{what}}. Guardado en este aparato, se envía cuando haya conexión',
    addPerson: 'Agregar a alguien', addTitle: 'Vino alguien que no está en la lista', addFind: 'Buscar por nombre', addNone: 'No se encontró a nadie', added: '{{name}} está en la lista',
    close: 'Cerrar la sesión', closedDone: 'La sesión está cerrada', closeWhy: 'Todos están marcados y nadie espera respuesta.',
    noteForms: 'Formato de las notas', hoursMinutes: '{{hours}} h {{minutes}} min', dayMet: 'Día cumplido: {{clock}}', dayOnCourse: 'Día en camino: {{clock}}', dayNotMet: 'Hoy {{clock}}, faltan {{missing}}: el día no se cumple', awayBecause: 'No está, por', notExcused: 'Sin justificar',
    standIn: 'Sustituir', standInTitle: '¿Quién dirige esta sesión?', standInLead: 'Solo por esta vez. La próxima vuelve a ser de quien la dirige siempre.', insteadOf: 'No puede', alone: 'Nadie: se suma', leadsNow: '{{name}} dirige esta sesión',
    notMarked: 'Sin marcar', minutes: '{{minutes}} min', here: 'Presente', late: 'Tarde', leftEarly: 'Salió antes', remoteStatus: 'A distancia', excused: 'Justificada', unexcused: 'Ausente, sin aviso',
    leftUpset: 'Se fue alterado', cancelledStatus: 'Cancelada por nosotros', arrivedAt: 'llegó {{time}}', leftAt: 'salió {{time}}',
    lateBy: 'Llegó tarde por', minutesShort: '{{minutes}} min', cameNow: 'Acaba de llegar', leftBefore: 'Salió antes del final por', leftNow: 'Acaba de salir', otherWays: 'O bien',
    exact: 'Horas exactas', arrived: 'Llegó', left: 'Salió', saveTimes: 'Guardar estas horas', takeOff: 'Quitar de esta lista', tookOff: '{{name}} ya no está en la lista',
    conflict: 'Marcado dos veces', conflictLead: '{{name}} marcó a esta persona sin conocer la otra marca. ¿Cuál es la correcta?', useThis: 'Esta', nowCounts: 'Cuenta ahora',
    hours: '{{done}} de {{needed}} h esta semana', hoursOnly: '{{done}} h esta semana', alertHigh: 'Riesgo alto hoy', alertOther: 'Respuesta pendiente', alertTaken: 'Alguien lo atiende',
    checkIn: 'Ánimo {{mood}}, ansias {{craving}} ({{day}})', noCheckIn: 'Aún sin registro', wantsCall: 'Pide una llamada', makeUp: 'Recuperación',
    seats_one: '{{count}} persona', seats_other: '{{count}} personas', emptyList: 'Aún no hay nadie en esta lista', emptyListWhy: 'Agrega a quienes vinieron o inscríbelos en el grupo.',
  },
})

/** The word for each way of being there or not. */
export const statusWord = {
  present: 'here', late: 'late', 'left-early': 'leftEarly', remote: 'remoteStatus', excused: 'excused', unexcused: 'unexcused',
  'left-upset': 'leftUpset', cancelled: 'cancelledStatus',
} as const
