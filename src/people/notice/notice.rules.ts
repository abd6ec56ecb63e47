import type { Client } from '../client/client.words.ts'
import type { Told } from './notice.words.ts'

/** A number as a gateway takes it: E.164, ten digits counted as a number of the United States. Null when it is not complete. Source: ITU-T E.164, North American Numbering Plan. */
export function dialable(phone: string | null | undefined): string | null {
  const written = (phone ?? '').trim()
  const digits = written.replace(/\D/gu, '')
  if (written.startsWith('+')) return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : null
  if (digits.length === 10) return `+1${digits}`
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : null
}

/** The ways by which a person may be told something now; with the reason when there is none. Source: product rule, "may we leave a message?". */
export function waysTo(
  person: Pick<Client, 'mayLeaveMessage' | 'email' | 'phone'>, reach: { readonly email: boolean, readonly text: boolean },
): { readonly email: string | null, readonly text: string | null, readonly told: Told } {
  const number = dialable(person.phone)
  const email = person.mayLeaveMessage && reach.email ? person.email : null
  const text = person.mayLeaveMessage && reach.text ? number : null
  const none: Told = !person.mayLeaveMessage ? 'may-not' : person.email === null && number === null ? 'no-address' : 'not-set-up'
  const told: Told = email !== null && text !== null ? 'both' : email !== null ? 'email' : text === null ? none : 'text'
  return { email, text, told }
}

/** Whether there is any way by which a person may be told something now. Source: product rule, "may we leave a message?". */
export function mayBeTold(person: Parameters<typeof waysTo>[0], reach: Parameters<typeof waysTo>[1]): boolean {
  const { email, text } = waysTo(person, reach)
  return email !== null || text !== null
}
