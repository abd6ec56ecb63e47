import { text } from '../../../platform/pure/text.ts'

/** A client's life as far as treatment has to fit it. */
export const lifeText = text({
  en: {
    title: 'Life', lead: 'Work, school, children: treatment is fitted around it. Seen only by those who schedule.', line: 'Add in your own words',
    lineHelp: 'For example: Mon-Fri 14-22, every second Saturday 8-12, Dec 24 6-14', read: 'Read', understood: 'Understood as', addAll: 'Add', addThese_one: 'Add it', addThese_other: 'Add these {{count}}', forget: 'Not this',
    none: 'Nothing entered yet. Without it every hour counts as free.', remove: 'Remove {{what}}', removed: 'Removed.', added: 'Added.', secondWeek: 'every second week', everyNth: 'every {{count}} weeks', from: 'from {{day}}', until: 'until {{day}}',
    work: 'Work', school: 'School', childcare: 'Childcare', court: 'Court', medical: 'Medical visit', meeting: 'Support meeting', quiet: 'Quiet time', other: 'Something else',
    suits: 'What suits', travel: 'Way here, minutes', mode: 'How', inperson: 'In person', telehealth: 'By video', either: 'Both', track: 'Prefers', any: 'No preference', day: 'Day', evening: 'Evening',
    familyHour: 'A family hour every week', familyDays: 'The family has time on', familyFrom: 'From', familyUntil: 'Until', save: 'Save', saved: 'Saved.', edit: 'Change',
    summary: '{{minutes}} min way · {{mode}} · {{track}}', withFamily: 'family hour {{days}} {{times}}', kind: 'Kind',
    languages: 'Can take part in', en: 'English', es: 'Spanish', means: 'Comes by', notAsked: 'Not said', car: 'Car', ride: 'A ride', bus: 'Bus or train', bike: 'Bicycle', walk: 'On foot', lastWayHome: 'Last way home leaves at', homeBy: 'last way home {{time}}',
    needs: 'Needed to take part', 'step-free': 'No steps', hearing: 'Hearing loop', 'quiet-room': 'A calm room', interpreter: 'Interpreter', 'sign-language': 'Sign language', 'large-print': 'Large print', 'service-animal': 'Service animal', needsWords: 'Anything else that helps',
    apartWords: 'A person not to meet here', apartHelp: 'Say who, as far as you like. Only those who schedule see it, and nobody else is told.', saidApart: 'Must not meet, in their own words: {{words}}',
    apart: 'Must not meet', apartLead: 'Never in one group or make-up together. Why is not asked; only those who schedule see it.', keepApart: 'Keep apart', together: 'May meet', nobodyApart: 'Nobody so far.', addApart: 'Add a person',
    matters: 'Groups that matter', mattersLead: 'A new week, also one with fewer hours, keeps these if it can.',
  },
  es: {
    title: 'Vida', lead: 'Trabajo, estudios, hijos: las sesiones se ponen alrededor. Solo lo ve quien hace el horario.', line: 'Añadir con tus palabras',
    lineHelp: 'Por ejemplo: lun-vie 14-22, cada dos sábados 8-12, 24 de dic 6-14', read: 'Leer', understood: 'Se entendió así', addAll: 'Añadir', addThese_one: 'Añadirlo', addThese_other: 'Añadir estos {{count}}', forget: 'Esto no',
    none: 'Aún no hay nada. Sin esto, cada hora cuenta como libre.', remove: 'Quitar {{what}}', removed: 'Quitado.', added: 'Añadido.', secondWeek: 'cada dos semanas', everyNth: 'cada {{count}} semanas', from: 'desde el {{day}}', until: 'hasta el {{day}}',
    work: 'Trabajo', school: 'Estudios', childcare: 'Cuidado de hijos', court: 'Tribunal', medical: 'Cita médica', meeting: 'Grupo de apoyo', quiet: 'Tiempo tranquilo', other: 'Otra cosa',
    suits: 'Lo que conviene', travel: 'Camino hasta aquí, minutos', mode: 'Cómo', inperson: 'En persona', telehealth: 'Por video', either: 'Ambos', track: 'Prefiere', any: 'Sin preferencia', day: 'Día', evening: 'Tarde',
    familyHour: 'Una hora familiar cada semana', familyDays: 'La familia tiene tiempo', familyFrom: 'Desde', familyUntil: 'Hasta', save: 'Guardar', saved: 'Guardado.', edit: 'Cambiar',
    summary: '{{minutes}} min de camino · {{mode}} · {{track}}', withFamily: 'hora familiar {{days}} {{times}}', kind: 'Tipo',
    languages: 'Puede participar en', en: 'Inglés', es: 'Español', means: 'Viene en', notAsked: 'Sin decir', car: 'Coche', ride: 'Alguien trae', bus: 'Autobús o tren', bike: 'Bicicleta', walk: 'A pie', lastWayHome: 'El último transporte a casa sale a las', homeBy: 'último transporte {{time}}',
    needs: 'Lo que hace falta para participar', 'step-free': 'Sin escalones', hearing: 'Bucle auditivo', 'quiet-room': 'Una sala tranquila', interpreter: 'Intérprete', 'sign-language': 'Lengua de señas', 'large-print': 'Letra grande', 'service-animal': 'Animal de servicio', needsWords: 'Algo más que ayuda',
    apartWords: 'Una persona con quien no coincidir aquí', apartHelp: 'Solo lo necesario. Solo lo ve quien hace el horario y no se le dice a nadie.', saidApart: 'No debe coincidir, en sus palabras: {{words}}',
    apart: 'No debe coincidir con', apartLead: 'Nunca en el mismo grupo ni recuperación. No se pregunta por qué; solo lo ve quien hace el horario.', keepApart: 'Separar', together: 'Pueden coincidir', nobodyApart: 'Nadie hasta ahora.', addApart: 'Añadir a una persona',
    matters: 'Grupos que importan', mattersLead: 'Una semana nueva, también con menos horas, los mantiene si puede.',
  },
})
