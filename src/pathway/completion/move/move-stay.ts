import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { clinicOf, programAtVersion, timeZoneOfProgram } from '../../../people/clinic/public.ts'
import { Id, Line, Made } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { staffById } from '../../../people/staff/public.ts'
import { raiseTask } from '../../../people/task/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, type Context } from '../../../platform/server/action.ts'
import type { Episode } from '../../assessment/assessment.words.ts'
import { episodeHeld, episodesOf, moveEpisode } from '../../assessment/public.ts'
import { stayHours } from '../../progress/public.ts'
import { beginPhase } from '../../schedule/public.ts'
import { moveTo, needsNewWeek, type MovedTo } from './move.rules.ts'

/** By when somebody has found the new week. Source: clinic's own default, the next day. */
const DAY_MS = 86_400_000

type Moved = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>

async function beginThere(context: Moved, episode: Episode, { phase }: MovedTo, today: string): Promise<void> {
  if (phase === null) return
  const dayBefore = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString()
  await beginPhase(context.db, context.actor.clinicId, {
    episodeId: episode.id, clientId: episode.clientId, phase: phase.id, hoursPerWeek: phase.hoursPerWeek, fromDate: today, decidedBy: context.actor.id,
  }, dayBefore)
}

/** A stay goes on in another track, program or phase, or with another therapist, in one step: one stay, nothing asked again. Seats stay until a new week is accepted. */
export const moveStay = command({
  name: 'completion.move',
  input: z.object({ episodeId: Id, programId: Id, track: Line(60), therapistId: Id, phase: z.string().max(60).optional(), reason: Line(1000) }),
  subject: (db, { episodeId }) => episodeHeld(db, episodeId),
  allow: allow('therapist', 'director'),
  output: Made,
  run: async context => {
    const { db, input, subject, actor, now } = context
    const clinic = await clinicOf(db, actor.clinicId)
    const zone = await timeZoneOfProgram(db, subject.programId) ?? 'UTC'
    const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString()
    const { lived } = await stayHours(db, subject, { now, today })
    const moved = moveTo(input, {
      episode: subject, agreed: await programAtVersion(db, subject.programId, subject.programVersion), phase: lived.at(-1)?.phase ?? null,
      programs: clinic?.programs ?? [], open: await episodesOf(db, subject.clientId),
    })
    if (!moved.ok) throw new Refusal(moved.because)
    const therapist = await staffById(db, input.therapistId)
    if (therapist === undefined || therapist.left || !therapist.roles.includes('therapist')) throw new Refusal('completion.no-such-therapist')
    await moveEpisode(context, subject, moved.value.place, { on: today, reason: input.reason })
    await beginThere(context, subject, moved.value, today)
    if (needsNewWeek(moved.value, subject)) {
      await raiseTask(context, {
        clientId: subject.clientId, kind: 'completion.find-week', reason: input.reason, urgency: 'soon', forRole: 'intake',
        dueAt: new Date(Date.parse(now) + DAY_MS).toISOString(), aboutId: subject.id,
      })
    }
    return { id: subject.id }
  },
})
