import { z } from 'zod'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing, type Context } from '../../../platform/server/action.ts'
import { clinicOf } from '../../clinic/public.ts'
import { anyStaff } from '../../role.policy.ts'
import { staffById } from '../../staff/public.ts'
import { setPassword } from '../credential.store.ts'
import { hashSecret } from '../secret.ts'
import { endSignInsOf } from '../sign-in.store.ts'
import { Password } from '../sign-in.words.ts'
import { mayChangeWaysIn } from '../ways-in.ts'
import { tooEasy } from './password.rules.ts'

/** Keeps a new password, unless it is easy to guess for somebody who knows the person and the clinic. */
export async function keepPassword(
  { db, randomBytes, now }: Pick<Context<unknown, unknown>, 'db' | 'randomBytes' | 'now'>,
  who: { clinicId: string, staffId: string, about: readonly string[] }, password: string,
): Promise<void> {
  if (tooEasy(password, who.about)) throw new Refusal('sign-in.password-too-easy')
  await setPassword(db, who.clinicId, who.staffId, await hashSecret(password, randomBytes(16)), now)
}

/** A staff member changes their password; everywhere else they are signed out. */
export const changePassword = command({
  name: 'sign-in.change-password',
  input: z.object({ password: Password }),
  subject: nothing,
  allow: anyStaff,
  secret: true,
  run: async context => {
    const { db, input, actor, now } = context
    await mayChangeWaysIn(context)
    const [member, clinic] = [await staffById(db, actor.id), await clinicOf(db, actor.clinicId)]
    const about = [member?.name ?? '', member?.email ?? '', clinic?.name ?? '']
    await keepPassword(context, { clinicId: actor.clinicId, staffId: actor.id, about }, input.password)
    await endSignInsOf(db, actor.id, now, actor.signInId)
  },
})
