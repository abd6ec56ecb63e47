import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { refreshAnswers } from '../../../platform/web/call.ts'
import { useDraft, type Draft } from '../../../platform/web/draft.ts'
import type { DraftSending } from '../../../platform/web/draft-keeper.ts'

/** Several fields that are written and kept as one record. */
export interface KeptRecord<Fields> extends Omit<Draft, 'words' | 'change'> {
  readonly fields: Fields
  readonly set: (change: Partial<Fields>) => void
  /** The version the words on screen are kept as. */
  readonly version: () => number
  /** Somebody else saved first: these words are saved over theirs, on purpose. */
  readonly saveOver: () => void
}

const versionIn = (record: unknown): number | null => {
  const version: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, 'version') : null
  return typeof version === 'number' ? version : null
}

/** Keeps the fields of one versioned record together, a moment after the last key. */
export function useRecord<Fields extends object>({ name, saved, version, keep, refresh }: {
  readonly name: string, readonly saved: Fields, readonly version: number,
  readonly keep: (fields: Fields, sending: DraftSending & { ifMatch: number }) => Promise<unknown>,
  /** Questions whose answers change with the record. */
  readonly refresh: readonly string[],
}): KeptRecord<Fields> {
  const queries = useQueryClient()
  const known = useRef(version)
  const latest = useRef({ keep, refresh })
  useEffect(() => { if (version > known.current) known.current = version }, [version])
  useEffect(() => { latest.current = { keep, refresh } }, [keep, refresh])
  const save = useCallback(async (words: string, sending: DraftSending): Promise<void> => {
    const fields: Fields = JSON.parse(words)
    await latest.current.keep(fields, { ...sending, ifMatch: known.current })
    known.current += 1
    void refreshAnswers(queries, latest.current.refresh)
  }, [queries])
  const { words, change, ...draft } = useDraft({ name, saved: JSON.stringify(saved), save })
  const fields = useMemo((): Fields => JSON.parse(words), [words])
  return {
    ...draft, fields, set: part => change(JSON.stringify({ ...fields, ...part })), version: () => known.current,
    saveOver: () => {
      known.current = versionIn(draft.problem?.current) ?? known.current
      change(words)
    },
  }
}
