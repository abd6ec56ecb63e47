import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { timeZoneOfProgram } from '../../../people/clinic/public.ts'
import { Id, Line, LocalDate, Made } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { episodeHeld, movesOf } from '../../assessment/public.ts'
import { carryOut, moveAsked } from './carry-out.ts'
import { planMove, plannedMoveOf } from './move-planned.store.ts'
import { dayOfMove } from './move.rules.ts'

/**
 * A stay goes on in another track, program or phase, or with another therapist, in one step: one stay, nothing asked again. From today, from an earlier
 * day of the stay, or by itself on a later one. Seats stay until a new week is accepted.
 */
export const moveStay = command({
  name: 'completion.move',
  input: z.object({ episodeId: Id, programId: Id, track: Line(60), therapistId: Id, phase: z.string().max(60).optional(), on: LocalDate.optional(), reason: Line(1000) }),
  subject: (db, { episodeId }) => episodeHeld(db, episodeId),
  allow: allow('therapist', 'director'),
  output: Made,
  run: async context => {
    const { db, input, subject, actor, now, newId } = context
    const zone = await timeZoneOfProgram(db, subject.programId) ?? 'UTC'
    const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString()
    const day = dayOfMove(input.on ?? today, { today, admittedOn: subject.admittedOn, lastMoveOn: (await movesOf(db, subject.id)).at(-1)?.on ?? null })
    if (!day.ok) throw new Refusal(day.because)
    const moved = await moveAsked(context, subject, input, day.value.later ? today : day.value.on)
    if (await plannedMoveOf(db, subject.id) !== undefined) throw new Refusal('completion.move-waits')
    if (!day.value.later) {
      await carryOut(context, subject, moved, { on: day.value.on, reason: input.reason, decidedBy: actor.id })
      return { id: subject.id }
    }
    const { episodeId, programId, track, therapistId, phase = null, reason } = input
    if (!await planMove(db, actor.clinicId, { id: newId(), clientId: subject.clientId, episodeId, on: day.value.on, programId, track, therapistId, phase, reason, decidedBy: actor.id }, now)) throw new Refusal('completion.move-waits')
    return { id: subject.id }
  },
})
