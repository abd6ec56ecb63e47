import { clientById } from '../../../people/client/public.ts'
import { say } from '../../../platform/pure/text.ts'
import type { Context } from '../../../platform/server/action.ts'
import { neutralText } from './neutral.text.ts'
import { reminderOf } from './reminder.store.ts'

/**
 * "A moment for you", on the way the client chose, in words that give nothing away. Nothing goes out without that choice, nor once the
 * number was said to belong to somebody else. Answers whether something was sent.
 */
export async function tellNeutrally({ db, send }: Pick<Context<unknown, unknown>, 'db' | 'send'>, clientId: string, about: 'reminder' | 'message'): Promise<boolean> {
  const [reminder, client] = [await reminderOf(db, clientId), await clientById(db, clientId)]
  if (reminder === undefined || client === undefined || !client.mayLeaveMessage) return false
  const { language, phone, email } = client
  const [line, why] = [say(neutralText, language, 'line'), say(neutralText, language, 'why')]
  const kind = `skills.${about}`
  if (reminder.channel === 'text' && phone !== null) await send({ channel: 'text', kind, clientId, payload: { to: phone, text: line } })
  else if (reminder.channel === 'email' && email !== null) await send({ channel: 'email', kind, clientId, payload: { to: email, subject: line, text: `${line}\n\n${why}\n` } })
  else return false
  return true
}
