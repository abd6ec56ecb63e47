import cSsrsScreener from './c-ssrs-screener.json' with { type: 'json' }
import gad7 from './gad-7.json' with { type: 'json' }
import { instrument, type Instrument } from './instrument.words.ts'
import phq2 from './phq-2.json' with { type: 'json' }
import phq9 from './phq-9.json' with { type: 'json' }

/** Every instrument that comes with the product, checked when the program starts. */
export const shipped: readonly Instrument[] = [
  cSsrsScreener,
  gad7,
  phq2,
  phq9,
].map(file => instrument.parse(file))

/** The instrument of that name, if it came with the product. */
export const shippedInstrument = (id: string): Instrument | undefined => shipped.find(one => one.id === id)
