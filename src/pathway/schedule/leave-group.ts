import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { seatsOf } from './enrolment.store.ts'
import { stayOf } from './placement-facts.ts'
import { schedulers } from './schedule.policy.ts'
import { giveSeatBack } from './seats.ts'
import { passOnLater } from './waiting/pass-on-seats.ts'

/** Gives a client's seat in one group back: from a day on they are no longer expected. */
export const leaveGroup = command({
  name: 'schedule.leave-group',
  input: z.object({ clientId: Id, groupId: Id, from: LocalDate.optional() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: Made,
  run: async ({ input, after, ...moment }) => {
    const stay = await stayOf(moment.db, moment.actor.clinicId, { ...input, now: moment.now })
    const seat = (await seatsOf(moment.db, stay.episode.id, stay.from)).find(({ groupId }) => groupId === input.groupId)
    if (seat === undefined) throw new Refusal('schedule.not-in-group')
    await giveSeatBack(moment, stay, seat)
    passOnLater({ after, actor: moment.actor })
    return { id: input.groupId }
  },
})
