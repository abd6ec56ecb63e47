import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { holdStill } from './bookings.store.ts'
import { claim } from './claim.ts'
import { seatsOf } from './enrolment.store.ts'
import { groupById } from './group.store.ts'
import { stayOf } from './placement-facts.ts'
import type { Moment } from './program-frame.ts'
import { schedulers } from './schedule.policy.ts'
import { settlePhase } from './settle-phase.ts'
import { bookingsOfSeat, checkSeat, takeSeat } from './seats.ts'

/** Gives a client a seat in a group, or says why not. */
export async function placeIn(moment: Moment, input: { readonly clientId: string, readonly groupId: string, readonly from?: string | undefined }): Promise<void> {
  await holdStill(moment.db, [input.groupId, input.clientId])
  const stay = await stayOf(moment.db, moment.actor.clinicId, { ...input, now: moment.now })
  const seats = await seatsOf(moment.db, stay.episode.id, stay.from)
  if (seats.some(({ groupId }) => groupId === input.groupId)) throw new Refusal('schedule.already-in-group')
  await checkSeat(moment, stay, await groupById(moment.db, input.groupId))
  await claim(moment.db, await bookingsOfSeat(moment, stay, input.groupId), stay.frame.zone)
  await takeSeat(moment, stay, input.groupId)
  await settlePhase(moment, stay)
}

/** Gives a client a seat in one group by hand. */
export const placeInGroup = command({
  name: 'schedule.place-in-group',
  forEverybody: true,
  input: z.object({ clientId: Id, groupId: Id, from: LocalDate.optional() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: Made,
  run: async ({ input, ...moment }) => {
    await placeIn(moment, input)
    return { id: input.groupId }
  },
})
