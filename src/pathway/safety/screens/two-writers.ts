import { useEffect, useRef, useState } from 'react'
import { useDraft, type Draft } from '../../../platform/web/draft.ts'
import { Problem } from '../../../platform/web/problem.ts'
import type { Sending } from '../../../platform/web/call.ts'
import type { Merged } from '../merge.rules.ts'

/** A record as somebody wrote it, with its version. */
export interface Written<T> { readonly value: T, readonly version: number }

/** Two people changed the same thing: what it was, what each wrote, and which fields need a decision. */
export interface Clash<T> { readonly base: T, readonly mine: T, readonly theirs: T, readonly fields: readonly string[] }

/** What a record needs so that two people can write it at once and no words are lost. */
export interface TwoWriters<T> {
  readonly name: string
  readonly saved: T
  readonly version: number
  /** Sends the record; throws a Problem with status 412 when somebody else was first. */
  readonly save: (value: T, sending: Sending) => Promise<unknown>
  /** Reads what the refusal says the record is now. */
  readonly current: (now: unknown) => Written<T> | undefined
  readonly merge: (base: T, mine: T, theirs: T) => Merged<T>
}

/** A record that saves itself, merges what fits together and asks about the rest. */
export interface SharedRecord<T> {
  readonly value: T
  readonly state: Draft['state']
  readonly problem: Problem | null
  readonly change: (value: T) => void
  readonly flush: () => Promise<void>
  readonly clash: Clash<T> | null
  /** Ends the clash with the words a person chose. */
  readonly resolve: (value: T) => void
}

/** Autosave with a readable three-way comparison. */
export function useTwoWriters<T>({ name, saved, version, save, current, merge }: TwoWriters<T>): SharedRecord<T> {
  const base = useRef<Written<T>>({ value: saved, version })
  const theirs = useRef<Written<T> | null>(null)
  const latest = useRef('')
  const [clash, setClash] = useState<Clash<T> | null>(null)
  const sendMine = async (words: string, sending: Sending): Promise<void> => {
    const mine: T = JSON.parse(words)
    try {
      await save(mine, { ...sending, ifMatch: base.current.version })
      base.current = { value: mine, version: base.current.version + 1 }
    } catch (cause) {
      const now = cause instanceof Problem && cause.status === 412 ? current(cause.current) : undefined
      if (now === undefined) throw cause
      const merged = merge(base.current.value, mine, now.value)
      theirs.current = now
      if (merged.clashes.length > 0) {
        setClash({ base: base.current.value, mine, theirs: now.value, fields: merged.clashes })
        throw cause
      }
      await save(merged.value, { ...sending, key: `${sending.key ?? ''}-merged`, ifMatch: now.version })
      base.current = { value: merged.value, version: now.version + 1 }
      const since: T = JSON.parse(latest.current)
      draft.change(JSON.stringify(merge(mine, since, merged.value).value))
    }
  }
  const text = JSON.stringify(saved)
  const draft = useDraft({ name, saved: text, save: (words, { key, leaving }) => sendMine(words, { key, leaving }) })
  useEffect(() => { latest.current = draft.words }, [draft.words])
  useEffect(() => {
    if (draft.state === 'saved' && version > base.current.version) base.current = { value: JSON.parse(text), version }
  }, [draft.state, text, version])
  const value: T = JSON.parse(draft.words)
  return {
    value, state: draft.state, problem: draft.problem, clash, flush: draft.flush,
    change: next => draft.change(JSON.stringify(next)),
    resolve: next => {
      if (theirs.current !== null) base.current = theirs.current
      setClash(null)
      draft.change(JSON.stringify(next))
    },
  }
}
