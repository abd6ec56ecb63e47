import { text } from '../../../platform/pure/text.ts'

/** What a signed note served, and tying it to the plan afterwards. */
export const tieText = text({
  en: { served: 'What this served', tie: 'Tie it to the plan', tieLead: 'The note stays as it was signed; who tied it and when stands beside it.', choose: 'Objectives it served', keep: 'Tie', tiedBy: 'Tied afterwards by {{who}}, {{when}}', tied: 'The note is tied to the plan' },
  es: { served: 'A qué sirvió', tie: 'Unirla al plan', tieLead: 'La nota queda como se firmó; al lado dice quién la unió y cuándo.', choose: 'Objetivos a los que sirvió', keep: 'Unir', tiedBy: 'Unida después por {{who}}, {{when}}', tied: 'La nota está unida al plan' },
})
