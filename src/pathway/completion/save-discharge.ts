import { z } from 'zod'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { episodeById } from '../assessment/public.ts'
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
    const episode = await episodeById(db, subject.episodeId)
    if (episode !== undefined && input.onDate < episode.admittedOn) throw new Refusal('completion.before-admission')
    await saveDischarge(db, subject.id, { ...input.words, kind: input.kind, onDate: input.onDate })
    return { id: subject.id }
  },
})
