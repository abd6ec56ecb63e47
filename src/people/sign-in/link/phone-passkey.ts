import { z } from 'zod'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing } from '../../../platform/server/action.ts'
import { allow } from '../../role.policy.ts'
import { insertPasskey, passkeysOf, removePasskeysOf } from '../credential.store.ts'
import { beforeGuess, wrongGuess } from '../guess.ts'
import { acceptNewPasskey, checkPasskey, offerNewPasskey } from '../passkey/ceremony.ts'
import { NewPasskey, NewPasskeyOptions, PasskeyAnswer } from '../passkey/passkey.words.ts'
import { Device, DeviceKey, Pin } from '../sign-in.words.ts'
import { startSignIn } from '../start-sign-in.ts'
import { deviceMark, deviceOf, goOnAs, phoneKind, pinFits } from './device-pin.ts'

/** A ceremony that began with the PIN of one person ends with that person only. */
const afterPin = (personId: string): string => `phone ${personId}`

/** Starts letting a finger or a face open the phone of a client or a supporter. The PIN is asked first: somebody else's finger on an open phone is not enough. The name the device shows says nothing telling. */
export const phonePasskeyOptions = command({
  name: 'sign-in.phone-passkey-options',
  input: z.object({ deviceKey: DeviceKey, pin: Pin }),
  subject: nothing,
  allow: allow('client', 'supporter'),
  output: NewPasskeyOptions,
  secret: true,
  run: async context => {
    const { db, actor, input } = context
    const guess = { what: 'pin', of: deviceMark(input.deviceKey).toString('hex') } as const
    await beforeGuess(context, guess)
    if (!await pinFits(context, input.deviceKey, input.pin)) throw await wrongGuess(context, guess, 'sign-in.wrong-pin')
    return offerNewPasskey(context, { name: 'Keel', email: 'Keel', place: 'Keel', has: await passkeysOf(db, actor.id), purpose: afterPin(actor.id) })
  },
})

/** From now on a finger or a face opens the phone too; the PIN goes on to work. */
export const addPhonePasskey = command({
  name: 'sign-in.add-phone-passkey',
  input: NewPasskey,
  subject: nothing,
  allow: allow('client', 'supporter'),
  run: async context => {
    const { db, actor, input, now } = context
    const made = await acceptNewPasskey(context, input, afterPin(actor.id))
    await insertPasskey(db, { ...made, kind: phoneKind(actor), clinicId: actor.clinicId, personId: actor.id, name: input.name, now })
  },
})

/** Only the PIN opens the phone again. */
export const dropPhonePasskeys = command({
  name: 'sign-in.remove-phone-passkeys',
  input: z.object({}),
  subject: nothing,
  allow: allow('client', 'supporter'),
  run: ({ db, actor }) => removePasskeysOf(db, actor.id),
})

/** A client or a supporter opens their own phone with a finger or a face. It takes the place of the PIN, not of the phone: a phone that was let go opens for nobody. */
export const signInOnPhone = command({
  name: 'sign-in.on-phone',
  input: z.object({ deviceKey: DeviceKey, passkey: PasskeyAnswer, device: Device }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ kind: z.enum(['client', 'supporter']) }),
  run: async context => {
    const { input } = context
    const bound = await deviceOf(context, input.deviceKey)
    const { clinicId, personId } = await checkPasskey(context, input.passkey, async passkey => {
      const theirs = passkey.kind === bound?.kind && passkey.personId === bound.personId && passkey.clinicId === bound.clinicId
      if (!theirs || !await goOnAs(context, { ...bound, kind: phoneKind(bound) })) throw new Refusal('sign-in.passkey-failed')
    })
    if (bound === undefined) throw new Refusal('sign-in.passkey-failed')
    const kind = phoneKind(bound)
    await startSignIn(context, { clinicId, kind, personId, strong: true, device: input.device, deviceId: bound.id })
    return { kind }
  },
})
