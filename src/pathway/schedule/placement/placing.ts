import { replanCensus } from './census.ts'
import type { Progress } from './census.ts'
import type { Clock } from './column-generation.ts'
import { designWeek } from './design.ts'
import { highsSolver } from './highs-solver.ts'
import type { CensusInstance, Design, DesignInstance, OneClientInstance, PlacementInstance, Plans } from './instance.words.ts'
import { bestWeeks } from './one-client.rules.ts'
import { clientOf } from './options.rules.ts'
import { checkPlaced } from './plan-check.rules.ts'
import type { Violation } from './plan-check.rules.ts'

/** How far a placement may go; seconds of work, rounds and nodes of the search, and the seed of its chance. */
export type Limits = { seconds: number; rounds: number; nodes: number; seed: number }

/** An answer as it is written to a file, with what the independent checker found and how good it is proven to be. */
export type Placed = {
  kind: PlacementInstance['kind']
  solution: Plans | Design
  violations: readonly Violation[]
  value: number
  admitted: number
  bound: number | null
  proven: boolean
}

/** Answers a placement question of any kind on this thread; a census or a design blocks it, so they run in a worker. */
export async function place(
  instance: PlacementInstance, limits: Limits, by: { clock: Clock; onProgress: (progress: Progress) => void },
): Promise<Placed> {
  if (instance.kind === 'P1') return placeNewcomers(instance)
  const { rounds, nodes, seed } = limits
  const run = { solver: await highsSolver(), rounds, nodes, seed, ...by }
  return instance.kind === 'P2' ? replanned(instance, run) : designed(instance, run)
}

/** Each newcomer alone into the week as it runs. */
function placeNewcomers(instance: OneClientInstance): Placed {
  const found = instance.newcomers.map(({ id }) => ({ id, best: bestWeeks(instance, id, { alternatives: 0 }) }))
  const plans = Object.fromEntries(found.map(({ id, best }) => [id, best.plans[0]?.plan ?? null]))
  const checked = Object.entries(plans).map(([id, plan]) => checkPlaced(instance, clientOf(instance, id), plan))
  return {
    kind: 'P1',
    solution: plans,
    violations: checked.flatMap((one) => one.violations),
    value: found.reduce((sum, { best }) => sum + (best.plans[0]?.value ?? 0), 0),
    admitted: checked.reduce((sum, one) => sum + one.admitted, 0),
    bound: null,
    proven: found.every(({ best }) => best.proven),
  }
}

type Running = Parameters<typeof replanCensus>[1]

function replanned(instance: CensusInstance, run: Running): Placed {
  const { plans, checked, bound, proven } = replanCensus(instance, run)
  return { kind: 'P2', solution: plans, ...resultOf(checked), bound, proven }
}

function designed(instance: DesignInstance, run: Running): Placed {
  const { design, checked, bound, proven } = designWeek(instance, run)
  return { kind: 'P3', solution: design, ...resultOf(checked), bound, proven }
}

function resultOf({ violations, value, admitted }: Pick<Placed, 'violations' | 'value' | 'admitted'>) {
  return { violations, value, admitted }
}
