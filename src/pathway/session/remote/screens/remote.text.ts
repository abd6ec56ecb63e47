import { text } from '../../../../platform/pure/text.ts'

/** Words for staff about sessions held from afar. */
export const remoteText = text({
  en: {
    title: 'From afar', lead: 'Who came in, from where, and what their times propose. Nothing counts before you accept it.', openMeeting: 'Open the meeting', makeRoom: 'Make the room',
    newRoom: 'A new link', newRoomDone: 'The link before it is worth nothing now. Everybody finds the new one in their app.', typeLink: 'Type a link', byPhone: 'By phone', phoneNow: 'By phone: you call each of them',
    notArranged: 'Nobody has said yet how people come in', linkNow: 'Fresh link, only in the signed-in app', typedNow: 'A link typed by staff, only in the signed-in app', link: 'Link', linkHelp: 'Begins with https. People see it only when they have signed in.', keepLink: 'Use this link',
    opens: 'People come in from {{time}}', notIn: 'Not in yet', isIn: 'In since {{time}}', was: '{{from}} to {{to}}', proposes: '{{minutes}} min proposed', away: 'away {{minutes}} min in between', unknown: 'nobody said when they left: taken until the end',
    at: 'At: {{place}}', call: 'In an emergency: {{name}}', accept: 'Accept {{minutes}} min', acceptAll_one: 'Accept the time of {{count}} person', acceptAll_other: 'Accept the times of {{count}} people', accepted: 'Accepted', acceptedDone_one: '{{count}} time is kept as attendance', acceptedDone_other: '{{count}} times are kept as attendance',
    withThem: 'With them: {{name}}', holdFromAfar: 'Hold it from afar today', holdTitle: 'How do people come in?', holdLead: 'For this one session. Everybody expected finds the way in their app.',
    settings: 'Remote sessions', settingsLead: 'Where sessions by video are held. Each session gets a room of its own that nobody can guess. Evenkeel makes the link and asks the server for nothing.', back: 'My sessions',
    name: 'Name of the meeting server', template: 'Pattern of its links', templateHelp: 'With {room} where the room stands, for example https://meet.example.org/{room}. Leave it empty for phone sessions and links typed by staff.',
    opensMinutes: 'The door opens so many minutes before', sample: 'A link will look like this: {{link}}', none: 'No meeting server: staff call, or type a link', keep: 'Use this from now on', kept: 'New sessions use this', contract: 'Choose a server your clinic has an agreement with (45 CFR 164.504(e), 42 CFR 2.11).',
  },
  es: {
    title: 'A distancia', lead: 'Quién entró, desde dónde y qué proponen sus horas. Nada cuenta hasta que se acepte.', openMeeting: 'Abrir la reunión', makeRoom: 'Crear la sala',
    newRoom: 'Otro enlace', newRoomDone: 'El enlace anterior ya no sirve. Todos encuentran el nuevo en su aplicación.', typeLink: 'Escribir un enlace', byPhone: 'Por teléfono', phoneNow: 'Por teléfono: hay que llamar a cada persona',
    notArranged: 'Aún no se ha dicho cómo se entra', linkNow: 'Enlace nuevo, solo en la aplicación con sesión iniciada', typedNow: 'Enlace escrito por el personal, solo en la aplicación con sesión iniciada', link: 'Enlace', linkHelp: 'Empieza con https. Solo se ve con la sesión iniciada.', keepLink: 'Usar este enlace',
    opens: 'Se entra desde las {{time}}', notIn: 'Aún no entra', isIn: 'Dentro desde las {{time}}', was: 'de {{from}} a {{to}}', proposes: 'se proponen {{minutes}} min', away: 'ausente {{minutes}} min en medio', unknown: 'nadie dijo cuándo salió: se toma hasta el final',
    at: 'En: {{place}}', call: 'En una emergencia: {{name}}', accept: 'Aceptar {{minutes}} min', acceptAll_one: 'Aceptar la hora de {{count}} persona', acceptAll_other: 'Aceptar las horas de {{count}} personas', accepted: 'Aceptada', acceptedDone_one: '{{count}} hora queda como asistencia', acceptedDone_other: '{{count}} horas quedan como asistencia',
    withThem: 'Acompaña: {{name}}', holdFromAfar: 'Hacerla hoy a distancia', holdTitle: '¿Cómo se entra?', holdLead: 'Solo para esta sesión. Quienes se esperan encuentran la entrada en su aplicación.',
    settings: 'Sesiones a distancia', settingsLead: 'Dónde se hacen las sesiones por video. Cada sesión tiene una sala propia que nadie puede adivinar. Evenkeel crea el enlace y no pide nada al servidor.', back: 'Mis sesiones',
    name: 'Nombre del servidor de reuniones', template: 'Patrón de sus enlaces', templateHelp: 'Con {room} donde va la sala, por ejemplo https://meet.example.org/{room}. Vacío: sesiones por teléfono y enlaces escritos por el personal.',
    opensMinutes: 'La puerta se abre tantos minutos antes', sample: 'Un enlace se verá así: {{link}}', none: 'Sin servidor: el personal llama o escribe un enlace', keep: 'Usar esto desde ahora', kept: 'Las sesiones nuevas lo usan', contract: 'Elija un servidor con el que la clínica tenga un acuerdo (45 CFR 164.504(e), 42 CFR 2.11).',
  },
})
