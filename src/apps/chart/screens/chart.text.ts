import { text } from '../../../platform/pure/text.ts'

export const chartText = text({
  en: { spanishFirst: 'Spanish first' },
  es: { spanishFirst: 'Prefiere español' },
})
