import { useAsk } from '../../../platform/web/call.ts'
import type { clinicLibrary } from '../library/clinic-library.ts'
import type { LibraryEntry } from '../library/library.words.ts'
import library from '../library/plan-library.json'

/** Entries of one kind. */
export type EntryOf<K extends LibraryEntry['kind']> = Extract<LibraryEntry, { kind: K }>

const all: readonly unknown[] = library
const isEntry = (entry: unknown): entry is LibraryEntry => typeof entry === 'object' && entry !== null && 'kind' in entry
const shipped = all.filter(isEntry)

/** What can be picked while writing: what this clinic wrote itself first, then what comes along. */
export function useLibrary<K extends LibraryEntry['kind']>(kind: K): EntryOf<K>[] {
  const { data: own = [] } = useAsk<typeof clinicLibrary>('plan.library', {})
  return [...own.map(({ entry }) => entry), ...shipped].filter((entry): entry is EntryOf<K> => entry.kind === kind)
}
