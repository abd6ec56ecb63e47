import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { staffById } from '../../people/staff/public.ts'
import { raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { changeLead, endLead } from '../schedule/public.ts'
import { sessionFrame } from './attendance.store.ts'
import { dropSubstitute, insertSubstitute } from './substitute.store.ts'

const TREATS = ['therapist', 'facilitator', 'prescriber', 'director']

/** Lets a colleague lead one evening of a group in somebody's place. It ends by itself: the next evening is the usual leader's again. */
export const nameSubstitute = command({
  name: 'session.name-substitute',
  input: z.object({ sessionId: Id, staffId: Id, insteadOf: Id.nullish() }),
  subject: (db, { sessionId }) => sessionFrame(db, sessionId),
  allow: allow('director'),
  output: z.object({ id: Id }),
  run: async context => {
    const { db, input, subject, actor, now } = context
    if (subject.cancelledAt !== null) throw new Refusal('session.called-off')
    if (Date.parse(subject.endsAt) < Date.parse(now)) throw new Refusal('session.is-over')
    if (subject.leads.some(({ id }) => id === input.staffId)) throw new Refusal('session.already-leads')
    const member = await staffById(db, input.staffId)
    if (member === undefined || member.left || !member.roles.some(role => TREATS.includes(role))) throw new Refusal('session.does-not-treat')
    const insteadOf = input.insteadOf ?? null
    await changeLead(db, actor.clinicId, subject.id, { staffId: input.staffId, insteadOf })
    await insertSubstitute(db, actor.clinicId, { sessionId: subject.id, staffId: input.staffId, insteadOf, by: actor.id, now })
    await raiseTask(context, { kind: 'session.stand-in', reason: 'substitute', urgency: 'today', forStaffId: input.staffId, dueAt: subject.startsAt, aboutId: subject.id })
    return { id: subject.id }
  },
})

/** Takes a substitute back before the session begins; whoever led it leads it again. */
export const takeBackSubstitute = command({
  name: 'session.take-back-substitute',
  input: z.object({ sessionId: Id, staffId: Id }),
  subject: (db, { sessionId }) => sessionFrame(db, sessionId),
  allow: allow('director'),
  output: z.object({ id: Id }),
  run: async ({ db, input, subject, actor, now }) => {
    if (Date.parse(subject.endsAt) < Date.parse(now)) throw new Refusal('session.is-over')
    const was = await dropSubstitute(db, subject.id, input.staffId)
    if (was === undefined) throw new Refusal('platform.not-found')
    await endLead(db, subject.id, input.staffId)
    if (was.insteadOf !== null) await changeLead(db, actor.clinicId, subject.id, { staffId: was.insteadOf, insteadOf: null })
    return { id: subject.id }
  },
})
