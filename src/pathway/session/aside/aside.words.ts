import { z } from 'zod'
import { refusals } from '../../../platform/pure/refusal.ts'
import { Words } from '../../../people/ids.words.ts'

/** What a family member told about themselves, and whether the clinician decided that it belongs in the client's record. */
export const Aside = z.object({ words: Words(10_000), belongs: z.boolean(), version: z.number() })
export type Aside = z.output<typeof Aside>

export const asideRefusals = refusals({
  'session.not-a-family-session': { status: 422, en: 'Only a family session has this part.', es: 'Solo una sesión familiar tiene esta parte.' },
})
