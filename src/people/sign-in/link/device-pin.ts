import type { Context } from '../../../platform/server/action.ts'
import { fits, mark } from '../secret.ts'
import { boundDevice, type BoundDevice } from './link.store.ts'

/** The mark under which the secret of a phone is kept. */
export const deviceMark = (deviceKey: string): Buffer => mark('device', deviceKey)

/** The phone that shows this secret. */
export async function deviceOf({ db, present }: Pick<Context<unknown, unknown>, 'db' | 'present'>, deviceKey: string): Promise<BoundDevice | undefined> {
  const hash = deviceMark(deviceKey)
  await present(hash.toString('hex'))
  const device = await boundDevice(db, hash)
  await present('')
  return device
}

/** Does this PIN open this phone of the person signed in? */
export async function pinFits(context: Pick<Context<unknown, unknown>, 'db' | 'present' | 'actor'>, deviceKey: string, pin: string): Promise<boolean> {
  const device = await deviceOf(context, deviceKey)
  return await fits(pin, device?.pinHash) && device?.personId === context.actor.id
}
