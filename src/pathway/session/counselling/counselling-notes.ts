import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { clinicDay } from '../../../people/clinic/public.ts'
import { Id, Line, LocalDate, Words } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { staffById } from '../../../people/staff/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../../platform/server/action.ts'
import { changeCounsellingNote, counsellingNoteById, counsellingNotesOf, endReader, insertCounsellingNote, insertReader, readersOf } from './counselling.store.ts'
import { CounsellingNote, CounsellingReader } from './counselling.words.ts'

/** A permission of its own: those who counsel. Being a director opens nothing here. */
const counsels = allow('therapist', 'facilitator', 'prescriber')

/** One's own counselling notes about a client, those one was named for, and whom one has named. */
export const counsellingNotes = query({
  name: 'counselling.of-client',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: counsels,
  output: z.object({ notes: z.array(CounsellingNote), readers: z.array(CounsellingReader) }),
  run: async ({ db, subject, actor }) => ({ notes: await counsellingNotesOf(db, subject.clientId), readers: await readersOf(db, subject.clientId, actor.id) }),
})

/** Begins a counselling note about a client. */
export const beginCounsellingNote = command({
  name: 'counselling.begin',
  input: z.object({ clientId: Id, sessionId: Id.nullish(), words: Words() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: counsels,
  output: z.object({ id: Id, version: z.number() }),
  run: async ({ db, input, subject, actor, now, newId }) => {
    const id = newId()
    await insertCounsellingNote(db, actor.clinicId, { id, clientId: subject.clientId, sessionId: input.sessionId ?? null, authorId: actor.id, words: input.words, now })
    return { id, version: 1 }
  },
})

/** Goes on writing one's own counselling note. */
export const writeCounsellingNote = command({
  name: 'counselling.write',
  input: z.object({ id: Id, words: Words() }),
  subject: (db, { id }) => counsellingNoteById(db, id),
  allow: counsels,
  ifMatch: 'required',
  output: z.object({ id: Id, version: z.number() }),
  run: async ({ db, input, subject, actor, now }) => {
    if (subject.authorId !== actor.id) throw new Refusal('counselling.not-yours')
    const kept = await changeCounsellingNote(db, subject.id, { words: input.words, version: subject.version, now })
    if (kept === undefined) throw new Refusal('platform.busy')
    return { id: subject.id, version: kept.version }
  },
})

/** Lets one colleague read one's counselling notes about one client, under a consent the client signed for that alone. */
export const nameCounsellingReader = command({
  name: 'counselling.name-reader',
  input: z.object({ clientId: Id, staffId: Id, consentSignedOn: LocalDate, purpose: Line(300) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: counsels,
  output: z.object({ id: Id }),
  run: async ({ db, input, subject, actor, now, newId }) => {
    if (input.consentSignedOn > await clinicDay(db, now)) throw new Refusal('counselling.consent-ahead')
    const member = await staffById(db, input.staffId)
    if (member === undefined || member.left || member.id === actor.id) throw new Refusal('counselling.no-such-colleague')
    const id = newId()
    await insertReader(db, actor.clinicId, { id, clientId: subject.clientId, authorId: actor.id, staffId: member.id, consentSignedOn: input.consentSignedOn, purpose: input.purpose, now })
    return { id }
  },
})

/** The colleague does not read them any more. */
export const endCounsellingReader = command({
  name: 'counselling.end-reader',
  input: z.object({ id: Id }),
  subject: nothing,
  allow: counsels,
  output: z.object({ id: Id }),
  run: async ({ db, input, actor, now }) => {
    if (!await endReader(db, input.id, actor.id, now)) throw new Refusal('platform.not-found')
    return { id: input.id }
  },
})
