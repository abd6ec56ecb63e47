import { z } from 'zod'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { DischargeKind, SummaryWords } from './completion.words.ts'
import { dischargeById, saveDischarge } from './discharge.store.ts'

/** Writes the discharge summary. */
export const saveSummary = command({
  name: 'completion.save-discharge',
  input: z.object({ id: Id, kind: DischargeKind, onDate: LocalDate, words: SummaryWords }),
  subject: (db, { id }) => dischargeById(db, id),
  allow: clinicians,
  ifMatch: 'required',
  output: Made,
  run: async ({ db, input, subject }) => {
    if (subject.signedAt !== null) throw new Refusal('completion.already-signed')
    await saveDischarge(db, subject.id, { ...input.words, kind: input.kind, onDate: input.onDate }, subject.facts)
    return { id: subject.id }
  },
})
