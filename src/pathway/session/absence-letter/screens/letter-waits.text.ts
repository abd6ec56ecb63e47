import { text } from '../../../../platform/pure/text.ts'

/** A letter waits, on the first screen of the phone. */
export const letterWaitsText = text({
  en: { waits: 'A letter for you', waitsLead: 'Read it when you have a moment.' },
  es: { waits: 'Una carta para ti', waitsLead: 'Léela cuando tengas un momento.' },
})
