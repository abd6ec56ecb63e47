import { text } from '../../../platform/pure/text.ts'

/** A client's life as far as treatment has to fit it. */
export const lifeText = text({
  en: {
    title: 'Life', lead: 'Work, school, children: treatment is fitted around it. Seen only by those who schedule.', line: 'Add in your own words',
    lineHelp: 'For example: Mon-Fri 14-22, every second Saturday 8-12', read: 'Read', understood: 'Understood as', addAll: 'Add', addThese_one: 'Add it', addThese_other: 'Add these {{count}}', forget: 'Not this',
    none: 'Nothing entered yet. Without it every hour counts as free.', remove: 'Remove {{what}}', removed: 'Removed.', added: 'Added.', secondWeek: 'every second week', everyNth: 'every {{count}} weeks', from: 'from {{day}}', until: 'until {{day}}',
    work: 'Work', school: 'School', childcare: 'Childcare', court: 'Court', medical: 'Medical visit', meeting: 'Support meeting', quiet: 'Quiet time', other: 'Something else',
    suits: 'What suits', travel: 'Way here, minutes', mode: 'How', inperson: 'In person', telehealth: 'By video', either: 'Both', track: 'Prefers', any: 'No preference', day: 'Day', evening: 'Evening',
    familyHour: 'A family hour every week', familyDays: 'The family has time on', familyFrom: 'From', familyUntil: 'Until', save: 'Save', saved: 'Saved.', edit: 'Change',
    summary: '{{minutes}} min way · {{mode}} · {{track}}', withFamily: 'family hour {{days}} {{times}}', kind: 'Kind',
  },
  es: {
    title: 'Vida', lead: 'Trabajo, estudios, hijos: las sesiones se ponen alrededor. Solo lo ve quien hace el horario.', line: 'Añadir con tus palabras',
    lineHelp: 'Por ejemplo: lun-vie 14-22, cada dos sábados 8-12', read: 'Leer', understood: 'Se entendió así', addAll: 'Añadir', addThese_one: 'Añadirlo', addThese_other: 'Añadir estos {{count}}', forget: 'Esto no',
    none: 'Aún no hay nada. Sin esto, cada hora cuenta como libre.', remove: 'Quitar {{what}}', removed: 'Quitado.', added: 'Añadido.', secondWeek: 'cada dos semanas', everyNth: 'cada {{count}} semanas', from: 'desde el {{day}}', until: 'hasta el {{day}}',
    work: 'Trabajo', school: 'Estudios', childcare: 'Cuidado de hijos', court: 'Tribunal', medical: 'Cita médica', meeting: 'Grupo de apoyo', quiet: 'Tiempo tranquilo', other: 'Otra cosa',
    suits: 'Lo que conviene', travel: 'Camino hasta aquí, minutos', mode: 'Cómo', inperson: 'En persona', telehealth: 'Por video', either: 'Ambos', track: 'Prefiere', any: 'Sin preferencia', day: 'Día', evening: 'Tarde',
    familyHour: 'Una hora familiar cada semana', familyDays: 'La familia tiene tiempo', familyFrom: 'Desde', familyUntil: 'Hasta', save: 'Guardar', saved: 'Guardado.', edit: 'Cambiar',
    summary: '{{minutes}} min de camino · {{mode}} · {{track}}', withFamily: 'hora familiar {{days}} {{times}}', kind: 'Tipo',
  },
})
