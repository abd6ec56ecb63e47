import { createHash } from 'node:crypto'
import { replanCensus } from './census.ts'
import type { Progress } from './census.ts'
import type { Clock } from './column-generation.ts'
import { designWeek } from './design.ts'
import { highsSolver } from './highs-solver.ts'
import type { Design, OneClientInstance, PlacementInstance, Plans } from './instance.words.ts'
import { bestWeeks } from './one-client.rules.ts'
import { clientOf } from './options.rules.ts'
import { checkPlaced } from './plan-check.rules.ts'
import type { Violation } from './plan-check.rules.ts'
import { LEVEL_WEIGHTS, NOTHING_SHORT, addLevels } from './placement.words.ts'
import type { Levels } from './placement.words.ts'

/** How far a placement may go; seconds of work, rounds and nodes of the search, and the seed of its chance. */
export type Limits = { seconds: number; rounds: number; nodes: number; seed: number }

/** What an answer rests on, for whoever asks later: a hash of the question, weights, seed, version, and how good it is. */
export type Basis = { inputs: string; weights: readonly number[]; seed: number; engine: string; value: number; bound: number | null; gap: number | null }

/**
 * An answer, with what the independent checker found and how good it is proven to be. `byHand` is the value of what a
 * coordinator would do one by one. Nothing with violations may be shown or saved.
 */
export type Placed = {
  kind: PlacementInstance['kind']
  solution: Plans | Design
  violations: readonly Violation[]
  levels: Levels
  value: number
  byHand: number | null
  admitted: number
  waiting: number
  bound: number | null
  proven: boolean
  basis: Basis
}

const ENGINE = 'placement 1'

/** Answers a placement question of any kind on this thread; a census or a design blocks it, so they run in a worker. */
export async function place(
  instance: PlacementInstance, limits: Limits, by: { clock: Clock; onProgress: (progress: Progress) => void },
): Promise<Placed> {
  const found = await answered(instance, limits, by)
  const { value, bound } = found
  const { stability } = instance.rules
  const inputs = createHash('sha256').update(JSON.stringify(instance)).digest('hex')
  const gap = bound === null || value === 0 ? null : (value - bound) / value
  const basis = { inputs, weights: [...LEVEL_WEIGHTS.slice(0, -1), stability], seed: limits.seed, engine: ENGINE, value, bound, gap }
  return { kind: instance.kind, ...found, basis }
}

type Answer = Omit<Placed, 'kind' | 'basis'>

async function answered(instance: PlacementInstance, limits: Limits, by: { clock: Clock; onProgress: (progress: Progress) => void }): Promise<Answer> {
  if (instance.kind === 'P1') return placeNewcomers(instance)
  const { rounds, nodes, seed } = limits
  const run = { solver: await highsSolver(), rounds, nodes, seed, ...by }
  const waiting = instance.clients.filter(({ status }) => status === 'waiting').length
  if (instance.kind === 'P2') {
    const { plans, checked, ...quality } = replanCensus(instance, run)
    return { solution: plans, ...checked, ...quality, waiting }
  }
  const { design, checked, ...quality } = designWeek(instance, run)
  return { solution: design, ...checked, ...quality, waiting }
}

/** Each newcomer alone into the week as it runs. */
function placeNewcomers(instance: OneClientInstance): Answer {
  const found = instance.newcomers.map(({ id }) => ({ id, best: bestWeeks(instance, id, { alternatives: 0 }) }))
  const plans = Object.fromEntries(found.map(({ id, best }) => [id, best.plans[0]?.plan ?? null]))
  const checked = found.map(({ id }) => checkPlaced(instance, clientOf(instance, id), plans[id] ?? null))
  return {
    solution: plans,
    violations: checked.flatMap((one) => one.violations),
    levels: found.reduce((sum: Levels, { best }) => addLevels(sum, best.plans[0]?.levels ?? NOTHING_SHORT), NOTHING_SHORT),
    value: found.reduce((sum, { best }) => sum + (best.plans[0]?.value ?? 0), 0),
    byHand: null,
    admitted: checked.reduce((sum, one) => sum + one.admitted, 0),
    waiting: instance.newcomers.length,
    bound: null,
    proven: found.every(({ best }) => best.proven),
  }
}
