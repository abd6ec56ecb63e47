import { text } from '../../../platform/pure/text.ts'

/** Finding, comparing and accepting a week for one client. */
export const placementText = text({
  en: {
    tab: 'Schedule', find: 'Find the best week', finding: 'Finding…', title: 'The week', lead: '{{phase}}: {{hours}} hours on {{days}} days a week.',
    proposals: 'Weeks that fit', best: 'Best week', other: 'Another week {{number}}', proven: 'Proven: no better week exists', notProven: 'Best found; a better one may exist',
    hours: '{{hours}} hours', days_one: '{{count}} day', days_other: '{{count}} days', trips_one: '{{count}} trip', trips_other: '{{count}} trips',
    seatsLeft_one: '{{count}} seat or more left in each group', seatsLeft_other: '{{count}} seats or more left in each group', onlyOne: 'No clearly different week fits beside it.', avoided_one: '{{count}} conflict with life avoided', avoided_other: '{{count}} conflicts with life avoided',
    accept: 'Accept this week', accepted: 'The week is set. Its sessions expect this person now.', kept: 'kept', individual: 'Individual session', family: 'Family session', video: 'video', office: 'office',
    noFit: 'No full week fits yet', missing: '{{hours}} hours would be missing.', because: 'What stands in the way', helps: 'The smallest changes that would help', partial: 'The best week that falls short',
    client: 'Client', clinic: 'Clinic', supervisor: 'Supervisor', freeTime: 'Free {{stretches}}', freeTimeHint: 'Ask them first. What fills that time now is shortened from the first day of this week on.', seat: 'One more seat in {{topics}}', closedGroup: 'Let them join {{topics}} now',
    therapist: 'Another therapist', longerDay: 'Up to {{minutes}} minutes more on one day', otherMode: 'Take part by video as well', everythingFits: 'and everything fits.', doIt: 'It is agreed: take that week',
    phase: 'Phase', currentPhase: 'As it is now', from: 'From', noEpisode: 'Not admitted yet', noEpisodeWhy: 'A week can be found once this person is admitted to a program.', asked: 'Weeks are searched for',
    currentWeek: 'This week', planned: '{{planned}} of {{required}} hours planned', plannedOnly: '{{planned}} hours planned', freeEvenings_one: '{{count}} evening free', freeEvenings_other: '{{count}} evenings free',
    shortNight: 'Less than eleven hours of rest before {{day}}', longDay: 'More than twelve hours of duty on {{day}}', lateEvenings: 'Third late evening in a row on {{day}}', collision: 'A session collides with life on {{day}}', warnings: 'Seen before it hurts',
    clash: 'Collides', calledOff: 'Called off: {{topic}}', makeUp: 'make-up', plan: 'Plan a session', emptyWeek: 'Nothing planned this week.', weekPicture: '{{title}}: {{words}}',
    openSession: 'Session',
    whyNot: 'Why not another group?', chooseGroup: 'Choose a group', waitForIt: 'Wait for a seat in it', inLine: 'In line. When a seat is free it is kept for a stated time.', noWeekWithIt: 'It is open to this person, but no whole week goes with it.', asGood: 'A week with it is as good.', worse: 'A week with it is possible. It is worse in {{what}}.', withIt: 'The week with it',
    worseHours: 'hours', worseTopics: 'topics or the family hour', worseWishes: 'the track or days they prefer', worseComfort: 'days and trips', worseChanges: 'changes to what they have', findAgain: 'Find again',
  },
  es: {
    tab: 'Horario', find: 'Buscar la mejor semana', finding: 'Buscando…', title: 'La semana', lead: '{{phase}}: {{hours}} horas en {{days}} días por semana.',
    proposals: 'Semanas que caben', best: 'Mejor semana', other: 'Otra semana {{number}}', proven: 'Demostrado: no existe una mejor', notProven: 'La mejor encontrada; puede haber otra mejor',
    hours: '{{hours}} horas', days_one: '{{count}} día', days_other: '{{count}} días', trips_one: '{{count}} viaje', trips_other: '{{count}} viajes',
    seatsLeft_one: 'queda {{count}} plaza o más en cada grupo', seatsLeft_other: 'quedan {{count}} plazas o más en cada grupo', onlyOne: 'No cabe otra semana claramente distinta.', avoided_one: '{{count}} choque con la vida evitado', avoided_other: '{{count}} choques con la vida evitados',
    accept: 'Aceptar esta semana', accepted: 'La semana está lista. Sus sesiones ya esperan a esta persona.', kept: 'sigue', individual: 'Sesión individual', family: 'Sesión familiar', video: 'video', office: 'oficina',
    noFit: 'Todavía no cabe una semana completa', missing: 'Faltarían {{hours}} horas.', because: 'Qué lo impide', helps: 'Los cambios más pequeños que ayudarían', partial: 'La mejor semana incompleta',
    client: 'Persona', clinic: 'Clínica', supervisor: 'Supervisión', freeTime: 'Dejar libre {{stretches}}', freeTimeHint: 'Pregunte antes. Lo que ocupa ese tiempo se acorta desde el primer día de esta semana.', seat: 'Una plaza más en {{topics}}', closedGroup: 'Permitir entrar ahora en {{topics}}',
    therapist: 'Otra terapeuta', longerDay: 'Hasta {{minutes}} minutos más en un día', otherMode: 'Participar también por video', everythingFits: 'y todo cabe.', doIt: 'Está acordado: tomar esa semana',
    phase: 'Fase', currentPhase: 'Como está ahora', from: 'Desde', noEpisode: 'Aún sin admisión', noEpisodeWhy: 'Se busca una semana cuando la persona ya está en un programa.', asked: 'Se buscan semanas para',
    currentWeek: 'Esta semana', planned: '{{planned}} de {{required}} horas planeadas', plannedOnly: '{{planned}} horas planeadas', freeEvenings_one: '{{count}} tarde libre', freeEvenings_other: '{{count}} tardes libres',
    shortNight: 'Menos de once horas de descanso antes del {{day}}', longDay: 'Más de doce horas ocupadas el {{day}}', lateEvenings: 'Tercera noche larga seguida el {{day}}', collision: 'Una sesión choca con la vida el {{day}}', warnings: 'Se ve antes de que duela',
    clash: 'Choca', calledOff: 'Cancelada: {{topic}}', makeUp: 'recuperación', plan: 'Planear una sesión', emptyWeek: 'Nada planeado esta semana.', weekPicture: '{{title}}: {{words}}',
    openSession: 'Sesión',
    whyNot: '¿Por qué no otro grupo?', chooseGroup: 'Elegir un grupo', waitForIt: 'Esperar una plaza en él', inLine: 'En la fila. Cuando haya una plaza, se aparta por un tiempo que se dice.', noWeekWithIt: 'Está abierto a esta persona, pero no hay una semana completa con él.', asGood: 'Una semana con él es igual de buena.', worse: 'Una semana con él es posible. Es peor en {{what}}.', withIt: 'La semana con él',
    worseHours: 'horas', worseTopics: 'temas o la hora familiar', worseWishes: 'el turno o los días que prefiere', worseComfort: 'días y viajes', worseChanges: 'cambios en lo que tiene', findAgain: 'Buscar otra vez',
  },
})
