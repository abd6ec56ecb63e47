import { text } from '../../../platform/pure/text.ts'

/** The groups of a program and the form of one. */
export const groupsText = text({
  en: {
    title: 'Groups', lead: 'The weekly groups of the program. Their sessions are made six weeks ahead.', open: 'Open a group', template: 'Open all groups of the template',
    none: 'No groups yet', noneWhy: 'Start from the program’s template in one click, then choose rooms and facilitators.', topic: 'Topic', topicEn: 'For who reads English', topicEs: 'For who reads Spanish', topicSaidHelp: 'What clients see. Empty: the topic as it is.', when: 'When', track: 'Track',
    phases: 'Open to', seats: 'Seats', place: 'Where', led: 'Led by', of: '{{members}} of {{seats}}', nobody: 'Nobody yet', noPlace: 'No room', video: 'Video',
    opened_one: '{{count}} group is open.', opened_other: '{{count}} groups are open.', newGroup: 'A new group', change: 'Change the group', saved: 'Saved. Sessions that have not begun follow.',
    weekday: 'Weekday', starts: 'Starts', minutes: 'Minutes', break: 'Break, minutes', facilitators: 'Facilitators', from: 'From', changeFrom: 'The change counts from',
    save: 'Save', create: 'Open the group', end: 'End this group', endWhy: 'Sessions after the last day are called off, seats end, and the people in the group are told.', lastDay: 'Last day',
    program: 'Program', ended: 'The group ends.', fromHelp: 'Sessions before this day stay as they are.',
    whoLeads: 'Who leads these groups?', whoLeadsWhy: 'Each session shows who leads it, and only whoever leads can be asked for its notes. It can be changed later.', sameForAll: 'The same person for all', allOpen: 'All groups of this template are open.',
    openThese_one: 'Open it', openThese_other: 'Open these {{count}}', nobodyYet_one: 'One group would have nobody who leads it yet.', nobodyYet_other: '{{count}} groups would have nobody who leads them yet.',
    warnings: 'Needs a look', nobodyLeads: 'nobody leads it yet', credentialExpired: 'a licence has run out', credentialMissing: 'nobody who leads it holds {{citation}}', tooMany: 'more than {{most}} seats ({{citation}})', caseload: '{{name}} has {{clients}} clients, more than {{most}} ({{citation}})',
    more: 'Who may join, and what is taught', kind: 'Kind', therapy: 'Therapy', education: 'Education or life skills', joining: 'New people may join', open2: 'At any time', closed: 'Never, it is closed', atStart: 'When the curriculum begins again',
    language: 'Language', anyLanguage: 'Everybody may come', english: 'English', spanish: 'Spanish', audience: 'For', everybody: 'Everybody', women: 'Women', men: 'Men', credentials: 'Credential that one who leads must hold', credentialsHelp: 'Several with commas. Leave empty if anybody may lead.', units: 'Curriculum, one unit on each line', unitsHelp: 'It begins again after the last. Any session can be set to another unit.',
  },
  es: {
    title: 'Grupos', lead: 'Los grupos semanales del programa. Sus sesiones se crean con seis semanas de anticipación.', open: 'Abrir un grupo', template: 'Abrir todos los grupos del modelo',
    none: 'Aún no hay grupos', noneWhy: 'Empieza con el modelo del programa en un clic y elige después salas y responsables.', topic: 'Tema', topicEn: 'Para quien lee inglés', topicEs: 'Para quien lee español', topicSaidHelp: 'Lo que ven las personas en tratamiento. Vacío: el tema tal cual.', when: 'Cuándo', track: 'Turno',
    phases: 'Abierto a', seats: 'Plazas', place: 'Dónde', led: 'A cargo de', of: '{{members}} de {{seats}}', nobody: 'Nadie aún', noPlace: 'Sin sala', video: 'Video',
    opened_one: '{{count}} grupo está abierto.', opened_other: '{{count}} grupos están abiertos.', newGroup: 'Un grupo nuevo', change: 'Cambiar el grupo', saved: 'Guardado. Las sesiones que no han empezado se ajustan.',
    weekday: 'Día', starts: 'Empieza', minutes: 'Minutos', break: 'Descanso, minutos', facilitators: 'Responsables', from: 'Desde', changeFrom: 'El cambio vale desde',
    save: 'Guardar', create: 'Abrir el grupo', end: 'Terminar este grupo', endWhy: 'Las sesiones posteriores al último día se cancelan, las plazas terminan y se avisa a las personas del grupo.', lastDay: 'Último día',
    program: 'Programa', ended: 'El grupo termina.', fromHelp: 'Las sesiones anteriores a este día quedan como están.',
    whoLeads: '¿Quién dirige estos grupos?', whoLeadsWhy: 'Cada sesión muestra quién la dirige, y solo a esa persona se le piden sus notas. Se puede cambiar después.', sameForAll: 'La misma persona para todos', allOpen: 'Todos los grupos de este modelo están abiertos.',
    openThese_one: 'Abrirlo', openThese_other: 'Abrir estos {{count}}', nobodyYet_one: 'Un grupo aún no tendría a nadie que lo dirija.', nobodyYet_other: '{{count}} grupos aún no tendrían a nadie que los dirija.',
    warnings: 'Hay que mirar', nobodyLeads: 'aún no lo dirige nadie', credentialExpired: 'una licencia está vencida', credentialMissing: 'nadie de quienes lo dirigen tiene {{citation}}', tooMany: 'más de {{most}} plazas ({{citation}})', caseload: '{{name}} lleva a {{clients}} personas, más de {{most}} ({{citation}})',
    more: 'Quién puede entrar y qué se enseña', kind: 'Tipo', therapy: 'Terapia', education: 'Educación o habilidades para la vida', joining: 'Personas nuevas pueden entrar', open2: 'En cualquier momento', closed: 'Nunca, es cerrado', atStart: 'Cuando los temas empiezan de nuevo',
    language: 'Idioma', anyLanguage: 'Puede venir cualquiera', english: 'Inglés', spanish: 'Español', audience: 'Para', everybody: 'Todas las personas', women: 'Mujeres', men: 'Hombres', credentials: 'Acreditación que debe tener alguien que lo dirija', credentialsHelp: 'Varias con comas. Vacío si puede dirigirlo cualquiera.', units: 'Temas, uno en cada línea', unitsHelp: 'Empieza de nuevo después del último. Cualquier sesión puede pasar a otro tema.',
  },
})
