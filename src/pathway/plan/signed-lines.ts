import { createHash } from 'node:crypto'
import { canonicalText } from '../../people/signature/content-hash.rules.ts'
import { signaturesOf } from '../../people/signature/public.ts'
import type { Meaning } from '../../people/signature/signature.words.ts'
import { allStaff } from '../../people/staff/public.ts'
import type { Db } from '../../platform/server/db.ts'

/** One signature with the name it is known by. */
export interface SignedLine { readonly meaning: Meaning, readonly who: string | null, readonly signedAt: string, readonly contentHash: string }

/** Who signed a document, in what capacity and when, oldest first. */
export async function signedLines(db: Db, documentId: string, client: { readonly name: string }): Promise<SignedLine[]> {
  const staff = await allStaff(db)
  return (await signaturesOf(db, documentId)).map(({ meaning, signerId, signerKind, signedAt, contentHash }) => ({
    meaning, signedAt, contentHash, who: signerKind === 'client' ? client.name : staff.find(({ id }) => id === signerId)?.name ?? null }))
}

/** The start of the hash when every signature stands for exactly these words; null when one does not: the record was changed outside. */
export function sealOf(content: unknown, signatures: readonly Pick<SignedLine, 'contentHash'>[]): string | null {
  const hash = createHash('sha256').update(canonicalText(content)).digest('hex')
  return signatures.length > 0 && signatures.every(({ contentHash }) => contentHash === hash) ? hash.slice(0, 16) : null
}
