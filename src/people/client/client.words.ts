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

/** A portrait as a small JPEG inside a `data:` address, at most about 30 kB. */
export const Photo = z.string().max(40_000).regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/, 'is not a JPEG picture')

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
  'client.not-a-photo': { status: 422, en: 'This is not a picture we can show. A JPEG photo works.', es: 'No es una imagen que podamos mostrar. Sirve una foto JPEG.' },
  'client.photo-too-large': { status: 422, en: 'The photo is too large. Up to 512 pixels on each side.', es: 'La foto es demasiado grande. Hasta 512 píxeles por lado.' },
  'client.photo-says-more': { status: 422, en: 'The photo carries more than the picture, such as where it was taken. It was not kept.', es: 'La foto lleva más que la imagen, como el lugar donde se tomó. No se guardó.' },
})
