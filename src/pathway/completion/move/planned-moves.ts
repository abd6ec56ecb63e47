import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { clinicOf } from '../../../people/clinic/public.ts'
import { Id, Made } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { raiseTask } from '../../../people/task/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing } from '../../../platform/server/action.ts'
import { episodeHeld } from '../../assessment/public.ts'
import { carryOut, moveAsked } from './carry-out.ts'
import { endPlannedMove, movesToCarryOut, plannedMoveById } from './move-planned.store.ts'

/** A move that was to begin on a later day does not. */
export const takeBackMove = command({
  name: 'completion.take-back-move',
  input: z.object({ id: Id }),
  subject: (db, { id }) => plannedMoveById(db, id),
  allow: allow('therapist', 'director'),
  output: Made,
  run: async ({ db, subject, now }) => {
    if (!await endPlannedMove(db, subject.id, now)) throw new Refusal('platform.not-found')
    return { id: subject.id }
  },
})

/** The clinic's clock carries out what was agreed for today. What has become impossible meanwhile is put before the director; of a stay that ended nothing is moved. */
export const carryOutMoves = command({
  name: 'completion.carry-out-moves',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ moved: z.number() }),
  run: async context => {
    const { db, actor, now } = context
    const zone = (await clinicOf(db, actor.clinicId))?.sites[0]?.timeZone ?? 'UTC'
    const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString()
    let moved = 0
    for (const planned of await movesToCarryOut(db, today)) {
      const { id, clientId, episodeId, on, phase, reason, decidedBy } = planned
      const episode = await episodeHeld(db, episodeId)
      await endPlannedMove(db, id, now)
      if (episode === undefined || episode.dischargedOn !== null) continue
      try {
        const to = await moveAsked(context, episode, { ...planned, phase: phase ?? undefined }, today)
        await carryOut(context, episode, to, { on, reason, decidedBy })
        moved += 1
      } catch (problem) {
        if (!(problem instanceof Refusal)) throw problem
        await raiseTask(context, { clientId, kind: 'completion.move-not-possible', reason, urgency: 'today', forRole: 'director', dueAt: now, aboutId: episodeId })
      }
    }
    return { moved }
  },
})
