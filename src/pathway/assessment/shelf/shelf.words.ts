import { z } from 'zod'
import { Line } from '../../../people/ids.words.ts'
import { instrument, ownText, source } from '../instruments/instrument.words.ts'

/** Whether an instrument is used here: by default, by the director's switch, or not without a copy of its wording. */
export const ShelfState = z.enum(['on', 'off', 'needs-wording'])
export type ShelfState = z.output<typeof ShelfState>

/** Whom a measure is asked of by itself: everybody in care and on the way in, or those of one kind of program. */
export const ASKED_OF = ['everyone', 'substance-use', 'mental-health', 'dual'] as const

/** What a clinic says about asking: of whom, nobody by itself when empty; and after how many days again, never when null. */
export const Asking = z.object({ of: z.array(z.enum(ASKED_OF)).max(4), everyDays: z.number().int().min(1).max(365).nullable() })
export type Asking = z.output<typeof Asking>

/** What a clinic says about one instrument. */
export type Asked = Asking & { readonly instrument: string }

/** One instrument on the clinic's shelf: on what right it is used, and who said so. */
export const ShelfLine = z.object({
  id: z.string(), title: ownText, about: ownText, version: z.string(), state: ShelfState, comesWith: z.enum(['product', 'clinic']),
  languages: z.array(z.string()), questions: z.number(), answeredBy: z.string(), asking: Asking, attribution: z.string(),
  licence: z.object({ verdict: z.string(), text: z.string(), source }),
  switched: z.object({ why: z.string(), byName: z.string(), at: z.string() }).nullable(),
})
export type ShelfLine = z.output<typeof ShelfLine>

/** What a director must say when the clinic brings its own wording. */
export const ImportCard = z.object({
  /** The file as it is; read as FHIR R4 only when it is one. */
  questionnaire: z.unknown(),
  /** An instrument of ours that we may only score, or a new one of the clinic. */
  instrument: z.string().trim().regex(/^[a-z][a-z0-9-]{1,40}$/u, 'uses small letters, numbers and hyphens, for example our-scale'),
  answeredBy: z.enum(['client', 'clinician', 'either']).default('either'),
  higherIs: z.enum(['worse', 'better']).default('worse'),
  licence: Line(500),
})
export type ImportCard = z.output<typeof ImportCard>

/** An instrument as the clinic keeps it. */
export const Copy = z.object({ instrument: z.string(), version: z.string(), definition: instrument, importedAt: z.string() })
export type Copy = z.output<typeof Copy>
