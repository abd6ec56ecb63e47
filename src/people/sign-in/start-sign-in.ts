import type { Context } from '../../platform/server/action.ts'
import { insertSignIn } from './sign-in.store.ts'

/** How long a sign-in lasts at most, in minutes. Source: NIST SP 800-63B-4 AAL2 (at most 24 h), the clinic's own default below it. */
const MINUTES = { staff: 720, client: 720, supporter: 720, kiosk: 10 }

/** Signs a person in on this device: a new token each time, sent as a cookie. */
export async function startSignIn(
  context: Pick<Context<unknown, unknown>, 'db' | 'newId' | 'randomBytes' | 'now' | 'cookie'>,
  who: { clinicId: string, kind: keyof typeof MINUTES, personId: string, strong: boolean, device: string, deviceId?: string },
): Promise<string> {
  const id = context.newId()
  const token = context.randomBytes(32).toString('base64url')
  const expires = new Date(Date.parse(context.now) + MINUTES[who.kind] * 60_000).toISOString()
  await insertSignIn(context.db, { ...who, id, token, now: context.now, expires })
  context.cookie({ token, expires })
  return id
}
