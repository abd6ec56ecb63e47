import { useAsk } from '../../../platform/web/call.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import type { instrumentList } from '../instrument-list.ts'
import { shippedInstrument } from '../instruments/shipped.ts'

/** The name of a measure in the reader's language: also of one the clinic brought itself. */
export function useMeasureTitle(): (instrument: string) => string {
  const { language } = useLanguage()
  const { data: known = [] } = useAsk<typeof instrumentList>('assessment.instruments', {})
  return instrument => (known.find(({ id }) => id === instrument) ?? shippedInstrument(instrument))?.title[language] ?? instrument.toUpperCase()
}
