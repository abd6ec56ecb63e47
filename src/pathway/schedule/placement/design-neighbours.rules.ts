import { byWeight } from './chance.rules.ts'
import type { Chance } from './chance.rules.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import type { DesignInstance } from './instance.words.ts'
import type { Chosen, Part } from './joint-problem.words.ts'
import { valueFor } from './joint-problem.words.ts'

/** Blocks that suit the client looked at count this much more than others. */
const SUITS = 6
/** What every client weighs at least, and at most however bad their plan. */
const LEAST = 20
const MOST = 6000

/**
 * Blocks whose groups may change in one step: those that would suit a client who is served badly (the worse, the
 * likelier), and a few others.
 */
export function someBlocks(
  design: DesignInstance, parts: readonly Part[],
  by: { chosen: ReadonlyMap<string, Chosen>; every: EveryOffer; chance: Chance; count: number },
): Set<number> {
  const weights = parts.map((part) => LEAST + Math.min(MOST, valueFor(part, by.chosen.get(part.client.id) ?? null)))
  const target = parts[byWeight(by.chance, weights)]?.client.id ?? ''
  const suiting = new Set([...by.every.values()].filter(({ sessions }) => sessions.has(target)).map(({ offer }) => offer.block))
  const blocks = design.blocks.map((_, block): number => (suiting.has(block) ? SUITS : 1))
  const picked = new Set<number>()
  while (picked.size < Math.min(by.count, blocks.length)) {
    const next = byWeight(by.chance, blocks)
    blocks[next] = 0
    picked.add(next)
  }
  return picked
}
