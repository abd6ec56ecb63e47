import { Refusal } from '../../platform/pure/refusal.ts'
import type { Context } from '../../platform/server/action.ts'
import { waysOf } from './credential.store.ts'
import { freshlyProven } from './fresh-proof.rules.ts'
import type { Ways } from './sign-in.words.ts'

/** Ways in are changed by somebody who has none that is safe yet, or who has just shown theirs: a stolen open screen cannot. */
export async function mayChangeWaysIn({ db, actor, now }: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now'>): Promise<Omit<Ways, 'strong'>> {
  const ways = await waysOf(db, actor.id)
  if ((ways.secondFactor || ways.passkeys.length > 0) && !freshlyProven(actor, now)) throw new Refusal('sign-in.proof-needed')
  return ways
}
