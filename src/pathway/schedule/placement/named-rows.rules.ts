import type { Row } from './solver.words.ts'

/** Rows by name; the same name is the same row. */
export type NamedRows = { rows: Row[]; add: (name: string, lower: number, upper: number) => number }

/** No rows yet. */
export function namedRows(): NamedRows {
  const rows: Row[] = []
  const names = new Map<string, number>()
  return {
    rows,
    add: (name, lower, upper) => {
      const known = names.get(name)
      if (known !== undefined) return known
      names.set(name, rows.length)
      return rows.push({ lower, upper }) - 1
    },
  }
}
