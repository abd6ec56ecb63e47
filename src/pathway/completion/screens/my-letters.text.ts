import { text } from '../../../platform/pure/text.ts'

/** Over the letters that left about a client; the letters themselves are written to offices. */
export const myLettersText = text({
  en: { title: 'Letters we wrote about you' },
  es: { title: 'Cartas que escribimos sobre ti' },
})
