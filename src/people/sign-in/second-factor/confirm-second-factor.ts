import { z } from 'zod'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing, type Context } from '../../../platform/server/action.ts'
import { anyStaff } from '../../role.policy.ts'
import { replaceRecoveryCodes, secondFactorOf, useStep } from '../credential.store.ts'
import { beforeGuess, wrongGuess } from '../guess.ts'
import { markProven } from '../sign-in.store.ts'
import { Code } from '../sign-in.words.ts'
import { mayChangeWaysIn } from '../ways-in.ts'
import { recoveryCode, recoveryMark, stepOf } from './code.ts'

/** How many recovery codes somebody gets. */
const CODES = 10

const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })

/** Ten codes for the day the phone is lost; only their marks are kept. */
async function newRecoveryCodes({ db, actor, randomBytes }: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'randomBytes'>): Promise<string[]> {
  const codes = Array.from({ length: CODES }, () => recoveryCode(randomBytes(10)))
  await replaceRecoveryCodes(db, actor.clinicId, actor.id, codes.map(code => recoveryMark(actor.id, code)))
  return codes
}

/** A first code from the app: from now on it belongs to the password. Gives the recovery codes, once. */
export const confirmSecondFactor = command({
  name: 'sign-in.confirm-second-factor',
  input: z.object({ code: Code }),
  subject: nothing,
  allow: anyStaff,
  output: RecoveryCodes,
  secret: true,
  run: async context => {
    const { db, input, actor, now } = context
    const guess = { what: 'unlock', of: actor.id } as const
    await beforeGuess(context, guess)
    const factor = await secondFactorOf(db, actor.id)
    if (!factor || factor.confirmed) throw new Refusal('sign-in.second-factor-not-started')
    const step = stepOf(factor.secret, input.code.replace(' ', ''), now, factor.lastStep)
    if (step === undefined) throw await wrongGuess(context, guess, 'sign-in.wrong-code')
    await useStep(db, actor.id, step, now)
    if (actor.signInId !== null) await markProven(db, actor.signInId, true, now)
    return { recoveryCodes: await newRecoveryCodes(context) }
  },
})

/** Ten new recovery codes; the old ones are dead. */
export const renewRecoveryCodes = command({
  name: 'sign-in.renew-recovery-codes',
  input: z.object({}),
  subject: nothing,
  allow: anyStaff,
  output: RecoveryCodes,
  secret: true,
  run: async context => {
    const ways = await mayChangeWaysIn(context)
    if (!ways.secondFactor) throw new Refusal('sign-in.second-factor-not-started')
    return { recoveryCodes: await newRecoveryCodes(context) }
  },
})
