import { text } from '../../platform/pure/text.ts'

/** What an individual and a family hour are called where no group topic names them. */
export const hourText = text({
  en: { individual: 'Individual session', family: 'Family session' },
  es: { individual: 'Sesión individual', family: 'Sesión familiar' },
})
