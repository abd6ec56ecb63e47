import { z } from 'zod'
import { clinicDay } from '../../people/clinic/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { insertRecord, recordById, recordsOf } from './record.store.ts'

/** Takes back something recorded about a requirement; both rows stay in the record. */
export const takeBackEvidence = command({
  name: 'completion.take-back-record',
  input: z.object({ id: Id }),
  subject: (db, { id }) => recordById(db, id),
  allow: clinicians,
  output: Made,
  run: async context => {
    const { db, subject, now } = context
    const back = (await recordsOf(db, subject.episodeId)).some(({ kind, about }) => kind === 'taken-back' && about === subject.id)
    if (back || subject.kind === 'taken-back') throw new Refusal('completion.already-taken-back')
    return { id: await insertRecord(context, subject, { kind: 'taken-back', about: subject.id, value: '', reason: '', on: await clinicDay(context.db, now) }) }
  },
})
