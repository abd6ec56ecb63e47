import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { refreshAnswers } from '../../../platform/web/call.ts'
import { useDraft, type Draft } from '../../../platform/web/draft.ts'
import type { DraftSending } from '../../../platform/web/draft-keeper.ts'
import type { Roster } from '../room.words.ts'

/** Several fields that are written and kept as one. */
export interface Written<Fields> extends Omit<Draft, 'words' | 'change'> {
  readonly fields: Fields
  readonly set: (change: Partial<Fields>) => void
}

/** What keeping needs to know. */
export interface WrittenAs<Fields> {
  readonly name: string
  readonly sessionId: string
  readonly saved: Fields
  readonly version: number
  readonly keep: (fields: Fields, sending: DraftSending & { ifMatch: number }) => Promise<{ id: string, version: number }>
  /** Puts what was kept into the roster this browser knows. */
  readonly into: (roster: Roster, fields: Fields, kept: { id: string, version: number }) => Roster
}

/** Keeps the fields of one part together, a moment after the last key, on the version they were written on. */
export function useWritten<Fields extends object>({ name, sessionId, saved, version, keep, into }: WrittenAs<Fields>): Written<Fields> {
  const queries = useQueryClient()
  const known = useRef(version)
  const latest = useRef({ keep, into })
  useEffect(() => {
    known.current = Math.max(known.current, version)
    latest.current = { keep, into }
  })
  const save = useCallback(async (words: string, sending: DraftSending): Promise<void> => {
    const fields: Fields = JSON.parse(words)
    const kept = await latest.current.keep(fields, { ...sending, ifMatch: known.current })
    known.current = kept.version
    queries.setQueryData<Roster>(['session.roster', { sessionId }], roster => roster && latest.current.into(roster, fields, kept))
    void refreshAnswers(queries, ['session.review', 'session.unsigned', 'session.mine', ...(kept.version === 1 ? ['session.roster'] : [])])
  }, [queries, sessionId])
  const { words, change, ...draft } = useDraft({ name, saved: JSON.stringify(saved), save })
  const fields = useMemo((): Fields => JSON.parse(words), [words])
  return { ...draft, fields, set: part => change(JSON.stringify({ ...fields, ...part })) }
}
