import { text } from '../../../platform/pure/text.ts'

/** What a note served, from the objective up to the finding. */
export const threadOfText = text({
  en: {
    title: 'What this served', doing: 'What is done', goal: 'Goal', problem: 'Problem', found: 'Found in the assessment', notFound: 'Not from the assessment', perWeek: '{{times}} × {{minutes}} min a week', everyWeeks: '{{minutes}} min every {{weeks}} weeks',
    older: 'From version {{number}} of the plan, since replaced', nothing: 'This note names no objective of the plan.',
  },
  es: {
    title: 'A qué sirvió', doing: 'Qué se hace', goal: 'Meta', problem: 'Problema', found: 'Hallado en la evaluación', notFound: 'No viene de la evaluación', perWeek: '{{times}} × {{minutes}} min por semana', everyWeeks: '{{minutes}} min cada {{weeks}} semanas',
    older: 'De la versión {{number}} del plan, ya reemplazada', nothing: 'Esta nota no nombra ningún objetivo del plan.',
  },
})
