/** How much of a row one unit of a column takes. */
export type Term = readonly [row: number, weight: number]

/** One thing that may be decided: cost, what it takes of each row, the least and most of it, and whether only whole amounts count. */
export type Column = { cost: number; terms: readonly Term[]; lower: number; upper: number; whole: boolean }

/** A limit on the sum of what the columns take. */
export type Row = { lower: number; upper: number }

/** Columns and rows; the least cost is wanted. */
export type Model = { rows: readonly Row[]; columns: readonly Column[] }

/**
 * When a solver must stop (asked often; at the latest after so many seconds on the wall or nodes, or when it found a cost that is
 * low enough), a known solution to start from, the seed of its chance.
 */
export type SolveLimits = { over: () => boolean; seconds: number; nodes: number; enough?: number; start: readonly number[] | null; seed: number }

/** What a solver found: the amounts if any, whether nothing better exists, and the proven least cost. */
export type Solved = { values: ArrayLike<number> | null; optimal: boolean; bound: number }

/** The model with fractions allowed: least cost (without end if nothing is possible), amounts, the price of each row. */
export type Relaxed = { cost: number; values: ArrayLike<number>; prices: ArrayLike<number> }

/** A model with fractions allowed that is solved again and again while it grows. */
export type Relaxation = {
  run: () => Relaxed
  addColumns: (columns: readonly Column[]) => void
  /** A further limit on columns there are already; later ones name it as a term. */
  addRow: (row: Row, of: readonly (readonly [column: number, weight: number])[]) => void
  setBounds: (column: number, lower: number, upper: number) => void
  close: () => void
}

/** Anything that solves such models; the engine knows no more about a solver than this. */
export type Solver = { solve: (model: Model, limits: SolveLimits) => Solved; relax: (model: Model) => Relaxation }

/** No limit. */
export const UNLIMITED = Number.POSITIVE_INFINITY
