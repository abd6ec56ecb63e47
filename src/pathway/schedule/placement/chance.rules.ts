/** A number source that gives the same row for the same seed. */
export type Chance = {
  /** A share from 0 to just below 1. */
  share: () => number
  upTo: (most: number) => number
  often: (share: number) => boolean
  pick: <T>(list: readonly T[]) => T
}

/** Chance from a seed (a small linear congruential generator). */
export function chance(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 1) % 4_294_967_296
  const share = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor(state / 65_536) / 65_536
  }
  const upTo = (most: number): number => Math.floor(share() * (most + 1))
  return {
    share,
    upTo,
    often: (part) => share() < part,
    pick: (list) => {
      const found = list[upTo(list.length - 1)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
  }
}

/** A place drawn with these weights. */
export function byWeight(by: Chance, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let left = by.share() * total
  for (const [i, weight] of weights.entries()) {
    left -= weight
    if (left < 0 && weight > 0) return i
  }
  return weights.findLastIndex((weight) => weight > 0)
}
