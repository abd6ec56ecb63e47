import { z } from 'zod'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing } from '../../../platform/server/action.ts'
import { clientById } from '../../client/public.ts'
import { allow } from '../../role.policy.ts'
import { pinTooEasy } from '../guessing.rules.ts'
import { hashSecret } from '../secret.ts'
import { endSignInsOf } from '../sign-in.store.ts'
import { DeviceKey } from '../sign-in.words.ts'
import { startSignIn } from '../start-sign-in.ts'
import { deviceMark } from './device-pin.ts'
import { bindDevice as keepDevice, countWrongAnswer, useLink } from './link.store.ts'
import { BindDevice } from './link.words.ts'
import { openLink } from './look-at-link.ts'

/** Binds a phone to a client or supporter with a PIN of their own, and signs them in. The phone they had before is let go. */
export const bindDevice = command({
  name: 'sign-in.bind-device',
  input: BindDevice,
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ deviceKey: DeviceKey, kind: z.enum(['client', 'supporter']) }),
  secret: true,
  run: async context => {
    const { db, input, now, newId, randomBytes } = context
    const { id, clinicId, personId, purpose } = await openLink(context, input.code)
    if (purpose === 'staff-invitation') throw new Refusal('link.over')
    const kind: 'client' | 'supporter' = purpose === 'client-device' ? 'client' : 'supporter'
    const birthDate = kind === 'client' ? (await clientById(db, personId))?.birthDate ?? null : null
    if (birthDate !== null && birthDate !== input.birthDate) {
      await countWrongAnswer(db, id)
      throw new Refusal('link.answer-wrong', { keep: true })
    }
    if (pinTooEasy(input.pin, birthDate)) throw new Refusal('sign-in.pin-too-easy')
    if (!await useLink(db, id, now)) throw new Refusal('link.used')
    const deviceKey = randomBytes(32).toString('base64url')
    const deviceId = newId()
    await keepDevice(db, {
      clinicId, id: deviceId, keyHash: deviceMark(deviceKey), kind, personId, name: input.device, now,
      pinHash: await hashSecret(input.pin, randomBytes(16)),
    })
    await endSignInsOf(db, personId, now)
    await startSignIn(context, { clinicId, kind, personId, strong: true, device: input.device, deviceId })
    return { deviceKey, kind }
  },
})
