import { z } from 'zod'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing } from '../../../platform/server/action.ts'
import { allow } from '../../role.policy.ts'
import { staffById } from '../../staff/public.ts'
import { Device } from '../sign-in.words.ts'
import { startSignIn } from '../start-sign-in.ts'
import { askForPasskey, checkPasskey } from './ceremony.ts'
import { PasskeyAnswer, PasskeyOptions } from './passkey.words.ts'

/** Starts asking for a passkey. */
export const passkeyOptions = command({
  name: 'sign-in.passkey-options',
  input: z.object({}),
  subject: nothing,
  allow: allow('nobody'),
  output: PasskeyOptions,
  run: context => askForPasskey(context),
})

/** A staff member signs in with a passkey. Wrong passwords of others never slow it down. */
export const signInWithPasskey = command({
  name: 'sign-in.with-passkey',
  input: z.object({ passkey: PasskeyAnswer, device: Device }),
  subject: nothing,
  allow: allow('nobody'),
  run: async context => {
    const { db, become, input } = context
    const { clinicId, personId } = await checkPasskey(context, input.passkey, async passkey => {
      await become({ clinicId: passkey.clinicId, kind: 'staff', id: passkey.personId })
      const member = await staffById(db, passkey.personId)
      if (!member || member.left) throw new Refusal('sign-in.passkey-failed')
    })
    await startSignIn(context, { clinicId, kind: 'staff', personId, strong: true, device: input.device })
  },
})
