import { clientById } from '../../../people/client/public.ts'
import { clinicOf } from '../../../people/clinic/public.ts'
import { say } from '../../../platform/pure/text.ts'
import type { Context } from '../../../platform/server/action.ts'
import { neutralText } from './neutral.text.ts'
import { notAtNight } from './reminder.rules.ts'
import { reminderOf } from './reminder.store.ts'

/**
 * "A moment for you", on the way the client chose, in words that give nothing away. Nothing goes out without that choice, nor once the
 * number was said to belong to somebody else. Answers whether something was sent.
 */
export async function tellNeutrally(
  { db, send, actor, now }: Pick<Context<unknown, unknown>, 'db' | 'send' | 'actor' | 'now'>, clientId: string, about: 'reminder' | 'message',
): Promise<boolean> {
  const [reminder, client] = [await reminderOf(db, clientId), await clientById(db, clientId)]
  if (reminder === undefined || client === undefined || !client.mayLeaveMessage) return false
  const { language, phone, email } = client
  const [line, why] = [say(neutralText, language, 'line'), say(neutralText, language, 'why')]
  const zone = (await clinicOf(db, actor.clinicId))?.sites[0]?.timeZone ?? 'UTC'
  const message = { kind: `skills.${about}`, clientId, dueAt: about === 'reminder' ? now : notAtNight(now, zone) }
  if (reminder.channel === 'text' && phone !== null) await send({ ...message, channel: 'text', payload: { to: phone, text: line } })
  else if (reminder.channel === 'email' && email !== null) await send({ ...message, channel: 'email', payload: { to: email, subject: line, text: `${line}\n\n${why}\n` } })
  else return false
  return true
}
