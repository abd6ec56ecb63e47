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

/** What programs fetch that cannot sign in: the secret stands in the address, `/calendar/SECRET.ics`. Its action is open to nobody signed in. */
export interface Feed {
  /** The first part of the address, and how it ends. */
  readonly path: string
  readonly ends: string
  readonly type: string
  /** Takes `{ secret }`, answers `{ text }`. */
  readonly action: AnyAction
}

/** What a folder of the pathway brings to the running system. */
export interface Slice {
  readonly actions: readonly AnyAction[]
  readonly refusals: Refusals
  readonly jobs?: readonly Job[]
  readonly feeds?: readonly Feed[]
}

/** Several slices as one. */
export const joined = (slices: readonly Slice[]): Required<Slice> => ({
  actions: slices.flatMap(({ actions }) => actions),
  refusals: Object.assign({}, ...slices.map(({ refusals }) => refusals)),
  jobs: slices.flatMap(({ jobs }) => jobs ?? []),
  feeds: slices.flatMap(({ feeds }) => feeds ?? []),
})
