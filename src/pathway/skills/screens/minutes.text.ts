import { text } from '../../../platform/pure/text.ts'

/** How long a skill takes. */
export const minutesText = text({
  en: { minutes_one: '{{count}} min', minutes_other: '{{count}} min' },
  es: { minutes_one: '{{count}} min', minutes_other: '{{count}} min' },
})
