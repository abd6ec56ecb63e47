import { z } from 'zod'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing, type Context } from '../../../platform/server/action.ts'
import { clinicOf } from '../../clinic/public.ts'
import { allow } from '../../role.policy.ts'
import { staffById } from '../../staff/public.ts'
import { insertPasskey } from '../credential.store.ts'
import { acceptNewPasskey } from '../passkey/ceremony.ts'
import { keepPassword } from '../password/change-password.ts'
import { Device } from '../sign-in.words.ts'
import { startSignIn } from '../start-sign-in.ts'
import { useLink } from './link.store.ts'
import { FirstWay, LinkCode } from './link.words.ts'
import { openLink } from './look-at-link.ts'

/** Gives a new colleague their first way in and signs them in; a password alone still needs its second factor. */
export async function firstSignIn(
  context: Context<{ way: FirstWay, device: string }, unknown>, who: { clinicId: string, staffId: string, about: readonly string[] },
): Promise<boolean> {
  const { db, input: { way, device }, now } = context
  const strong = way.by === 'passkey'
  if (way.by === 'passkey') {
    const made = await acceptNewPasskey(context, way.passkey)
    await insertPasskey(db, { ...made, kind: 'staff', clinicId: who.clinicId, personId: who.staffId, name: way.passkey.name, now })
  } else await keepPassword(context, who, way.password)
  await startSignIn(context, { clinicId: who.clinicId, kind: 'staff', personId: who.staffId, strong, device })
  return strong
}

/** An invited colleague comes in for the first time. */
export const acceptInvitation = command({
  name: 'sign-in.accept-invitation',
  input: z.object({ code: LinkCode, way: FirstWay, device: Device }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ strong: z.boolean() }),
  run: async context => {
    const { db, input, now } = context
    const { id, clinicId, personId, purpose } = await openLink(context, input.code)
    const [member, clinic] = [await staffById(db, personId), await clinicOf(db, clinicId)]
    if (purpose !== 'staff-invitation' || !member || member.left) throw new Refusal('link.over')
    if (!await useLink(db, id, now)) throw new Refusal('link.used')
    const strong = await firstSignIn(context, { clinicId, staffId: personId, about: [member.name, member.email, clinic?.name ?? ''] })
    return { strong }
  },
})
