import { text } from '../../../platform/pure/text.ts'

export const summaryText = text({
  en: {
    title: 'Assessment summary', born: 'born {{day}}', reason: 'Why now, in their own words', formulation: 'How the pieces fit together', status: 'Mental status', recommendation: 'Recommendation',
    signed: 'Signed by {{name}}, {{when}}', draft: 'Draft, not signed.', cosigned: 'Second signature: {{name}}, {{when}}', notice: '42 CFR Part 2 prohibits unauthorized use or disclosure of these records.',
  },
  es: {
    title: 'Resumen de la evaluación', born: 'nació el {{day}}', reason: 'Por qué ahora, en sus palabras', formulation: 'Cómo encajan las piezas', status: 'Estado mental', recommendation: 'Recomendación',
    signed: 'Firmado por {{name}}, {{when}}', draft: 'Borrador, sin firmar.', cosigned: 'Segunda firma: {{name}}, {{when}}', notice: '42 CFR Part 2 prohíbe usar o revelar estos registros sin autorización.',
  },
})
