import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { sessionHasWords } from '../schedule/public.ts'
import { anySigned, saveShared } from './note.store.ts'
import { sharedPartOf } from './roster.store.ts'
import { theLeads } from './session.policy.ts'
import { GroupPart } from './session.words.ts'

/** Writes the part of a group's notes that is true for everybody who was there. Saves while it is written. */
export const saveGroupPart = command({
  name: 'session.save-group-part',
  input: z.object({ sessionId: Id, part: GroupPart }),
  subject: async (db, { sessionId }) => {
    const found = await sharedPartOf(db, sessionId)
    return found && { id: found.id, leads: found.leads, shared: found.shared, version: found.shared?.version ?? 0 }
  },
  allow: theLeads,
  ifMatch: 'required',
  output: z.object({ id: Id, version: z.number() }),
  run: async ({ db, input, subject, actor, now }) => {
    if (await anySigned(db, subject.id)) throw new Refusal('session.group-part-is-frozen')
    const saved = await saveShared(db, {
      clinicId: actor.clinicId, sessionId: subject.id, authorId: subject.shared?.authorId ?? actor.id, part: input.part, version: subject.version, now,
    })
    if (saved === undefined) throw new Refusal('platform.busy')
    if (subject.shared === null) await sessionHasWords(db, subject.id, now)
    return { id: subject.id, version: saved.version }
  },
})
