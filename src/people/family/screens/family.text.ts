import { text } from '../../../platform/pure/text.ts'

export const familyText = text({
  en: {
    people: 'People around the client', peopleLead: 'Writing somebody down discloses nothing. What they may know is decided by releases.',
    add: 'Add a person', name: 'Name', relation: 'Relation', relationHelp: 'For example sister, partner, sponsor', email: 'E-mail', phone: 'Phone', language: 'Language', save: 'Save', english: 'English', spanish: 'Español',
    nobody: 'Nobody is written down yet', nobodyWhy: 'A sister, a partner, a sponsor: whoever helps in the evenings.',
    invite: 'Invite to the family app', inviteName: 'Invite to the family app: {{name}}', linkTitle: 'The invitation', linkLead: 'It names nobody and no clinic, works once and until {{day}}.', linkMailed: 'It was sent by e-mail, too. It names nobody and no clinic, works once and until {{day}}.',
    comesIn: 'Uses the app', invited: 'Invited until {{day}}', notInvited: 'Not invited', knows: 'May know', knowsNothing: 'Nothing is released',
    letGo: 'Let go', letGoName: 'Let go: {{name}}', letGoTitle: 'Let {{name}} go?', letGoWhy: 'Their releases are taken back and their app closes at once.', letGoDo: 'Let them go',
    releases: 'Releases', releasesLead: 'Who may know what, why and until when. The client can take each one back at any moment.', give: 'Write down a release', noReleases: 'No release yet', noReleasesWhy: 'Without one, nobody outside the clinic is told anything, not even that the client comes here.',
    who: 'Who', what: 'What they may know', why: 'What for', whyHelp: 'In the client\'s words, one sentence.', until: 'Until', witness: 'You sign as the witness; the client agreed in front of you.',
    takeBack: 'Take back', takeBackName: 'Take back the release for {{name}}', takenBack: 'Taken back {{day}}', over: 'Ended {{day}}', live: 'Until {{day}}', given: 'Release kept', back: 'Taken back. It is closed now.',
    about: 'That the client is here, and their first name', attendance: 'Whether they came', familySessions: 'Family sessions: when and about what', planGoals: 'The goals they work on', safetyPlan: 'The safety plan',
    inCare: 'That the client is in care, and since when', attendanceRecord: 'Sessions and hours attended', completion: 'That the program is completed', nextCare: 'What the next clinic needs to go on',
    told: 'What they told the team', toldLead: 'One way: nobody has answered, and nothing was confirmed.', toldBy: '{{name}}, {{relation}}', nothingTold: 'Nothing so far.',
    phoneTitle: 'The client\'s phone', phoneLead: 'A one-time link binds it. It opens with a PIN only the client knows.', phoneLink: 'Link a phone', phoneBound: '{{device}}, since {{day}}', phoneNone: 'No phone is linked',
    phoneLinkTitle: 'Link the client\'s phone', phoneLinkLead: 'Let the client scan this with the camera, or send the link. It works once and until {{when}}; the client is asked for their birth date.', phoneEnd: 'Phone is lost', phoneEnded: 'The phone opens nothing any more',
    script: 'On the phone, to anybody without a release: "I can neither say yes nor no to whether a person is with us. I can listen, and tell you where to find support."',
  },
  es: {
    people: 'Personas cercanas', peopleLead: 'Anotar a alguien no revela nada. Lo que puede saber lo deciden las autorizaciones.',
    add: 'Añadir una persona', name: 'Nombre', relation: 'Relación', relationHelp: 'Por ejemplo hermana, pareja, padrino', email: 'Correo', phone: 'Teléfono', language: 'Idioma', save: 'Guardar', english: 'English', spanish: 'Español',
    nobody: 'Todavía no hay nadie anotado', nobodyWhy: 'Una hermana, la pareja, un padrino: quien ayuda por las noches.',
    invite: 'Invitar a la aplicación familiar', inviteName: 'Invitar a la aplicación familiar: {{name}}', linkTitle: 'La invitación', linkLead: 'No nombra a nadie ni a la clínica; sirve una vez y hasta el {{day}}.', linkMailed: 'También se envió por correo. No nombra a nadie ni a la clínica; sirve una vez y hasta el {{day}}.',
    comesIn: 'Usa la aplicación', invited: 'Invitación hasta el {{day}}', notInvited: 'Sin invitación', knows: 'Puede saber', knowsNothing: 'No hay nada autorizado',
    letGo: 'Quitar', letGoName: 'Quitar a {{name}}', letGoTitle: '¿Quitar a {{name}}?', letGoWhy: 'Se retiran sus autorizaciones y su aplicación se cierra al momento.', letGoDo: 'Quitar',
    releases: 'Autorizaciones', releasesLead: 'Quién puede saber qué, para qué y hasta cuándo. La persona puede retirarlas en cualquier momento.', give: 'Anotar una autorización', noReleases: 'Todavía no hay autorizaciones', noReleasesWhy: 'Sin una, no se dice nada a nadie fuera de la clínica, ni siquiera que la persona viene aquí.',
    who: 'Quién', what: 'Qué puede saber', why: 'Para qué', whyHelp: 'En palabras de la persona, una frase.', until: 'Hasta', witness: 'Firmas como testigo; la persona lo aceptó delante de ti.',
    takeBack: 'Retirar', takeBackName: 'Retirar la autorización de {{name}}', takenBack: 'Retirada el {{day}}', over: 'Terminó el {{day}}', live: 'Hasta el {{day}}', given: 'Autorización guardada', back: 'Retirada. Ya está cerrada.',
    about: 'Que la persona está aquí, y su nombre de pila', attendance: 'Si asistió', familySessions: 'Sesiones familiares: cuándo y sobre qué', planGoals: 'Las metas en que trabaja', safetyPlan: 'El plan de seguridad',
    inCare: 'Que la persona recibe atención, y desde cuándo', attendanceRecord: 'Sesiones y horas', completion: 'Que completó el programa', nextCare: 'Lo que la próxima clínica necesita para seguir',
    told: 'Lo que contaron al equipo', toldLead: 'Solo de ida: nadie contestó y no se confirmó nada.', toldBy: '{{name}}, {{relation}}', nothingTold: 'Nada por ahora.',
    phoneTitle: 'El teléfono de la persona', phoneLead: 'Un enlace de un solo uso lo vincula. Se abre con un PIN que solo la persona sabe.', phoneLink: 'Vincular un teléfono', phoneBound: '{{device}}, desde el {{day}}', phoneNone: 'No hay teléfono vinculado',
    phoneLinkTitle: 'Vincular el teléfono', phoneLinkLead: 'Que la persona lo escanee con la cámara, o envíale el enlace. Sirve una vez y hasta {{when}}; se le pedirá su fecha de nacimiento.', phoneEnd: 'Se perdió el teléfono', phoneEnded: 'El teléfono ya no abre nada',
    script: 'Por teléfono, a quien no tenga autorización: «No puedo decir ni que sí ni que no a si una persona está con nosotros. Puedo escuchar y decirte dónde encontrar apoyo».',
  },
})

type TopicKey = 'about' | 'attendance' | 'familySessions' | 'planGoals' | 'safetyPlan' | 'inCare' | 'attendanceRecord' | 'completion' | 'nextCare'

/** The words of a topic. */
export const topicKey = (topic: string): TopicKey => {
  switch (topic) {
    case 'about': case 'attendance': case 'completion': return topic
    case 'family-sessions': return 'familySessions'
    case 'plan-goals': return 'planGoals'
    case 'in-care': return 'inCare'
    case 'attendance-record': return 'attendanceRecord'
    case 'next-care': return 'nextCare'
    default: return 'safetyPlan'
  }
}
