import { byWeight } from './chance.rules.ts'
import type { Chance } from './chance.rules.ts'
import type { Freedom } from './design-model.rules.ts'
import { blocksValue } from './design-offers.rules.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import type { DesignInstance } from './instance.words.ts'
import type { Timetable } from './timetable.rules.ts'

/** What a step of a design may look at: some people with all offers, some blocks with all people, or everybody's seats in what is open. */
export type Kind = 'people' | 'blocks' | 'seats'
/** They take turns by chance, each as often as the others. */
export const KINDS: readonly Kind[] = ['people', 'blocks', 'seats']
/** Those that open and close: once everybody sits as well as they can, only these find more. */
export const OPENING: readonly Kind[] = ['people', 'blocks']

/** Where a design stands, and the chance its steps are drawn with. */
export type Around = { design: DesignInstance; every: EveryOffer; now: Timetable; chance: Chance }

/** Blocks that suit the client looked at count this much more than others. */
const SUITS = 6
/** What every client weighs at least, and at most however bad their plan. */
const LEAST = 20
const MOST = 6000

/** Frees so many people or blocks around a client who is served badly (the worse, the likelier). */
export function neighbourhood(around: Around, kind: Kind, count: number): Freedom {
  const { design, now, chance } = around
  const weights = design.clients.map((client) => LEAST + Math.min(MOST, blocksValue(design, client, now.chosen.get(client.id) ?? null)))
  const target = design.clients[byWeight(chance, weights)]?.id ?? ''
  if (kind === 'people') {
    const people = somePeople(around, target, count)
    return { moves: (client) => people.has(client), opens: () => true }
  }
  if (kind === 'seats') return { moves: () => true, opens: () => false }
  const blocks = someBlocks(around, target, count)
  return { moves: (_, { block }) => blocks.has(block), opens: ({ block }) => blocks.has(block) }
}

/** The target and others drawn by how many blocks they could share with it. */
function somePeople({ design, every, chance }: Around, target: string, count: number): Set<string> {
  const shared = new Map<string, number>()
  for (const { sessions } of every.values()) {
    if (sessions.has(target)) for (const id of sessions.keys()) shared.set(id, (shared.get(id) ?? 0) + 1)
  }
  const weights = design.clients.map(({ id }) => (id === target ? 0 : 1 + (shared.get(id) ?? 0)))
  const others = drawn(chance, weights, count - 1).flatMap((i) => design.clients[i]?.id ?? [])
  return new Set([target, ...others])
}

function someBlocks({ design, every, chance }: Around, target: string, count: number): Set<number> {
  const suiting = new Set([...every.values()].filter(({ sessions }) => sessions.has(target)).map(({ offer }) => offer.block))
  return new Set(drawn(chance, design.blocks.map((_, block) => (suiting.has(block) ? SUITS : 1)), count))
}

/** So many different places drawn with these weights. */
function drawn(chance: Chance, weights: readonly number[], count: number): number[] {
  const left = [...weights]
  const picked: number[] = []
  while (picked.length < count && left.some((weight) => weight > 0)) {
    const next = byWeight(chance, left)
    left[next] = 0
    picked.push(next)
  }
  return picked
}
