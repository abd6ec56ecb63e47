import { text } from '../../../platform/pure/text.ts'

/** The groups of a program and the form of one. */
export const groupsText = text({
  en: {
    title: 'Groups', lead: 'The weekly groups of the program. Their sessions are made six weeks ahead.', open: 'Open a group', template: 'Open all groups of the template',
    none: 'No groups yet', noneWhy: 'Start from the program’s template in one click, then choose rooms and facilitators.', topic: 'Topic', when: 'When', track: 'Track',
    phases: 'Open to', seats: 'Seats', place: 'Where', led: 'Led by', of: '{{members}} of {{seats}}', nobody: 'Nobody yet', noPlace: 'No room', video: 'Video',
    opened_one: '{{count}} group is open.', opened_other: '{{count}} groups are open.', newGroup: 'A new group', change: 'Change the group', saved: 'Saved. Sessions that have not begun follow.',
    weekday: 'Weekday', starts: 'Starts', minutes: 'Minutes', break: 'Break, minutes', facilitators: 'Facilitators', from: 'From', changeFrom: 'The change counts from',
    save: 'Save', create: 'Open the group', end: 'End this group', endWhy: 'Sessions after the last day are called off, seats end, and the people in the group are told.', lastDay: 'Last day',
    program: 'Program', ended: 'The group ends.', fromHelp: 'Sessions before this day stay as they are.',
  },
  es: {
    title: 'Grupos', lead: 'Los grupos semanales del programa. Sus sesiones se crean con seis semanas de anticipación.', open: 'Abrir un grupo', template: 'Abrir todos los grupos del modelo',
    none: 'Aún no hay grupos', noneWhy: 'Empieza con el modelo del programa en un clic y elige después salas y responsables.', topic: 'Tema', when: 'Cuándo', track: 'Turno',
    phases: 'Abierto a', seats: 'Plazas', place: 'Dónde', led: 'A cargo de', of: '{{members}} de {{seats}}', nobody: 'Nadie aún', noPlace: 'Sin sala', video: 'Video',
    opened_one: '{{count}} grupo está abierto.', opened_other: '{{count}} grupos están abiertos.', newGroup: 'Un grupo nuevo', change: 'Cambiar el grupo', saved: 'Guardado. Las sesiones que no han empezado se ajustan.',
    weekday: 'Día', starts: 'Empieza', minutes: 'Minutos', break: 'Descanso, minutos', facilitators: 'Responsables', from: 'Desde', changeFrom: 'El cambio vale desde',
    save: 'Guardar', create: 'Abrir el grupo', end: 'Terminar este grupo', endWhy: 'Las sesiones posteriores al último día se cancelan, las plazas terminan y se avisa a las personas del grupo.', lastDay: 'Último día',
    program: 'Programa', ended: 'El grupo termina.', fromHelp: 'Las sesiones anteriores a este día quedan como están.',
  },
})
