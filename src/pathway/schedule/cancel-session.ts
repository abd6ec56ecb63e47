import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { timeZoneOfProgram } from '../../people/clinic/public.ts'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { continueUnits } from './curriculum.ts'
import { groupById } from './group.store.ts'
import { callOffSessions } from './series-sessions.store.ts'
import { sessionWithPeople } from './session.store.ts'
import { tellClients } from './tell-clients.ts'

/** Calls one session off, with the reason; those who were expected are told in neutral words. */
export const cancelSession = command({
  name: 'schedule.cancel-session',
  forEverybody: true,
  input: z.object({ id: Id, reason: Line(300) }),
  subject: (db, { id }) => sessionWithPeople(db, id),
  allow: allow('therapist', 'facilitator', 'director', 'intake', 'front-desk'),
  ifMatch: 'required',
  about: ({ subject }) => subject.clientIds,
  output: Made,
  run: async ({ input, subject, ...context }) => {
    if (subject.closedAt !== null) throw new Refusal('schedule.already-closed')
    if (subject.cancelledAt !== null) throw new Refusal('schedule.already-cancelled')
    if (subject.wordsAt !== null) throw new Refusal('schedule.has-notes')
    await callOffSessions(context.db, [subject.id], context.actor.id, context.now, input.reason)
    const group = subject.groupId === null ? undefined : await groupById(context.db, subject.groupId)
    if (group !== undefined && group.units.length > 0) await continueUnits(context.db, group, subject.startsAt)
    const zone = await timeZoneOfProgram(context.db, subject.programId) ?? 'UTC'
    if (subject.startsAt > context.now) await tellClients(context, subject.clientIds, { kind: 'called-off', at: subject.startsAt, zone })
    return { id: subject.id }
  },
})
