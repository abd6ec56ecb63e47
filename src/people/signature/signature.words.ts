import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id } from '../ids.words.ts'

/** In what capacity somebody signs. */
export const Meaning = z.enum(['author', 'client', 'supervisor', 'physician', 'witness'])
export type Meaning = z.output<typeof Meaning>

/** Who stands behind which words, and since when. FHIR: Provenance.signature. */
export const Signature = z.object({
  meaning: Meaning, signerKind: z.enum(['staff', 'client', 'supporter']), signerId: Id, signedAt: z.string(), contentHash: z.string(),
})
export type Signature = z.output<typeof Signature>

export const signatureRefusals = refusals({
  'signature.already-given': { en: 'You have already signed this.', es: 'Ya firmaste esto.' },
})
