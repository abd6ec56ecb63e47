import type { Context } from '../../platform/server/action.ts'
import type { Client } from '../client/client.words.ts'
import { waysTo } from './notice.rules.ts'
import type { Told } from './notice.words.ts'

type Telling = Pick<Context<unknown, unknown>, 'send' | 'reach'>

/** What somebody is told: words that give nothing away, and for e-mail a subject and perhaps a calendar entry. */
export interface Message {
  readonly kind: string, readonly subject: string, readonly words: string
  readonly calendar?: { readonly filename: string, readonly content: string }
}

/**
 * Tells a person something by every way that is allowed and set up. Nothing waits for a way that does not exist: a text that
 * arrives days late is worse than none, and the screen says that nothing left. Source: T-08, no name, program or topic in a message.
 */
export async function tellClient({ send, reach }: Telling, client: Client, { kind, subject, words, calendar }: Message): Promise<Told> {
  const { email, text, told } = waysTo(client, reach)
  const { clientId } = client
  if (email !== null) await send({ channel: 'email', kind, clientId, payload: { to: email, subject, text: words, ...(calendar !== undefined && { calendar }) } })
  if (text !== null) await send({ channel: 'text', kind, clientId, payload: { to: text, text: words } })
  return told
}
