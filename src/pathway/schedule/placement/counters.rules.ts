/** The counters of a week packed into small numbers, with a table that adds two of them; -1 means impossible. */
export type Table = { size: number; add: Int32Array }

/** The counts behind a packed number. */
export function digits(caps: readonly number[], state: number): number[] {
  let rest = state
  return caps.map((cap) => {
    const digit = rest % (cap + 1)
    rest = Math.floor(rest / (cap + 1))
    return digit
  })
}

/** The packed number that counts one of this kind. */
export function unit(caps: readonly number[], index: number): number {
  if (index < 0 || (caps[index] ?? 0) === 0) return 0
  return caps.slice(0, index).reduce((radix, cap) => radix * (cap + 1), 1)
}

function table(size: number, add: (a: number, b: number) => number): Table {
  const sums = new Int32Array(size * size)
  for (let a = 0; a < size; a += 1) for (let b = 0; b < size; b += 1) sums[a * size + b] = add(a, b)
  return { size, add: sums }
}

function packed(caps: readonly number[], counts: readonly number[]): number {
  return counts.reduceRight((sum, count, i) => sum * ((caps[i] ?? 0) + 1) + count, 0)
}

/** Counts that stop at what is needed: the third relapse session brings nothing more than the second. */
export function countingTable(caps: readonly number[]): Table {
  const size = caps.reduce((product, cap) => product * (cap + 1), 1)
  return table(size, (a, b) => {
    const more = digits(caps, b)
    return packed(caps, digits(caps, a).map((count, i) => Math.min(caps[i] ?? 0, count + (more[i] ?? 0))))
  })
}

/** Counts that may not exceed a limit. */
export function limitedTable(caps: readonly number[]): Table {
  const size = caps.reduce((product, cap) => product * (cap + 1), 1)
  return table(size, (a, b) => {
    const more = digits(caps, b)
    const sums = digits(caps, a).map((count, i) => count + (more[i] ?? 0))
    return sums.some((sum, i) => sum > (caps[i] ?? 0)) ? -1 : packed(caps, sums)
  })
}

/** 0: no hour yet; per therapist individual, family, both. One individual and one family hour, with the same person. */
export function careTable(therapists: number): Table {
  return table(1 + 3 * therapists, (a, b) => {
    if (a === 0 || b === 0) return a + b
    const sameTherapist = Math.floor((a - 1) / 3) === Math.floor((b - 1) / 3)
    const kinds = [(a - 1) % 3, (b - 1) % 3]
    if (!sameTherapist || !kinds.includes(0) || !kinds.includes(1)) return -1
    return 1 + 3 * Math.floor((a - 1) / 3) + 2
  })
}
