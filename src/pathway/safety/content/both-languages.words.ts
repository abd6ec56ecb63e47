import { z } from 'zod'

/** A text a client, supporter or staff member reads, in every language the clinic speaks; neither may be missing. */
export const BothLanguages = z.strictObject({
  en: z.string().trim().min(1),
  es: z.string().trim().min(1),
})
export type BothLanguages = z.infer<typeof BothLanguages>

/** Who checked the wording in each language; null until a qualified person has. */
export const ReviewedBy = z.strictObject({
  en: z.string().trim().min(1).nullable(),
  es: z.string().trim().min(1).nullable(),
})
export type ReviewedBy = z.infer<typeof ReviewedBy>
