import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id, Made } from '../../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, query, type AnyAction } from '../../../platform/server/action.ts'
import { skillById } from '../clinic-skills/all-skills.ts'
import { dropHardTime, hardTimeById, hardTimesOf, insertHardTime, updateHardTime } from './hard-time.store.ts'
import { HardTime, HardTimePlan } from './hard-time.words.ts'

const ofCare = either(clinicians, theClient)

/** The risky times of a client's own week, and what they will do then. */
export const hardTimes = query({
  name: 'skills.hard-times',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: ofCare,
  output: z.array(HardTime),
  run: ({ db, subject: { clientId } }) => hardTimesOf(db, clientId),
})

/** Plans for a hard time, alone or together. */
export const planHardTime = command({
  name: 'skills.plan-hard-time',
  input: z.object({ clientId: Id, plan: HardTimePlan }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: ofCare,
  output: Made,
  run: async context => {
    const { db, input: { plan }, subject: { clientId } } = context
    if (plan.skill !== null && await skillById(db, plan.skill) === undefined) throw new Refusal('skills.no-such-skill')
    return { id: await insertHardTime(context, clientId, plan) }
  },
})

/** Changes the plan for a hard time. */
export const changeHardTime = command({
  name: 'skills.change-hard-time',
  input: z.object({ id: Id, plan: HardTimePlan }),
  subject: (db, { id }) => hardTimeById(db, id),
  allow: ofCare,
  output: Made,
  run: async ({ db, input: { id, plan } }) => {
    if (plan.skill !== null && await skillById(db, plan.skill) === undefined) throw new Refusal('skills.no-such-skill')
    await updateHardTime(db, id, plan)
    return { id }
  },
})

/** This time is not hard any more. */
export const endHardTime = command({
  name: 'skills.end-hard-time',
  input: z.object({ id: Id }),
  subject: (db, { id }) => hardTimeById(db, id),
  allow: ofCare,
  run: ({ db, subject: { id } }) => dropHardTime(db, id),
})

/** What can be done with the hard times of a week. */
export const hardTimeActions: readonly AnyAction[] = [hardTimes, planHardTime, changeHardTime, endHardTime]
