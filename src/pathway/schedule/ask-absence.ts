import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { theClient } from '../../people/role.policy.ts'
import { raiseTask } from '../../people/task/public.ts'
import { episodeById } from '../assessment/public.ts'
import { attendeesOf, sayAbsent, sessionById } from './session.store.ts'
import { passOnLater } from './waiting/pass-on-seats.ts'

/** A client says that they will be late or cannot come; their therapist is told, and who cannot come lends the seat to whoever waits. */
export const askAbsence = command({
  name: 'schedule.ask-absence',
  input: z.object({ sessionId: Id, what: z.enum(['late', 'absent']) }),
  subject: (db, _input, actor) => clientById(db, actor.clientId ?? actor.id),
  allow: theClient,
  output: Made,
  run: async ({ input, subject, ...context }) => {
    const session = await sessionById(context.db, input.sessionId)
    const seat = (await attendeesOf(context.db, input.sessionId)).find(({ clientId }) => clientId === subject.clientId)
    if (session === undefined || seat === undefined) throw new Refusal('platform.not-found')
    if (session.cancelledAt !== null) throw new Refusal('schedule.already-cancelled')
    if (session.endsAt <= context.now) throw new Refusal('schedule.in-the-past')
    if (input.what === 'absent' && session.startsAt > context.now) {
      await sayAbsent(context.db, session.id, subject.clientId, context.now)
      passOnLater(context)
    }
    const therapist = (await episodeById(context.db, seat.episodeId))?.therapistId
    const id = await raiseTask(context, {
      clientId: subject.clientId, kind: 'schedule.asks-absence', reason: input.what, urgency: 'today', aboutId: session.id,
      dueAt: session.startsAt > context.now ? session.startsAt : context.now, ...(therapist === undefined ? { forRole: 'therapist' } : { forStaffId: therapist }),
    })
    return { id }
  },
})
