import type { Refusals } from '../pure/refusal.ts'
import type { AnyAction } from './action.ts'
import type { Engine } from './perform.ts'

/** Work that a clinic's clock starts, not a person. Runs once for each clinic as the system. */
export interface Job {
  readonly name: string
  /** Cron line in UTC. */
  readonly every: string
  readonly run: (engine: Engine, clinicId: string) => Promise<void>
}

/** What a folder of the pathway brings to the running system. */
export interface Slice {
  readonly actions: readonly AnyAction[]
  readonly refusals: Refusals
  readonly jobs?: readonly Job[]
}

/** Several slices as one. */
export const joined = (slices: readonly Slice[]): Required<Slice> => ({
  actions: slices.flatMap(({ actions }) => actions),
  refusals: Object.assign({}, ...slices.map(({ refusals }) => refusals)),
  jobs: slices.flatMap(({ jobs }) => jobs ?? []),
})
