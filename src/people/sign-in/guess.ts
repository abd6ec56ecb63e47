import type { Context } from '../../platform/server/action.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { raiseTask } from '../task/public.ts'
import { onTheClock, secondsToWait, TELL_DIRECTOR_AT } from './guessing.rules.ts'
import { mark } from './secret.ts'
import { countWrongTry, takeTurn, wrongTries } from './sign-in.store.ts'

type Guessing = Pick<Context<unknown, unknown>, 'db' | 'present' | 'address' | 'now' | 'newId' | 'actor'>

/** What somebody tries to open: `password` of an e-mail address, `pin` of a phone, an arrival at a `kiosk`. */
export interface Guess {
  readonly what: 'password' | 'pin' | 'unlock' | 'kiosk'
  readonly of: string
}

const atHere = ({ what, of }: Guess, address: string): Buffer => mark(what, of, address)
const anywhere = ({ what, of }: Guess): Buffer => mark(what, of)

const triesOf = async ({ db, present, now }: Guessing, subject: Buffer) => {
  await present(subject.toString('hex'))
  const tries = await wrongTries(db, subject, now)
  await present('')
  return tries
}

/** Lets a guess through, or says how long to wait. One guess at a time for one secret from one place. */
export async function beforeGuess(context: Guessing, guess: Guess): Promise<void> {
  const refusal = guess.what === 'password' ? 'sign-in.wait' : 'sign-in.wait-pin'
  const here = atHere(guess, context.address)
  if (!await takeTurn(context.db, here)) throw new Refusal(refusal, { values: { wait: onTheClock(5) } })
  const secret = await triesOf(context, here)
  const address = await triesOf(context, mark('address', context.address))
  const wait = Math.max(secondsToWait(guess.what === 'kiosk' ? 'kiosk' : 'secret', secret.count, secret.secondsSinceLast), secondsToWait('address', address.count, address.secondsSinceLast))
  if (wait > 0) throw new Refusal(refusal, { values: { wait: onTheClock(wait) } })
}

/** Counts a wrong guess and refuses it; the count stays although nobody comes in. Many on one account are shown to the director. */
export async function wrongGuess(
  context: Guessing, guess: Guess, code: string, account?: { clinicId: string, staffId: string },
): Promise<Refusal> {
  for (const subject of [atHere(guess, context.address), anywhere(guess), mark('address', context.address)]) {
    await countWrongTry(context.db, subject, context.newId(), context.now)
  }
  if (account) {
    const { count } = await triesOf(context, anywhere(guess))
    if (count === TELL_DIRECTOR_AT) {
      await raiseTask({ ...context, actor: { ...context.actor, clinicId: account.clinicId } }, {
        kind: 'sign-in.many-wrong-tries', reason: 'sign-in.many-wrong-tries', urgency: 'today', forRole: 'director', dueAt: context.now, aboutId: account.staffId })
    }
  }
  return new Refusal(code, { keep: true })
}
