import type { Actor } from '../../platform/pure/policy.ts'
import type { Context } from '../../platform/server/action.ts'
import { beforeGuess, wrongGuess } from './guess.ts'
import { pinHashOf } from './link/link.store.ts'
import { fits } from './secret.ts'

/**
 * The client, shown by their own PIN on a screen of the clinic, for one act and nothing else: no sign-in begins. Wrong tries are counted
 * like those on the phone. Source: decision 0007.
 */
export async function clientByPin(context: Context<unknown, unknown>, clientId: string, pin: string): Promise<Actor> {
  const guess = { what: 'pin', of: `client ${clientId}` } as const
  await beforeGuess(context, guess)
  if (!await fits(pin, await pinHashOf(context.db, clientId))) throw await wrongGuess(context, guess, 'sign-in.wrong-client-pin')
  return { ...context.actor, kind: 'client', id: clientId, clientId, roles: ['client'] }
}
