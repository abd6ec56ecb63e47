import { text } from '../../../platform/pure/text.ts'

export const levelText = text({
  en: {
    title: 'Level of care', none: 'Not decided yet.', decide: 'Decide', again: 'Decide again', recommended: 'Recommended', actual: 'Actual', decided: 'Decided {{day}}', reassess: 'Look again by {{day}}', reassessDue: 'Due',
    lead: 'Six dimensions in your own words. The criteria themselves are in your licensed copy.', edition: 'Edition', edition3: '3rd edition (2013)', edition4: '4th edition (2023)', dimension: 'Dimension {{number}}',
    rating: 'Seriousness', noRating: 'Not rated here', noChoice: 'Not rated', 'rating.none': 'None', 'rating.mild': 'Mild', 'rating.moderate': 'Moderate', 'rating.serious': 'Serious', 'rating.severe': 'Severe',
    reasons: 'Why this level', differenceReason: 'Why another level than recommended', reassessOn: 'Look again on', save: 'Decide', history: 'Earlier decisions', hours: '{{level}} ({{hours}} h a week)', needAssessment: 'Start the assessment first.', different: 'Differs: {{reason}}',
    words: 'What you see', back: 'Assessment', source: 'Source of levels and names: {{source}}',
    list: 'Levels of care to look at again', listLead: 'For everybody in care, the soonest first. A press opens the decision.', listNone: 'Nothing is due', listNoneHint: 'A decision appears here a week before the day set in it.', 'list.overdue': 'Overdue', 'list.due': 'Due', 'list.later': 'Later', 'list.no-day': 'No day set', 'list.undecided': 'Not decided yet',
    openNone: 'Everybody has a day', openNoneHint: 'Who is in care without a level, or without a day to look again, stands here.', reassessHint: 'The therapist is reminded a week before. Without a day nobody is.',
    person: 'Client', therapist: 'Therapist', today: 'Today', show: 'Show', 'show.due': 'Due', 'show.all': 'All', 'show.open': 'Without a day ({{count}})',
  },
  es: {
    title: 'Nivel de cuidado', none: 'Sin decidir.', decide: 'Decidir', again: 'Decidir de nuevo', recommended: 'Recomendado', actual: 'Real', decided: 'Decidido el {{day}}', reassess: 'Revisar antes del {{day}}', reassessDue: 'Pendiente',
    lead: 'Seis dimensiones con palabras propias. Los criterios están en su ejemplar con licencia.', edition: 'Edición', edition3: '3.ª edición (2013)', edition4: '4.ª edición (2023)', dimension: 'Dimensión {{number}}',
    rating: 'Gravedad', noRating: 'Aquí no se califica', noChoice: 'Sin calificar', 'rating.none': 'Ninguna', 'rating.mild': 'Leve', 'rating.moderate': 'Moderada', 'rating.serious': 'Seria', 'rating.severe': 'Grave',
    reasons: 'Por qué este nivel', differenceReason: 'Por qué otro nivel que el recomendado', reassessOn: 'Revisar el', save: 'Decidir', history: 'Decisiones anteriores', hours: '{{level}} ({{hours}} h por semana)', needAssessment: 'Primero hay que empezar la evaluación.', different: 'Difiere: {{reason}}',
    words: 'Lo que se ve', back: 'Evaluación', source: 'Fuente de niveles y nombres: {{source}}',
    list: 'Niveles de cuidado por revisar', listLead: 'De todas las personas en atención, lo más próximo primero. Al pulsar se abre la decisión.', listNone: 'No hay nada pendiente', listNoneHint: 'Una decisión aparece aquí una semana antes del día fijado en ella.', 'list.overdue': 'Vencido', 'list.due': 'Pendiente', 'list.later': 'Más adelante', 'list.no-day': 'Sin fecha', 'list.undecided': 'Sin decidir',
    openNone: 'Todas las personas tienen fecha', openNoneHint: 'Aquí aparece quien está en atención sin nivel o sin fecha para revisarlo.', reassessHint: 'Una semana antes se avisa a su terapeuta. Sin fecha no se avisa a nadie.',
    person: 'Cliente', therapist: 'Terapeuta', today: 'Hoy', show: 'Mostrar', 'show.due': 'Pendientes', 'show.all': 'Todos', 'show.open': 'Sin fecha ({{count}})',
  },
})
