import { TOTP, Secret } from 'otpauth'
import type { Action, AnyAction } from '../../platform/server/action.ts'
import { perform, type Engine } from '../../platform/server/perform.ts'

/** A password nobody guesses. */
export const GOOD_PASSWORD = 'violet kettle marching north'

/** The code an app shows for this secret at this moment. */
export const codeAt = (secret: string, now: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({ timestamp: Date.parse(now) })

type InputOf<A> = A extends Action<string, infer I, unknown> ? I : never
type OutputOf<A> = A extends Action<string, unknown, infer O> ? O : never

let calls = 0

/** A browser: it has an address, and keeps the cookie it was given. */
export function browser(engine: Engine, address = '203.0.113.7') {
  let token: string | null = null
  return {
    token: (): string | null => token,
    use: (other: string | null): void => { token = other },
    does: async <A extends AnyAction & Action>(action: A, input: InputOf<A>, active = true): Promise<OutputOf<A>> => {
      calls += 1
      const answer = await perform(engine, action, { body: input, by: { token }, active, address, idempotencyKey: `key-of-call-${calls}` })
      if (answer.cookie !== undefined) token = answer.cookie?.token ?? null
      return JSON.parse(answer.json)
    },
  }
}
