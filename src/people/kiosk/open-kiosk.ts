import { Refusal } from '../../platform/pure/refusal.ts'
import type { Context } from '../../platform/server/action.ts'
import { clientById } from '../client/public.ts'
import { beforeGuess, mark, startSignIn, wrongGuess } from '../sign-in/public.ts'
import { clientOfCode, kioskOfKey } from './kiosk.store.ts'

/** Under which mark a set-up code is kept. */
export const setUpMark = (code: string): Buffer => mark('kiosk-code', code)

/** Under which mark the secret of a kiosk is kept. */
export const keyMark = (key: string): Buffer => mark('kiosk', key)

/** Finds the kiosk that shows this key and goes on as the clinic's own clock, in its name. */
export async function openKiosk(
  { db, present, become }: Pick<Context<unknown, unknown>, 'db' | 'present' | 'become'>, key: string,
): Promise<{ id: string, clinicId: string, name: string }> {
  const hash = keyMark(key)
  await present(hash.toString('hex'))
  const kiosk = await kioskOfKey(db, hash)
  await present('')
  if (kiosk === undefined) throw new Refusal('kiosk.not-set-up')
  await become({ clinicId: kiosk.clinicId, kind: 'system', id: kiosk.id })
  return kiosk
}

/** Who stands at a kiosk: found by their four digits, and signed in there for a few minutes with next to no rights. */
interface Visitor { readonly clientId: string, readonly clinicId: string, readonly kioskId: string, readonly language: 'en' | 'es' }

/** Opens a kiosk with somebody's four digits. Wrong digits are counted, so that nobody can try them all. */
export async function visitorOf(context: Context<{ key: string, code: string }, unknown>): Promise<Visitor> {
  const { db, input } = context
  const kiosk = await openKiosk(context, input.key)
  const guess = { what: 'kiosk', of: kiosk.id } as const
  await beforeGuess(context, guess)
  const clientId = await clientOfCode(db, input.code)
  const client = clientId === undefined ? undefined : await clientById(db, clientId)
  if (client === undefined) throw await wrongGuess(context, guess, 'kiosk.wrong-code')
  await startSignIn(context, { clinicId: kiosk.clinicId, kind: 'kiosk', personId: client.clientId, strong: true, device: kiosk.name, deviceId: kiosk.id })
  return { clientId: client.clientId, clinicId: kiosk.clinicId, kioskId: kiosk.id, language: client.language }
}
