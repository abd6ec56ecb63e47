import { z } from 'zod'
import { Id, Made } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { bundlesOf } from '../placement/bundles.rules.ts'
import type { CensusInstance } from '../placement/instance.words.ts'
import { programFrame } from '../program-frame.ts'
import { censusQuestion } from './census-facts.ts'
import { askToStop, insertReplan, replanById, runById, verdictsOf } from './replan.store.ts'
import { ReplanAsked } from './replan.words.ts'
import { runReplan } from './run-replan.ts'

/** Those who may re-plan everybody. */
export const replanners = allow('director', 'intake')

/** People of bundles that were rejected keep the week they have; what was accepted is already their week. */
async function rejectedBefore(db: Db, id: string | null): Promise<string[]> {
  const earlier = id === null ? undefined : await replanById(db, id)
  if (earlier === undefined || earlier.answer === null) return []
  const rejected = (await verdictsOf(db, earlier.id)).filter(({ accepted }) => !accepted).map(({ bundle }) => bundle)
  return bundlesOf(earlier.question, earlier.answer.solution).filter(bundle => rejected.includes(bundle.id)).flatMap(({ moves }) => moves.map(({ client }) => client))
}

const keeping = (question: CensusInstance, ids: readonly string[]): CensusInstance => ({
  ...question, pins: { ...question.pins, weeks: { ...question.pins.weeks, ...Object.fromEntries(question.clients.filter(({ id }) => ids.includes(id)).map(({ id, current }) => [id, current])) } },
})

/** Asks the engine for a better week for everybody of a program. It works beside the clinic; nothing changes until somebody accepts a part. */
export const beginReplan = command({
  name: 'schedule.begin-replan',
  forEverybody: true,
  input: ReplanAsked,
  subject: nothing,
  allow: replanners,
  output: Made,
  run: async ({ input, db, actor, now, newId, after }) => {
    const frame = await programFrame(db, actor.clinicId, input.programId, now)
    const from = input.from === undefined || input.from < frame.today ? frame.today : input.from
    if (from > frame.horizon) throw new Refusal('schedule.too-far-ahead')
    const question = keeping(await censusQuestion(db, { ...input, frame, from }), await rejectedBefore(db, input.after))
    if (question.clients.length === 0) throw new Refusal('schedule.nobody-to-plan')
    const id = newId()
    await insertReplan(db, actor.clinicId, { id, programId: input.programId, why: input.why, from, question, askedBy: actor.id, now })
    after(async engine => { await runReplan(engine, actor.clinicId, { id, question, seconds: input.seconds }) })
    return { id }
  },
})

/** Stops a re-plan or a design: the best so far is kept. */
export const stopReplan = command({
  name: 'schedule.stop-replan',
  input: z.object({ id: Id }),
  subject: (db, { id }) => runById(db, id),
  allow: replanners,
  output: Made,
  run: async ({ db, subject, now }) => {
    await askToStop(db, subject.id, now)
    return { id: subject.id }
  },
})
