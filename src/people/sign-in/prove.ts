import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, type Context } from '../../platform/server/action.ts'
import { anyStaff, signedIn } from '../role.policy.ts'
import { passwordOf, secondFactorOf } from './credential.store.ts'
import { beforeGuess, wrongGuess } from './guess.ts'
import { pinFits } from './link/device-pin.ts'
import { checkPasskey } from './passkey/ceremony.ts'
import { fits } from './secret.ts'
import { codeFits } from './second-factor/code.ts'
import { markProven } from './sign-in.store.ts'
import { Proof } from './sign-in.words.ts'

type Shown = 'no' | 'yes' | 'strongly'

async function shown(context: Context<{ proof: Proof }, unknown>): Promise<Shown> {
  const { db, actor, input: { proof } } = context
  if (proof.by === 'passkey') {
    await checkPasskey(context, proof.passkey, async ({ personId }) => {
      if (personId !== actor.id) throw new Refusal('sign-in.passkey-failed')
    })
    return 'strongly'
  }
  if (proof.by === 'pin') return await pinFits(context, proof.deviceKey, proof.pin) ? 'yes' : 'no'
  if (actor.kind !== 'staff' || !await fits(proof.password, await passwordOf(db, actor.id))) return 'no'
  if (proof.code === undefined) return 'yes'
  return await codeFits(context, actor.id, proof.code) ? 'strongly' : 'no'
}

/** Asks again who it is. Passkeys are not counted; passwords, codes and PINs are. */
async function proven(context: Context<{ proof: Proof }, unknown>): Promise<Shown> {
  const guess = { what: 'unlock', of: context.actor.id } as const
  if (context.input.proof.by !== 'passkey') await beforeGuess(context, guess)
  const answer = await shown(context)
  if (answer === 'no') throw await wrongGuess(context, guess, context.input.proof.by === 'pin' ? 'sign-in.wrong-pin' : 'sign-in.wrong-proof')
  return answer
}

/** Opens a locked screen again; what was being written is still there. */
export const unlock = command({
  name: 'sign-in.unlock',
  input: z.object({ proof: Proof }),
  subject: nothing,
  allow: signedIn,
  whenLocked: 'open',
  secret: true,
  run: async context => {
    const { db, actor, now } = context
    const answer = await proven(context)
    if (actor.signInId !== null) await markProven(db, actor.signInId, answer === 'strongly', now)
  },
})

/** Shows once more, with passkey or password and code, that it is them: before exports, batch signing, new ways in. */
export const prove = command({
  name: 'sign-in.prove',
  input: z.object({ proof: Proof }),
  subject: nothing,
  allow: anyStaff,
  secret: true,
  run: async context => {
    const { db, actor, now } = context
    const answer = await proven(context)
    const noFactorYet = answer === 'yes' && !actor.strong && (await secondFactorOf(db, actor.id))?.confirmed !== true
    if (answer !== 'strongly' && !noFactorYet) throw new Refusal('sign-in.proof-needed')
    if (actor.signInId !== null) await markProven(db, actor.signInId, answer === 'strongly', now)
  },
})
