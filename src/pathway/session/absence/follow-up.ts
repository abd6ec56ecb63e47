import { z } from 'zod'
import { clinicDay } from '../../../people/clinic/public.ts'
import { Id, Words } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { allStaff } from '../../../people/staff/public.ts'
import { doneAbout, finishTasksAbout } from '../../../people/task/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing, query, type Context } from '../../../platform/server/action.ts'
import { contactDue, nextStep, policyStanding, triedEnough } from './absence.rules.ts'
import { caseById, casesSince, insertContact, missesOf, updateCase } from './absence.store.ts'
import { Absence, AttendancePolicy, PolicyStep } from './absence.words.ts'
import { policiesOf } from './policy.store.ts'
import reasons from '../absence-reasons.json' with { type: 'json' }

/** Who looks after somebody who did not come. */
const followsUp = allow('therapist', 'facilitator', 'director', 'intake', 'front-desk')

/** How long a settled absence stays in the list. */
const SETTLED_DAYS = 7

const Line = Absence.extend({ next: z.enum(['welfare', 'call', 'permitted-contact', 'reason', 'make-up', 'finish']), dueAt: z.string(), tries: z.number() })

/** Whoever did not come and is not settled, with the next thing to do about each. */
export const absences = query({
  name: 'session.absences',
  input: z.object({}),
  subject: nothing,
  allow: followsUp,
  output: z.array(Line),
  about: ({ output }) => Array.isArray(output) ? [...new Set(output.map(({ clientId }) => clientId))] : [],
  run: async ({ db, actor, now }) => {
    const policies = await policiesOf(db, actor.clinicId)
    const since = new Date(Date.parse(now) - SETTLED_DAYS * 86_400_000).toISOString()
    return (await casesSince(db, now, since)).flatMap(absence => {
      const policy = policies.get(absence.programId)
      return policy === undefined ? [] : [{ ...absence, next: nextStep(absence, policy), dueAt: contactDue(absence.openedAt, policy), tries: policy.tries }]
    })
  },
})

const open = async (db: Context<unknown, unknown>['db'], absenceId: string, now: string): Promise<Absence> => {
  const absence = await caseById(db, absenceId, now)
  if (absence === undefined) throw new Refusal('platform.not-found')
  if (absence.closedAt !== null) throw new Refusal('session.absence-closed')
  return absence
}

/** Keeps a try to reach somebody. Others are called only under a live release about attendance. */
export const tryToReach = command({
  name: 'session.try-to-reach',
  input: z.object({ absenceId: Id, how: z.enum(['call', 'supporter', 'visit']), outcome: z.enum(['reached', 'no-answer', 'message-left', 'wrong-number']), supporterId: Id.nullish(), words: Words(2000).default('') }),
  subject: nothing,
  allow: followsUp,
  output: z.object({ id: Id, clientId: Id }),
  about: ({ output }) => 'clientId' in output ? [output.clientId] : [],
  run: async ({ db, input, actor, now, newId }) => {
    const absence = await open(db, input.absenceId, now)
    const supporterId = input.supporterId ?? null
    if (input.how === 'supporter' && !absence.mayCall.some(person => person.supporterId === supporterId)) throw new Refusal('session.no-release')
    await insertContact(db, actor.clinicId, {
      id: newId(), absenceId: absence.id, clientId: absence.clientId, how: input.how, outcome: input.outcome,
      supporterId: input.how === 'supporter' ? supporterId : null, words: input.words, madeBy: actor.id, madeAt: now,
    })
    return { id: absence.id, clientId: absence.clientId }
  },
})

/** Says why somebody could not come and what stood in the way, that a make-up was offered, and that it is settled. */
export const settleAbsence = command({
  name: 'session.settle-absence',
  input: z.object({
    absenceId: Id, reason: z.enum(reasons.map(({ code }) => code)).optional(), barrier: Words(2000).optional(), makeUpOffered: z.boolean().default(false), settle: z.boolean().default(false),
  }),
  subject: nothing,
  allow: followsUp,
  output: z.object({ id: Id, clientId: Id }),
  about: ({ output }) => 'clientId' in output ? [output.clientId] : [],
  run: async ({ db, input, actor, now }) => {
    const absence = await open(db, input.absenceId, now)
    const policy = (await policiesOf(db, actor.clinicId)).get(absence.programId)
    if (input.settle && policy !== undefined && !triedEnough(absence, policy)) throw new Refusal('session.not-tried-enough', { values: { tries: policy.tries } })
    if (input.settle && (input.reason ?? absence.reason) === null) throw new Refusal('session.absence-reason-missing')
    await updateCase(db, absence.id, {
      ...(input.reason !== undefined && { reason: input.reason }), ...(input.barrier !== undefined && { barrier: input.barrier }),
      ...(input.makeUpOffered && { makeUpOfferedAt: now }), ...(input.settle && { settledAt: now, by: actor.id }),
    })
    if (input.settle) await finishTasksAbout(db, absence.id, actor.id, 'followed-up', now)
    return { id: absence.id, clientId: absence.clientId }
  },
})

/** Where a client stands in their program's attendance policy: what counts, what follows, and that a human decides. */
export const attendanceStanding = query({
  name: 'session.attendance-standing',
  input: z.object({ clientId: Id, episodeId: Id, programId: Id }),
  subject: async (_db, { clientId }) => ({ clientId }),
  allow: allow('therapist', 'facilitator', 'director', 'prescriber'),
  output: z.object({ policy: AttendancePolicy, steps: z.array(z.object({ step: PolicyStep, misses: z.number(), reached: z.boolean(),
    /** What a human did when it was reached. */
    decided: z.array(z.object({ words: z.string(), by: z.string(), at: z.string() })) })) }),
  run: async ({ db, input, actor, now }) => {
    const policy = (await policiesOf(db, actor.clinicId)).get(input.programId)
    if (policy === undefined) throw new Refusal('platform.not-found')
    const [done, staff] = [(await doneAbout(db, input.episodeId, 'session.attendance-step')).filter(({ words }) => words !== 'stay-ended'), await allStaff(db)]
    const decided = (kind: string) => done.filter(({ reason }) => reason === kind).map(({ words, by, at }) => ({ words, at, by: staff.find(({ id }) => id === by)?.name ?? '' }))
    return { policy, steps: policyStanding(policy, await missesOf(db, input.episodeId), await clinicDay(db, now)).map(standing => ({ ...standing, decided: decided(standing.step.kind) })) }
  },
})
