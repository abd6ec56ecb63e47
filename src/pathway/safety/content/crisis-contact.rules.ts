import type { CrisisContact, CrisisLine } from './safety-content.words.ts'

/**
 * The link behind a crisis button; the phone itself opens it, so it works without our server.
 * The word to send follows `?&`, the one form that both Android and iPhone understand. Source: RFC 3966, RFC 5724
 */
export function linkFor(contact: CrisisContact): string {
  if (contact.by === 'call') return `tel:${contact.number}`
  if (contact.by === 'chat') return contact.url
  return contact.send === undefined ? `sms:${contact.number}` : `sms:${contact.number}?&body=${contact.send}`
}

/** A line's contacts with those in the reader's language first. */
export function contactsFor(line: CrisisLine, language: 'en' | 'es'): readonly CrisisContact[] {
  const speaks = (contact: CrisisContact): boolean => contact.languages.includes(language)
  return [...line.contacts.filter(speaks), ...line.contacts.filter((contact) => !speaks(contact))]
}
