import type { Context } from '../../../platform/server/action.ts'
import { clientById } from '../../client/public.ts'
import { supporterById } from '../../family/public.ts'
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

/** Whose phone it is. */
export type PhoneOwner = Pick<BoundDevice, 'clinicId' | 'personId'> & { readonly kind: 'client' | 'supporter' }

export const phoneKind = ({ kind }: { readonly kind: string }): PhoneOwner['kind'] => kind === 'supporter' ? 'supporter' : 'client'

/** Goes on as whose phone it is; false when nobody knows them any more. */
export async function goOnAs({ db, become }: Pick<Context<unknown, unknown>, 'db' | 'become'>, { clinicId, personId, kind }: PhoneOwner): Promise<boolean> {
  await become({ clinicId, kind, id: personId, ...(kind === 'client' && { clientId: personId }) })
  const known = kind === 'client' ? await clientById(db, personId) : await supporterById(db, personId)
  return known !== undefined
}
