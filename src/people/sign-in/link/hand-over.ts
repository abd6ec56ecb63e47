import type { Context } from '../../../platform/server/action.ts'
import { qrPicture } from '../qr.ts'
import { mark } from '../secret.ts'
import { endLinksOf, insertLink } from './link.store.ts'
import type { LinkPurpose, NewLink } from './link.words.ts'

/** How long a link waits, in hours: a colleague reads mail next week, a phone is bound in the room or today. */
const HOURS: Readonly<Record<LinkPurpose, number>> = { 'staff-invitation': 168, 'client-device': 24, 'supporter-invitation': 168 }

/** The mark under which a link is kept. */
export const linkMark = (code: string): Buffer => mark('link', code)

/** Makes a one-time link for a person. Opening it spends nothing; using it does. An older link of theirs is dead. */
export async function handOver(
  { db, actor, now, newId, randomBytes, publicUrl }: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId' | 'randomBytes' | 'publicUrl'>,
  purpose: LinkPurpose, personId: string,
): Promise<Omit<NewLink, 'emailed'>> {
  const code = randomBytes(24).toString('base64url')
  const expiresAt = new Date(Date.parse(now) + HOURS[purpose] * 3_600_000).toISOString()
  await endLinksOf(db, personId, now)
  await insertLink(db, { clinicId: actor.clinicId, id: newId(), codeHash: linkMark(code), purpose, personId, now, expires: expiresAt })
  const url = `${publicUrl}/join#${code}`
  return { url, picture: await qrPicture(url), expiresAt }
}
