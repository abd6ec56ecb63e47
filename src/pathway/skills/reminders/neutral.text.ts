import { text } from '../../../platform/pure/text.ts'

/** All that ever stands on a lock screen: no name, no clinic, no reason. Source: trust-and-ux section 16, T-08. */
export const neutralText = text({
  en: { line: 'A moment for you.', why: 'You chose this time in Keel. You can change it there.' },
  es: { line: 'Un momento para ti.', why: 'Elegiste esta hora en Keel. Ahí la puedes cambiar.' },
})
