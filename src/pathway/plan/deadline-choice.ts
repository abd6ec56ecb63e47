import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import { chosenDeadlines, endDeadline, insertDeadline } from './deadline.store.ts'
import { Deadline } from './deadlines/deadline.words.ts'
import { ownPaceBeside, shippedDeadlines } from './deadlines/shipped.ts'
import { planReaders } from './plan.policy.ts'

/** The rules this clinic answers to, its own pace for what they do not speak about, and those it can choose from. */
export const deadlines = query({
  name: 'plan.deadlines',
  input: z.object({}),
  subject: nothing,
  allow: planReaders,
  output: z.object({ chosen: z.array(z.object({ id: Id, rule: Deadline, chosenAt: z.string() })), byDefault: z.array(Deadline), shipped: z.array(Deadline) }),
  run: async ({ db }) => {
    const chosen = await chosenDeadlines(db)
    return { chosen, byDefault: [...ownPaceBeside(chosen.map(({ rule }) => rule))], shipped: [...shippedDeadlines] }
  },
})

/** From now on the clinic answers to this rule: one that comes along, or its own with its own citation. */
export const chooseDeadline = command({
  name: 'plan.choose-deadline',
  input: z.object({ rule: Deadline }),
  subject: nothing,
  allow: allow('director'),
  output: Made,
  run: async ({ db, input, actor, now, newId }) => {
    if ((await chosenDeadlines(db)).some(({ rule }) => rule.id === input.rule.id)) throw new Refusal('plan.deadline-chosen')
    const id = newId()
    await insertDeadline(db, { clinicId: actor.clinicId, id, rule: input.rule, by: actor.id, now })
    return { id }
  },
})

/** The clinic no longer answers to this rule; that it once did is kept. */
export const dropDeadline = command({
  name: 'plan.drop-deadline',
  input: z.object({ id: Id }),
  subject: async (db, { id }) => (await chosenDeadlines(db)).find(chosen => chosen.id === id),
  allow: allow('director'),
  output: Made,
  run: async ({ db, subject, actor, now }) => {
    await endDeadline(db, subject.id, actor.id, now)
    return { id: subject.id }
  },
})
