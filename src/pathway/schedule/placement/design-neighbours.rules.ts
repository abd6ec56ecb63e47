import { byWeight } from './chance.rules.ts'
import type { Chance } from './chance.rules.ts'
import type { DesignInstance } from './instance.words.ts'
import type { Chosen, Part } from './joint-problem.words.ts'
import { valueFor } from './joint-problem.words.ts'

/** Blocks that suit a client count this much more than others. */
const SUITS = 6
/** What every client weighs at least, and at most however bad their plan. */
const LEAST = 20
const MOST = 6000

/**
 * Blocks whose groups may change in one step: those that would suit a client who is served badly (the worse, the
 * likelier), and a few others.
 */
export function someBlocks(
  design: DesignInstance, parts: readonly Part[], by: { chosen: ReadonlyMap<string, Chosen>; chance: Chance; count: number },
): Set<number> {
  const weights = parts.map((part) => {
    return LEAST + Math.min(MOST, valueFor(part, by.chosen.get(part.client.id) ?? null))
  })
  const target = parts[byWeight(by.chance, weights)]
  const suits = new Set(target?.options.map((option) => option.meetings.map((m) => m.join()).join()))
  const blocks = design.blocks.map((block): number => (suits.has(block.join()) ? SUITS : 1))
  const picked = new Set<number>()
  while (picked.size < Math.min(by.count, blocks.length)) {
    const next = byWeight(by.chance, blocks)
    blocks[next] = 0
    picked.add(next)
  }
  return picked
}
