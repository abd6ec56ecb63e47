import { Temporal } from 'temporal-polyfill'
import { checkMaySee } from '../../../people/client/public.ts'
import { clinicOf, programAtVersion } from '../../../people/clinic/public.ts'
import { staffById } from '../../../people/staff/public.ts'
import { raiseTask } from '../../../people/task/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import type { Context } from '../../../platform/server/action.ts'
import type { Episode } from '../../assessment/assessment.words.ts'
import { episodesOf, moveEpisode } from '../../assessment/public.ts'
import { stayHours } from '../../progress/public.ts'
import { beginPhase } from '../../schedule/public.ts'
import { moveTo, needsNewWeek, type MovedTo, type Wished } from './move.rules.ts'

/** By when somebody has found the new week. Source: clinic's own default, the next day. */
const DAY_MS = 86_400_000

type Moving = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>

/** Where a stay would go on, or why it cannot. */
export async function moveAsked({ db, actor, now }: Moving, episode: Episode, wished: Wished, today: string): Promise<MovedTo> {
  const clinic = await clinicOf(db, actor.clinicId)
  const { lived } = await stayHours(db, episode, { now, today })
  const moved = moveTo(wished, {
    episode, agreed: await programAtVersion(db, episode.programId, episode.programVersion), phase: lived.findLast(({ fromDate }) => fromDate <= today)?.phase ?? null,
    programs: clinic?.programs ?? [], open: await episodesOf(db, episode.clientId),
  })
  if (!moved.ok) throw new Refusal(moved.because)
  const therapist = await staffById(db, wished.therapistId)
  if (therapist === undefined || therapist.left || !therapist.roles.includes('therapist')) throw new Refusal('completion.no-such-therapist')
  await checkMaySee(db, episode.clientId, [wished.therapistId])
  return moved.value
}

/** The stay goes on there from a day on; hours and requirements follow, and a task asks intake for a week that fits. */
export async function carryOut(context: Moving, episode: Episode, moved: MovedTo, { on, reason, decidedBy }: { readonly on: string, readonly reason: string, readonly decidedBy: string }): Promise<void> {
  const { db, actor, now } = context
  await moveEpisode({ ...context, actor: { ...actor, id: decidedBy } }, episode, moved.place, { on, reason })
  if (moved.phase !== null) {
    const dayBefore = Temporal.PlainDate.from(on).subtract({ days: 1 }).toString()
    await beginPhase(db, actor.clinicId, { episodeId: episode.id, clientId: episode.clientId, phase: moved.phase.id, hoursPerWeek: moved.phase.hoursPerWeek, fromDate: on, decidedBy }, dayBefore)
  }
  if (!needsNewWeek(moved, episode)) return
  await raiseTask(context, {
    clientId: episode.clientId, kind: 'completion.find-week', reason, urgency: 'soon', forRole: 'intake', dueAt: new Date(Date.parse(now) + DAY_MS).toISOString(), aboutId: episode.id,
  })
}
