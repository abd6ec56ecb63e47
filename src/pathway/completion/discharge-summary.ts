import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { signaturesOf } from '../../people/signature/public.ts'
import { staffById } from '../../people/staff/public.ts'
import { query } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { episodeById } from '../assessment/public.ts'
import { ShownDischarge, type Discharge } from './completion.words.ts'
import { newestDischargeOf } from './discharge.store.ts'
import { summaryDue } from './summary-due.rules.ts'
import { figuresOf, whereItStands } from './standing.ts'

async function signerOf(db: Db, { id, signedAt }: Discharge): Promise<string | null> {
  const signature = signedAt === null ? undefined : (await signaturesOf(db, id)).at(-1)
  return signature === undefined ? null : (await staffById(db, signature.signerId))?.name ?? null
}

/** The newest discharge of a client as people read it; its figures move with the record until it is signed. */
export async function shownDischarge(db: Db, clientId: string, now: string): Promise<ShownDischarge | null> {
  const found = await newestDischargeOf(db, clientId)
  if (found === undefined) return null
  const episode = found.signedAt === null ? await episodeById(db, found.episodeId) : undefined
  const facts = episode === undefined ? found.facts : await figuresOf(db, episode, await whereItStands(db, episode, now), found.onDate)
  return { ...found, facts, signedByName: await signerOf(db, found), due: found.signedAt === null ? summaryDue(found.onDate)[0] ?? null : null }
}

/** The newest discharge summary of a client; the client reads it once it is signed. */
export const dischargeSummary = query({
  name: 'completion.discharge',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: ShownDischarge.nullable(),
  run: async ({ db, input, actor, now }) => {
    const found = await shownDischarge(db, input.clientId, now)
    return found === null || (actor.kind === 'client' && found.signedAt === null) ? null : found
  },
})
