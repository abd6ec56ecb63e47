import { z } from 'zod'
import { Id, Line, LocalDate, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { finishTasksAbout, raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { alertById, saveAccepted, saveClosed } from './alert.store.ts'
import { mayAccept, mayClose, minutesBetween } from './safety.rules.ts'

/** Says "I have this". The first one has it; the on-call chain stops climbing. */
export const acceptAlert = command({
  name: 'safety.accept-alert',
  input: z.object({ id: Id }),
  subject: (db, { id }) => alertById(db, id),
  allow: clinicians,
  output: Made,
  run: async context => {
    const { db, subject, actor, now } = context
    const may = mayAccept(subject, actor.id)
    if (!may.ok) {
      throw new Refusal(may.because, { values: { name: subject.acceptedByName ?? '', minutes: minutesBetween(subject.acceptedAt ?? now, now) } })
    }
    if (may.value === 'has-it') return { id: subject.id }
    await saveAccepted(db, subject.id, actor.id, now)
    await finishTasksAbout(db, subject.id, actor.id, 'accepted', now)
    await raiseTask(context, {
      clientId: subject.clientId, kind: 'safety.close-alert', reason: subject.source, urgency: 'today', forStaffId: actor.id, dueAt: now, aboutId: subject.id,
    })
    return { id: subject.id }
  },
})

/** Closes an alert by saying what was done, and plans the follow-up call. Source: a safety plan is never alone, a call follows (Stanley et al. 2018). */
export const closeAlert = command({
  name: 'safety.close-alert',
  input: z.object({ id: Id, whatWasDone: Line(2000), followUpOn: LocalDate.nullish() }),
  subject: (db, { id }) => alertById(db, id),
  allow: clinicians,
  output: Made,
  run: async context => {
    const { db, input, subject, actor, now } = context
    const may = mayClose(subject)
    if (!may.ok) throw new Refusal(may.because)
    await saveClosed(db, subject.id, actor.id, input.whatWasDone, now)
    await finishTasksAbout(db, subject.id, actor.id, 'closed', now)
    if (input.followUpOn !== null && input.followUpOn !== undefined) {
      await raiseTask(context, {
        clientId: subject.clientId, kind: 'safety.follow-up-call', reason: subject.source, urgency: 'today', forStaffId: actor.id,
        dueAt: `${input.followUpOn}T17:00:00.000Z`,
      })
    }
    return { id: subject.id }
  },
})
