import { text } from '../../platform/pure/text.ts'

/** The reminder that questions wait: nothing in it says which or why. */
export const remindMeasuresText = text({
  en: { subject: 'A few questions wait for you', words: 'A few questions wait for you in Keel. They take about five minutes: {{url}}' },
  es: { subject: 'Unas preguntas te esperan', words: 'Unas preguntas te esperan en Keel. Toman unos cinco minutos: {{url}}' },
})
