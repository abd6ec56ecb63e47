import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id, Language, Line, LocalDate } from '../ids.words.ts'

/** What a person in care is called and how they can be reached safely. FHIR: Patient. */
export const ClientDetails = z.object({
  givenName: Line(100),
  familyName: Line(100),
  preferredName: Line(100).nullish(),
  pronouns: Line(40).nullish(),
  birthDate: LocalDate.nullish(),
  sex: z.enum(['female', 'male', 'other']).nullish(),
  phone: Line(40).nullish(),
  email: z.email('is not an e-mail address').nullish(),
  /** May the clinic leave a message at this number? */
  mayLeaveMessage: z.boolean().default(false),
  /** When and how it is safe to reach the person. */
  safeContact: Line(300).nullish(),
  language: Language.default('en'),
})
export type ClientDetails = z.output<typeof ClientDetails>

/** A person in care. */
export const Client = z.object({
  clientId: Id,
  /** The name staff use: preferred name if given, else given name, and the family name. */
  name: z.string(),
  givenName: z.string(), familyName: z.string(), preferredName: z.string().nullable(), pronouns: z.string().nullable(),
  birthDate: z.string().nullable(), sex: z.enum(['female', 'male', 'other']).nullable(),
  phone: z.string().nullable(), email: z.string().nullable(),
  mayLeaveMessage: z.boolean(), safeContact: z.string().nullable(), language: Language, photo: z.string().nullable(),
  version: z.number(),
})
export type Client = z.output<typeof Client>

/** One line of a search result: enough to tell two people apart. */
export const ClientLine = z.object({
  clientId: Id, name: z.string(), birthDate: z.string().nullable(), pronouns: z.string().nullable(), photo: z.string().nullable(),
})
export type ClientLine = z.output<typeof ClientLine>

export const clientRefusals = refusals({
  'client.born-in-the-future': { status: 422, en: 'The birth date lies in the future.', es: 'La fecha de nacimiento está en el futuro.' },
})
