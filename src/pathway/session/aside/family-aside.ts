import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, query } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { writingFrame } from '../note.store.ts'
import { theLeads } from '../session.policy.ts'
import { asideOf, saveAside } from './aside.store.ts'
import { Aside } from './aside.words.ts'

const NOTHING: Aside = { words: '', belongs: false, version: 0 }
const Where = z.object({ sessionId: Id, clientId: Id })

async function subjectOf(db: Db, { sessionId, clientId }: z.output<typeof Where>) {
  const frame = await writingFrame(db, sessionId, clientId)
  const aside = await asideOf(db, sessionId, clientId) ?? NOTHING
  return frame && { ...frame, aside, version: aside.version }
}

/** What a family member told the author about themselves at this session. Nobody else reads it. */
export const familyAside = query({
  name: 'session.family-aside',
  input: Where,
  subject: subjectOf,
  allow: theLeads,
  output: Aside,
  run: async ({ subject }) => subject.aside,
})

/**
 * Keeps what a family member told about themselves out of the client's record, unless the author says that treatment needs it;
 * then it goes into the note when that is signed. Source: 45 CFR 164.524(a)(2)(v), 42 CFR 2.13 (no more than necessary).
 */
export const saveFamilyAside = command({
  name: 'session.save-family-aside',
  input: Where.extend({ words: Aside.shape.words, belongs: z.boolean() }),
  subject: subjectOf,
  allow: theLeads,
  ifMatch: 'required',
  output: z.object({ id: Id, version: z.number() }),
  run: async ({ db, input, subject, actor, now }) => {
    if (subject.kind !== 'family') throw new Refusal('session.not-a-family-session')
    if (subject.note !== null && subject.note.signedAt !== null) throw new Refusal('session.note-already-signed')
    const saved = await saveAside(db, { clinicId: actor.clinicId, sessionId: subject.id, clientId: input.clientId, authorId: actor.id, words: input.words, belongs: input.belongs, version: subject.version, now })
    if (saved === undefined) throw new Refusal('platform.busy')
    return { id: subject.id, version: saved.version }
  },
})
