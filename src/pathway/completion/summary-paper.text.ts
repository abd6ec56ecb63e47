import { text } from '../../platform/pure/text.ts'

/** Words of the discharge summary on paper. The notice is the text of 42 CFR 2.32(a)(2), which is not translated. */
export const summaryPaperText = text({
  en: {
    title: 'Discharge summary', mine: 'My discharge summary', born: '{{name}}, born {{day}}', draft: 'Draft, not signed', printed: 'Printed on {{when}} by {{who}}', printedForYou: 'Printed for you on {{when}}', notice: '42 CFR part 2 prohibits unauthorized use or disclosure of these records.',
    kind: 'How the stay ended', admitted: 'Admitted', lastDay: 'Last day', level: 'Level of care', diagnoses: 'Diagnoses', sessions: 'Sessions attended', hours: 'Hours attended', of: '{{done}} of {{all}}', firstLast: '{{first}}, then {{last}}', phq: 'PHQ-9, first and last', gad: 'GAD-7, first and last', practices: 'Skills practiced', requirements: 'Requirements met or waived',
    risk: 'Risk', riskOn: '{{level}}, judged {{day}}', safetyPlan: 'Safety plan of', next: 'Goes on with', visit: 'First visit', facts: 'From the record', course: 'Course of treatment', reason: 'Reason for the end', issuesLeft: 'What is left', medication: 'Medication, as entered', recommendations: 'Recommendations', author: 'Signed',
    none: 'none', low: 'low', moderate: 'moderate', high: 'high',
    completed: 'Completed', transferred: 'Moved to another program', 'maximum-benefit': 'Enough benefit reached', left: 'Left by choice', administrative: 'Ended by the program', 'other-level': 'Needs another level of care', custody: 'Taken into custody', died: 'Died', unknown: 'Not known',
  },
  es: {
    title: 'Resumen de alta', mine: 'Mi resumen de alta', born: '{{name}}, nacimiento: {{day}}', draft: 'Borrador, sin firma', printed: 'Impreso el {{when}} por {{who}}', printedForYou: 'Impreso para ti el {{when}}', notice: '42 CFR part 2 prohibits unauthorized use or disclosure of these records.',
    kind: 'Cómo terminó la estancia', admitted: 'Admisión', lastDay: 'Último día', level: 'Nivel de cuidado', diagnoses: 'Diagnósticos', sessions: 'Sesiones', hours: 'Horas', of: '{{done}} de {{all}}', firstLast: '{{first}}, luego {{last}}', phq: 'PHQ-9, primero y último', gad: 'GAD-7, primero y último', practices: 'Habilidades practicadas', requirements: 'Requisitos cumplidos o eximidos',
    risk: 'Riesgo', riskOn: '{{level}}, valorado el {{day}}', safetyPlan: 'Plan de seguridad del', next: 'Sigue con', visit: 'Primera visita', facts: 'Del expediente', course: 'Curso del tratamiento', reason: 'Motivo del final', issuesLeft: 'Qué queda pendiente', medication: 'Medicación, como se anotó', recommendations: 'Recomendaciones', author: 'Firmado',
    none: 'ninguno', low: 'bajo', moderate: 'moderado', high: 'alto',
    completed: 'Completó el programa', transferred: 'Pasó a otro programa', 'maximum-benefit': 'Beneficio suficiente', left: 'Se fue por decisión propia', administrative: 'Terminada por el programa', 'other-level': 'Necesita otro nivel de cuidado', custody: 'Detención', died: 'Falleció', unknown: 'No se sabe',
  },
})
