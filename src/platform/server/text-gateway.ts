import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** The service that turns a request into a text message on a phone. The clinic names it; we know none by name. */
export interface TextService {
  /** Where each message is posted to; a name and a password in it are sent as basic authentication. */
  readonly url: string
  /** Shared with the gateway: it signs what we send, and proves that an answer comes from there. */
  readonly secret: string | undefined
}

/** One text message. */
export const TextMessage = z.object({ to: z.string().regex(/^\+\d{8,15}$/u), text: z.string().min(1).max(1600) })
export type TextMessage = z.output<typeof TextMessage>

/** How a text ended: it is with the gateway, the gateway will never take it, or we try again. */
export type TextOutcome = 'taken' | 'refused' | 'not-delivered'

const WAIT_MS = 10_000

/** The gateway's own words for "not like this": trying again would change nothing. 408 and 429 pass by themselves. */
const isFinal = (status: number): boolean => status >= 400 && status < 500 && status !== 408 && status !== 429

/** The mark both sides make of the same words with the secret they share. */
export const textMark = (secret: string, words: string): string => createHmac('sha256', secret).update(words).digest('hex')

/** Whether somebody who knows the secret made this mark. */
export function isTextMark(secret: string | undefined, words: string, given: string): boolean {
  if (secret === undefined || !/^[0-9a-f]{64}$/u.test(given)) return false
  return timingSafeEqual(Buffer.from(textMark(secret, words), 'hex'), Buffer.from(given, 'hex'))
}

/** Hands one text to the gateway: `{ id, to, text }` as JSON. The id is the same at every try, so that the gateway can drop a second one. */
export async function sendText(service: TextService, id: string, message: TextMessage): Promise<TextOutcome> {
  const address = new URL(service.url)
  const [name, password] = [decodeURIComponent(address.username), decodeURIComponent(address.password)]
  address.username = ''
  address.password = ''
  const body = JSON.stringify({ id, ...message })
  const response = await fetch(address, {
    method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(WAIT_MS),
    headers: {
      'content-type': 'application/json',
      ...(name !== '' && { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` }),
      ...(service.secret !== undefined && { 'evenkeel-signature': textMark(service.secret, body) }),
    },
  })
  await response.body?.cancel()
  if (response.ok) return 'taken'
  return isFinal(response.status) ? 'refused' : 'not-delivered'
}
