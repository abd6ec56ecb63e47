import type { PlanLine, PlanSection } from './safety.words.ts'

/** What came of two people writing at once: everything that fits together, and the names of what does not. */
export interface Merged<T> { readonly value: T, readonly clashes: readonly string[] }

type Field = string | number | boolean | null | undefined

/** Field by field: what only one of two changed is theirs; what both changed differently is a clash and stays as I wrote it until a person decides. Source: T-48. */
export const mergeFields = <T extends Readonly<Record<string, Field>>>(base: T, mine: T, theirs: T): Merged<T> => {
  const names = Object.keys(theirs)
  const clashes = names.filter(name => mine[name] !== theirs[name] && mine[name] !== base[name] && theirs[name] !== base[name])
  const fromThem = names.filter(name => mine[name] === base[name]).map(name => [name, theirs[name]] as const)
  return { value: { ...mine, ...Object.fromEntries(fromThem) }, clashes }
}

const sameLine = (a: PlanLine, b: PlanLine): boolean => a.words === b.words && (a.phone ?? '') === (b.phone ?? '')
const has = (lines: readonly PlanLine[], line: PlanLine): boolean => lines.some(other => sameLine(other, line))

/** Lines of a list: each one's new lines stay, and a line that one of the two took away is gone. */
export const mergeLines = (base: readonly PlanLine[], mine: readonly PlanLine[], theirs: readonly PlanLine[]): PlanLine[] => [
  ...mine.filter(line => has(theirs, line) || !has(base, line)),
  ...theirs.filter(line => !has(mine, line) && !has(base, line)),
]

/** A safety plan two people wrote at once: no line of either is lost. Source: T-48. */
export const mergeSections = (base: readonly PlanSection[], mine: readonly PlanSection[], theirs: readonly PlanSection[]): Merged<PlanSection[]> => {
  const find = (sections: readonly PlanSection[], id: string): PlanSection | undefined => sections.find(section => section.id === id)
  const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))]
  return {
    clashes: [],
    value: ids.map(id => {
      const [was, my, their] = [find(base, id), find(mine, id), find(theirs, id)]
      const lines = mergeLines(was?.lines ?? [], my?.lines ?? [], their?.lines ?? [])
      const skipped = my?.skipped === was?.skipped ? their?.skipped : my?.skipped
      return { id, lines, skipped: (skipped ?? false) && lines.length === 0 }
    }),
  }
}
