import { text } from '../../../platform/pure/text.ts'

export const settingsText = text({
  en: {
    title: 'Clocks and directory', lead: 'How soon people hear from us, and where we send those who need something else.', back: 'Referrals',
    clocks: 'Response clocks', clocksLead: 'From the first call until somebody answers, and until the assessment. New referrals follow a change; those on the list keep theirs.',
    urgency: 'How soon', answer: 'Answer within', assess: 'Assess within', because: 'What it rests on', change: 'Change', minutesField: 'Minutes until somebody answers', hoursField: 'Hours until the assessment',
    save: 'Save', usual: 'Back to the usual clock', ownClock: 'Set here', usualClock: 'Comes with Evenkeel', minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes', hours_one: '{{count}} hour', hours_other: '{{count}} hours',
    directory: 'Community directory', directoryLead: 'Places outside the clinic. Each entry says where it comes from and when somebody last checked it.', noPlaces: 'No place yet',
    noPlacesWhy: 'Add the hospital, the withdrawal unit and the crisis centre nearest to you first.', add: 'Add a place', name: 'Name', kind: 'Kind', phone: 'Phone', place: 'Where', words: 'Good to know', source: 'Where this comes from',
    sourceHint: 'For example: their website, or a call on a day', checkedOn: 'Checked on', again: 'Checked today', end: 'No longer in use', useAgain: 'Use again', endedMark: 'Not in use', forPlace: '{{words}}: {{name}}', choose: 'Choose',
    'kind.hospital': 'Hospital', 'kind.withdrawal': 'Withdrawal unit', 'kind.residential': 'Residential', 'kind.day-program': 'Day program', 'kind.outpatient': 'Outpatient', 'kind.medication': 'Medication for addiction',
    'kind.crisis': 'Crisis', 'kind.housing': 'Housing', 'kind.other': 'Other',
  },
  es: {
    title: 'Plazos y directorio', lead: 'Cuándo respondemos a cada persona y adónde enviamos a quien necesita otra cosa.', back: 'Referencias',
    clocks: 'Plazos de respuesta', clocksLead: 'Desde la primera llamada hasta la respuesta y hasta la evaluación. Un cambio vale para las referencias nuevas; las de la lista conservan el suyo.',
    urgency: 'Prisa', answer: 'Responder en', assess: 'Evaluar en', because: 'En qué se basa', change: 'Cambiar', minutesField: 'Minutos hasta la respuesta', hoursField: 'Horas hasta la evaluación',
    save: 'Guardar', usual: 'Volver al plazo habitual', ownClock: 'Fijado aquí', usualClock: 'Viene con Evenkeel', minutes_one: '{{count}} minuto', minutes_other: '{{count}} minutos', hours_one: '{{count}} hora', hours_other: '{{count}} horas',
    directory: 'Directorio de la comunidad', directoryLead: 'Lugares fuera de la clínica. Cada entrada dice de dónde viene y cuándo se comprobó por última vez.', noPlaces: 'Todavía no hay lugares',
    noPlacesWhy: 'Agregue primero el hospital, la unidad de desintoxicación y el centro de crisis más cercanos.', add: 'Agregar un lugar', name: 'Nombre', kind: 'Tipo', phone: 'Teléfono', place: 'Dónde', words: 'Conviene saber', source: 'De dónde viene',
    sourceHint: 'Por ejemplo: su sitio web o una llamada de tal día', checkedOn: 'Comprobado el', again: 'Comprobado hoy', end: 'Ya no se usa', useAgain: 'Usar de nuevo', endedMark: 'Sin uso', forPlace: '{{words}}: {{name}}', choose: 'Elija',
    'kind.hospital': 'Hospital', 'kind.withdrawal': 'Desintoxicación', 'kind.residential': 'Residencial', 'kind.day-program': 'Programa de día', 'kind.outpatient': 'Ambulatorio', 'kind.medication': 'Medicación para la adicción',
    'kind.crisis': 'Crisis', 'kind.housing': 'Vivienda', 'kind.other': 'Otro',
  },
})
