// Tables: signature
import { createHash } from 'node:crypto'
import { Refusal } from '../../platform/pure/refusal.ts'
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { canonicalText } from './content-hash.rules.ts'
import { Signature, type Meaning } from './signature.words.ts'

const own = (db: Db) => db.$pickTables<'signature'>()

/** The document somebody puts their name to. */
export interface Signed {
  readonly clientId: string, readonly kind: string, readonly id: string, readonly version: number, readonly meaning: Meaning
  /** Exactly what was signed: its words, not its looks. */
  readonly content: unknown
}

/** Signs as whoever is signed in, now, by the server's clock. Nobody can sign for somebody else. */
export async function sign(context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, document: Signed): Promise<void> {
  const { db, actor, now, newId } = context
  if (actor.kind !== 'staff' && actor.kind !== 'client' && actor.kind !== 'supporter') throw new Error('Only a person signs.')
  const before = await signaturesOf(db, document.id)
  if (before.some(known => known.signerId === actor.id && known.meaning === document.meaning && known.version === document.version)) {
    throw new Refusal('signature.already-given')
  }
  await own(db).insertInto('signature').values({
    clinic_id: actor.clinicId, id: newId(), client_id: document.clientId, document_kind: document.kind, document_id: document.id,
    document_version: document.version, content_hash: createHash('sha256').update(canonicalText(document.content)).digest(),
    meaning: document.meaning, signer_kind: actor.kind, signer_id: actor.id, signed_at: now,
  }).execute()
}

/** All signatures under a document, oldest first. */
export async function signaturesOf(db: Db, documentId: string): Promise<(Signature & { version: number })[]> {
  const rows = await own(db).selectFrom('signature').select(['meaning', 'signer_kind', 'signer_id', 'signed_at', 'content_hash', 'document_version'])
    .where('document_id', '=', documentId).orderBy('signed_at').execute()
  return rows.map(row => ({
    ...Signature.parse({ meaning: row.meaning, signerKind: row.signer_kind, signerId: row.signer_id, signedAt: row.signed_at, contentHash: row.content_hash.toString('hex') }),
    version: row.document_version,
  }))
}
