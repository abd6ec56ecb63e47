import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { changeSeries } from './change-group.ts'
import { endEnrolment, seatsIn } from './enrolment.store.ts'
import { groupById } from './group.store.ts'
import { programFrame } from './program-frame.ts'
import { dayPlus } from './times.rules.ts'

/** Ends a group after a day: later sessions are called off, seats end, the people in it are told. */
export const endGroup = command({
  name: 'schedule.end-group',
  forEverybody: true,
  input: z.object({ id: Id, lastDay: LocalDate }),
  subject: (db, { id }) => groupById(db, id),
  allow: allow('director', 'intake'),
  ifMatch: 'required',
  output: Made,
  run: async ({ input, subject, ...context }) => {
    const frame = await programFrame(context.db, context.actor.clinicId, subject.programId, context.now)
    if (subject.untilDate !== null && subject.untilDate < frame.today) throw new Refusal('schedule.group-ended')
    if (input.lastDay < dayPlus(frame.today, -1)) throw new Refusal('schedule.in-the-past')
    if (input.lastDay < subject.fromDate && subject.fromDate < frame.today) throw new Refusal('schedule.ends-before-it-begins')
    const from = input.lastDay < frame.today ? frame.today : input.lastDay
    await changeSeries(context, subject, { details: subject, from, until: input.lastDay }, frame)
    for (const seat of await seatsIn(context.db, [subject.id], dayPlus(input.lastDay, 1))) await endEnrolment(context.db, seat.id, input.lastDay)
    return { id: subject.id }
  },
})
