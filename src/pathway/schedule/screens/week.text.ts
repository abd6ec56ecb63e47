import { text } from '../../../platform/pure/text.ts'

/** The program's week and one session of it. */
export const weekText = text({
  en: {
    title: 'Week', lead: 'Every session of the program, Monday to Sunday.', show: 'Show', everything: 'Everything', tracks: 'Tracks', rooms: 'Rooms', staff: 'Staff',
    previous: 'Previous week', next: 'Next week', thisWeek: 'This week', plan: 'Plan a session', nothing: 'No sessions this week',
    nothingWhy: 'Open the groups of your program, and its sessions appear here six weeks ahead.', toGroups: 'Go to groups',
    calledOff: 'Called off: {{topic}}', seats: '{{taken}} of {{seats}}', byVideo: 'Video', noRoom: 'No room', noLead: 'Nobody leads it yet',
    when: 'When', room: 'Where', led: 'Led by', people: 'Expected', nobody: 'Nobody is expected yet.', break: '{{minutes}} min break',
    cancel: 'Call it off', cancelWhy: 'Reason', cancelLead: 'Those who are expected get a short message in neutral words.', closed: 'This session is over and its list is closed.',
    calledOffNote: 'This session was called off.', done: 'The session was called off.', client: 'Client', change: 'Change', findClient: 'Type three letters of a name',
    kind: 'Kind', individual: 'Individual session', family: 'Family session', day: 'Day', starts: 'Starts', minutes: 'Minutes', lead2: 'Led by', place: 'Place',
    office: 'Office of the staff member', planIt: 'Plan it', planned: 'The session is planned.', noneFound: 'Nobody of this name.',
    move: 'Change it', moveIt: 'Change', howFar: 'What changes', thisOne: 'Only this one', fromHere: 'This one and all later ones', allOfThem: 'All that have not begun', moveSeriesLead: 'Sessions that have begun keep everything. Each later session stays in its week. Those expected are told of a new time.', oneClient: 'One client', away: '{{names}} is away that day', unit: 'Unit {{at}} of {{of}}', unitHelp: 'Choose another one to hold it instead; later sessions go on from there.', unitSet: 'The curriculum goes on from there.', myCalendar: 'My calendar', moveLead: 'The weekly series stays as it is. Those expected are told of a new time.', moved: 'The session was changed.',
    bring: 'What to bring', bringLead: 'Clients see this under their next session. Name nobody: all who are expected read it.', bringEn: 'In English', bringEs: 'In Spanish', bringOne: 'If one is empty, the other one is shown.', bringEvery: 'For every session of this series', bringThis: 'Only for this session', bringSave: 'Save what to bring', bringSaved: 'Saved. Clients see it at once.', bringFromSeries: 'Said for the whole series', bringAdd: 'Say what to bring', bringChange: 'Change what to bring',
    invited: 'Asked to come', noSupporters: 'No family member or other person has been added yet.', invitedLead: 'Only those asked see the session in their app, and only under a live release.',
  },
  es: {
    title: 'Semana', lead: 'Todas las sesiones del programa, de lunes a domingo.', show: 'Mostrar', everything: 'Todo', tracks: 'Turnos', rooms: 'Salas', staff: 'Equipo',
    previous: 'Semana anterior', next: 'Semana siguiente', thisWeek: 'Esta semana', plan: 'Planear una sesión', nothing: 'No hay sesiones esta semana',
    nothingWhy: 'Cuando se abren los grupos del programa, sus sesiones aparecen aquí con seis semanas de anticipación.', toGroups: 'Ir a grupos',
    calledOff: 'Cancelada: {{topic}}', seats: '{{taken}} de {{seats}}', byVideo: 'Video', noRoom: 'Sin sala', noLead: 'Aún sin responsable',
    when: 'Cuándo', room: 'Dónde', led: 'A cargo de', people: 'Se espera a', nobody: 'Aún no se espera a nadie.', break: 'descanso de {{minutes}} min',
    cancel: 'Cancelarla', cancelWhy: 'Motivo', cancelLead: 'Quienes se esperan reciben un mensaje breve en palabras neutras.', closed: 'Esta sesión terminó y su lista está cerrada.',
    calledOffNote: 'Esta sesión se canceló.', done: 'La sesión se canceló.', client: 'Persona', change: 'Cambiar', findClient: 'Escriba tres letras de un nombre',
    kind: 'Tipo', individual: 'Sesión individual', family: 'Sesión familiar', day: 'Día', starts: 'Empieza', minutes: 'Minutos', lead2: 'A cargo de', place: 'Lugar',
    office: 'Oficina de quien la dirige', planIt: 'Planearla', planned: 'La sesión quedó planeada.', noneFound: 'Nadie con ese nombre.',
    move: 'Cambiarla', moveIt: 'Cambiar', howFar: 'Qué cambia', thisOne: 'Solo esta', fromHere: 'Esta y todas las siguientes', allOfThem: 'Todas las que no han empezado', moveSeriesLead: 'Las sesiones que ya empezaron quedan como están. Cada sesión posterior sigue en su semana. Se avisa de la nueva hora a quienes se espera.', oneClient: 'Una persona', away: '{{names}} no está ese día', unit: 'Tema {{at}} de {{of}}', unitHelp: 'Elija otro tema para esta vez. Las demás sesiones siguen desde ahí.', unitSet: 'Los temas continúan desde ahí.', myCalendar: 'Mi calendario', moveLead: 'La serie semanal queda como está. Se avisa de la nueva hora a quienes se espera.', moved: 'La sesión se cambió.',
    bring: 'Qué traer', bringLead: 'Se ve debajo de la próxima sesión de cada persona. No escriba nombres: lo leen todas las personas que se esperan.', bringEn: 'En inglés', bringEs: 'En español', bringOne: 'Si uno queda vacío, se muestra el otro.', bringEvery: 'Para todas las sesiones de esta serie', bringThis: 'Solo para esta sesión', bringSave: 'Guardar qué traer', bringSaved: 'Guardado. Se ve de inmediato.', bringFromSeries: 'Vale para toda la serie', bringAdd: 'Decir qué traer', bringChange: 'Cambiar qué traer',
    invited: 'Personas invitadas', noSupporters: 'Aún no se ha añadido a ningún familiar u otra persona.', invitedLead: 'Solo quienes se invitan ven la sesión en su aplicación, y solo con una autorización vigente.',
  },
})
