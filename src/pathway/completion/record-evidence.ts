import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { episodeById } from '../assessment/public.ts'
import { lastDayPossible } from './completion.rules.ts'
import { completionFacts } from './facts.ts'
import { reasonGiven, rowOf } from './record.rules.ts'
import { insertRecord } from './record.store.ts'
import { RecordDetails } from './record.words.ts'

/** Records what no other step can know: a task of the phase done, a screen, a family session declined, how an objective stands. */
export const recordEvidence = command({
  name: 'completion.record',
  input: z.object({ episodeId: Id, record: RecordDetails }),
  subject: (db, { episodeId }) => episodeById(db, episodeId),
  allow: clinicians,
  output: Made,
  run: async context => {
    const { db, input: { record }, subject, now } = context
    if (subject.dischargedOn !== null) throw new Refusal('completion.no-open-episode')
    const { today, objectives } = await completionFacts(db, subject, now)
    for (const decision of [lastDayPossible(record.on, subject.admittedOn, today), reasonGiven(record)]) {
      if (!decision.ok) throw new Refusal(decision.because)
    }
    if (record.kind === 'objective' && !objectives.some(({ originId }) => originId === record.objectiveId)) throw new Refusal('completion.no-such-objective')
    return { id: await insertRecord(context, { clientId: subject.clientId, episodeId: subject.id }, rowOf(record)) }
  },
})
