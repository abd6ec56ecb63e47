import type { Client } from '../client.words.ts'

/** Who a person is, as a form holds it: an empty text where nothing is known. */
export const formOf = (client: Client) => ({
  givenName: client.givenName, familyName: client.familyName, preferredName: client.preferredName ?? '', pronouns: client.pronouns ?? '',
  birthDate: client.birthDate ?? '', sex: client.sex ?? '', language: client.language, phone: client.phone ?? '', email: client.email ?? '',
  mayLeaveMessage: client.mayLeaveMessage, safeContact: client.safeContact ?? '',
})

/** The fields of the page. */
export type PersonForm = ReturnType<typeof formOf>

const SEXES = ['female', 'male', 'other'] as const
const known = (words: string): string | null => words.trim() === '' ? null : words.trim()

/** What the page sends: nothing where a text is empty. */
export const detailsOf = (form: PersonForm) => ({
  ...form, preferredName: known(form.preferredName), pronouns: known(form.pronouns), birthDate: known(form.birthDate), phone: known(form.phone),
  email: known(form.email), safeContact: known(form.safeContact),
  sex: SEXES.find(sex => sex === form.sex) ?? null,
})
