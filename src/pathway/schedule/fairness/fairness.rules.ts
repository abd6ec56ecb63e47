/** Somebody in care: how they would be placed, and how long they waited for a week; null while they wait. */
export interface Placing { readonly track: string, readonly mode: string, readonly language: string, readonly waited: number, readonly placed: boolean }

/** One line of the report: how many have a week, how many wait, and how many days half of them waited at most. */
export interface FairnessLine { readonly by: 'track' | 'mode' | 'language', readonly value: string, readonly placed: number, readonly waiting: number, readonly medianDays: number | null }

const median = (days: readonly number[]): number | null => {
  if (days.length === 0) return null
  const inOrder = [...days].sort((a, b) => a - b)
  const [low = 0, high = 0] = [inOrder[Math.floor((inOrder.length - 1) / 2)], inOrder[Math.ceil((inOrder.length - 1) / 2)]]
  return (low + high) / 2
}

/**
 * Whether those who are easy to place get a place sooner: by track, by how they take part and by language. Waiting counts as waited so far.
 * Source: product issue of the schedule, "Fairness"; scheduling facts, "an easy to place bias".
 */
export function fairness(placings: readonly Placing[]): FairnessLine[] {
  return (['track', 'mode', 'language'] as const).flatMap(by => [...new Set(placings.map(one => one[by]))].sort().map((value): FairnessLine => {
    const those = placings.filter(one => one[by] === value)
    return { by, value, placed: those.filter(({ placed }) => placed).length, waiting: those.filter(({ placed }) => !placed).length, medianDays: median(those.map(({ waited }) => waited)) }
  }))
}
