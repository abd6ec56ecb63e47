import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call, type OutputOf } from '../../../platform/web/call.ts'
import { useDraft, type Draft } from '../../../platform/web/draft.ts'
import type { SaveDraft } from '../../../platform/web/draft-keeper.ts'
import type { Answers } from '../instruments/instrument.words.ts'
import type { keepMeasureDraft, measureDraft } from '../measure-draft.ts'
import { changesSince, type Begun } from '../measure-draft.rules.ts'

const NOTHING: Begun = { answers: {}, keying: null }

/** The words are always our own: written by `keep`, or what the server kept of them. */
const read = (words: string): Begun => words === '' ? NOTHING : JSON.parse(words)
const written = ({ answers, keying }: Begun): string => JSON.stringify({ answers, keying })

type Kept = NonNullable<OutputOf<typeof measureDraft>>

/** Half a measure while somebody answers it. */
export interface KeptMeasure {
  readonly begun: Begun
  readonly state: Draft['state']
  readonly keep: (begun: Begun) => void
  /** Every answer that is kept, from other windows too, once this window's last one is; what this window holds when there is no network. */
  readonly settle: () => Promise<Answers>
  readonly sent: () => void
  readonly settling: boolean
}

/** Half a measure that keeps itself on the server, so that a reload or another device goes on where somebody was; two windows at once lose nothing. */
export function useMeasureDraft(clientId: string, instrument: string, kept: Begun | null): KeptMeasure {
  const queries = useQueryClient()
  const told = useRef(kept ?? NOTHING)
  const all = useRef<Answers>({})
  const save = useCallback<SaveDraft>(async (words, { key, leaving }) => {
    const now = read(words)
    const changes = changesSince(told.current, now)
    const { answers, savedAt } = await call<typeof keepMeasureDraft>('assessment.keep-measure-draft', { clientId, instrument, ...changes, keying: now.keying }, { key, leaving })
    told.current = now
    all.current = answers
    queries.setQueryData<Kept>(['assessment.measure-draft', { clientId, instrument }], { answers, keying: now.keying, savedAt })
  }, [clientId, instrument, queries])
  const draft = useDraft({ name: `measure/${clientId}/${instrument}`, saved: kept === null ? '' : written(kept), save })
  useEffect(() => {
    all.current = read(draft.words).answers
    if (draft.state === 'saved') told.current = read(draft.words)
  }, [draft.words, draft.state])
  const [settling, setSettling] = useState(false)
  return {
    begun: read(draft.words), state: draft.state, settling, keep: begun => draft.change(written(begun)), sent: () => draft.change(''),
    settle: async () => {
      setSettling(true)
      await draft.flush()
      setSettling(false)
      return all.current
    },
  }
}
