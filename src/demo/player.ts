import type { Actor } from '../platform/pure/policy.ts'
import type { Action, AnyAction } from '../platform/server/action.ts'
import { uuid7 } from '../platform/server/clock.ts'
import { perform, type Engine } from '../platform/server/perform.ts'

type InputOf<A> = A extends Action<string, infer I, unknown> ? I : never
type OutputOf<A> = A extends Action<string, unknown, infer O> ? O : never

/** Plays actions as invented people at the instants of their story, through the same door as everybody else. */
export interface Player {
  /** How often each action was done, and how long that took in all, in milliseconds. */
  readonly done: ReadonlyMap<string, { readonly times: number, readonly ms: number }>
  readonly act: <A extends AnyAction & Action>(action: A, input: InputOf<A>, by: Actor, at: string, ifMatch?: number) => Promise<OutputOf<A>>
}

/** A player on an installation; its clock is the story's. */
export function playerOn(engine: Engine): Player {
  const done = new Map<string, { times: number, ms: number }>()
  const count = (name: string, since: number): void => {
    const { times, ms } = done.get(name) ?? { times: 0, ms: 0 }
    done.set(name, { times: times + 1, ms: ms + performance.now() - since })
  }
  return { done, act: async (action, input, by, at, ifMatch) => {
    const began = performance.now()
    const world = { ...engine.world, now: () => at, newId: () => uuid7(Date.parse(at), engine.world.randomBytes(10)) }
    const call = { body: input, by: { actor: { ...by, provenAt: at } }, ifMatch: ifMatch ?? null, ...(action.secret === true && { idempotencyKey: world.newId() }) }
    const { json } = await perform({ ...engine, world, wake: () => {} }, action, call)
    count(action.name, began)
    return JSON.parse(json)
  } }
}

/** Somebody of an invented clinic. */
export const person = (clinicId: string, kind: Actor['kind'], id: string, roles: readonly string[] = [kind]): Actor => ({
  kind, id, clinicId, signInId: null, roles, clientId: kind === 'client' ? id : null, topics: [], strong: true, language: 'en',
})
