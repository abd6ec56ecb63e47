import { z } from 'zod'
import { command, nothing } from '../../../platform/server/action.ts'
import { allow } from '../../role.policy.ts'
import { beforeGuess, wrongGuess } from '../guess.ts'
import { fits } from '../secret.ts'
import { Device, DeviceKey, Pin } from '../sign-in.words.ts'
import { startSignIn } from '../start-sign-in.ts'
import { deviceMark, deviceOf, goOnAs, phoneKind } from './device-pin.ts'

/** A client or supporter opens their own phone. The phone's secret and the PIN only work together. */
export const signInWithPin = command({
  name: 'sign-in.with-pin',
  input: z.object({ deviceKey: DeviceKey, pin: Pin, device: Device }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ kind: z.enum(['client', 'supporter']) }),
  run: async context => {
    const { input } = context
    const guess = { what: 'pin', of: deviceMark(input.deviceKey).toString('hex') } as const
    await beforeGuess(context, guess)
    const device = await deviceOf(context, input.deviceKey)
    const right = await fits(input.pin, device?.pinHash)
    if (!device || !right) throw await wrongGuess(context, guess, 'sign-in.wrong-pin')
    const { clinicId, personId, id } = device
    const kind = phoneKind(device)
    if (!await goOnAs(context, { clinicId, kind, personId })) throw await wrongGuess(context, guess, 'sign-in.wrong-pin')
    await startSignIn(context, { clinicId, kind, personId, strong: true, device: input.device, deviceId: id })
    return { kind }
  },
})
