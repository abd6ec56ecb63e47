import { call } from '../../../platform/web/call.ts'
import { useDraft, type Draft } from '../../../platform/web/draft.ts'
import type { Answers } from '../instruments/instrument.words.ts'
import type { keepMeasureDraft } from '../measure-draft.ts'

/** Answers that somebody has begun, and how they are counted. */
export interface Begun { readonly answers: Answers, readonly keying: string | null }

const NOTHING: Begun = { answers: {}, keying: null }

/** The words are always our own: written by `keep`, or what the server kept of them. */
const read = (words: string): Begun => words === '' ? NOTHING : JSON.parse(words)

/** Half a measure that keeps itself on the server, so that a reload or another device goes on where somebody was. */
export function useMeasureDraft(clientId: string, instrument: string, kept: Begun | null): { readonly begun: Begun, readonly state: Draft['state'], readonly keep: (begun: Begun) => void, readonly sent: () => void } {
  const draft = useDraft({
    name: `measure/${clientId}/${instrument}`, saved: kept === null ? '' : JSON.stringify({ answers: kept.answers, keying: kept.keying }),
    save: (words, { key, leaving }) => call<typeof keepMeasureDraft>('assessment.keep-measure-draft', { clientId, instrument, ...read(words) }, { key, leaving }),
  })
  return { begun: read(draft.words), state: draft.state, keep: begun => draft.change(JSON.stringify(begun)), sent: () => draft.change('') }
}
