import { text } from '../../../platform/pure/text.ts'

export const listText = text({
  en: {
    title: 'Referrals', lead: 'Who has come to us, and who waits for an answer.', add: 'New inquiry', list: 'List', board: 'Board', view: 'View',
    open: 'Open', waiting: 'Waiting list', closed: 'Closed', show: 'Show', allStages: 'All stages', stage: 'Stage',
    person: 'Person', urgency: 'How soon', since: 'In this stage', respond: 'Answer by', source: 'Sent by', track: 'Track', lateMark: 'Late', booked: 'Booked for',
    years: '{{age}} years', late_one: '{{count}} answer is late', late_other: '{{count}} answers are late', noneLate: 'No answer is late.',
    empty: 'No referrals here', emptyWords: 'When somebody calls, start a new inquiry: nine answers are enough.', emptyFilter: 'Nobody at this stage.',
    days_one: '{{count}} day', days_other: '{{count}} days', hours_one: '{{count}} hour', hours_other: '{{count}} hours', minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes',
    keyNew: 'N', nobody: 'Nobody',
    ask: 'Still waiting?', stillWants: '1 Still wants it', noMore: '2 No more',
    lastSaid: 'Last said so', saysNo: 'Answered no: call to make sure', saysYes: 'Yes, {{ago}}', lastAsked: 'Asked', neverAsked: 'Not asked yet',
    funnel: 'The last {{days}} days', received: 'First contacts', answeredCount: 'Answered', bookedCount: 'Booked', assessedCount: 'Assessed', admittedCount: 'Admitted', beganCount: 'Came to a first session', outCount: 'Referred out', settings: 'Clocks and directory',
    medianAnswer: 'half within {{minutes}} min', medianAssess: 'half within {{hours}} h',
  },
  es: {
    title: 'Referencias', lead: 'Quién ha venido y quién espera una respuesta.', add: 'Nueva consulta', list: 'Lista', board: 'Tablero', view: 'Vista',
    open: 'Abiertas', waiting: 'Lista de espera', closed: 'Cerradas', show: 'Mostrar', allStages: 'Todas las etapas', stage: 'Etapa',
    person: 'Persona', urgency: 'Prisa', since: 'En esta etapa', respond: 'Responder antes de', source: 'Enviada por', track: 'Horario', lateMark: 'Tarde', booked: 'Reservada para',
    years: '{{age}} años', late_one: '{{count}} respuesta va tarde', late_other: '{{count}} respuestas van tarde', noneLate: 'Ninguna respuesta va tarde.',
    empty: 'No hay referencias aquí', emptyWords: 'Cuando alguien llame, abre una consulta: nueve respuestas bastan.', emptyFilter: 'Nadie en esta etapa.',
    days_one: '{{count}} día', days_other: '{{count}} días', hours_one: '{{count}} hora', hours_other: '{{count}} horas', minutes_one: '{{count}} minuto', minutes_other: '{{count}} minutos',
    keyNew: 'N', nobody: 'Nadie',
    ask: '¿Sigue esperando?', stillWants: '1 Sí quiere', noMore: '2 Ya no',
    lastSaid: 'Lo dijo por última vez', saysNo: 'Respondió que no: llame para confirmar', saysYes: 'Sí, {{ago}}', lastAsked: 'Preguntado', neverAsked: 'Sin preguntar',
    funnel: 'Los últimos {{days}} días', received: 'Primeros contactos', answeredCount: 'Respondidos', bookedCount: 'Con cita', assessedCount: 'Evaluados', admittedCount: 'Admitidos', beganCount: 'Primera sesión', outCount: 'Derivados', settings: 'Plazos y directorio',
    medianAnswer: 'la mitad en {{minutes}} min', medianAssess: 'la mitad en {{hours}} h',
  },
})
