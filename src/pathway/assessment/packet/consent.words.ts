import { z } from 'zod'
import { Language, LocalDate } from '../../../people/ids.words.ts'
import formsFile from './consent-forms.json' with { type: 'json' }

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/)
const both = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })

/** The consents a person reads before the first visit, each a few short sentences. */
export const ConsentForms = z.strictObject({
  version: z.string(), licence: z.string(), source: z.string(),
  forms: z.array(z.strictObject({ id, title: both, words: z.strictObject({ en: z.array(z.string()).min(1), es: z.array(z.string()).min(1) }) })),
})
export const consentForms = ConsentForms.parse(formsFile)

/** One answer to one consent, in the words and language the person read. */
export const Answered = z.object({ form: z.string().max(60), version: z.string().max(20), language: Language, answer: z.enum(['signed', 'declined']) })
export type Answered = z.output<typeof Answered>

/** What a person answered to one consent, last, and where; on paper with the day that stands there. FHIR: Consent. */
export const ConsentAnswer = z.object({
  form: z.string(), version: z.string(), answer: z.enum(['signed', 'declined']), at: z.string(), source: z.enum(['phone', 'kiosk', 'paper']), paperDay: LocalDate.nullable(),
})
export type ConsentAnswer = z.output<typeof ConsentAnswer>
