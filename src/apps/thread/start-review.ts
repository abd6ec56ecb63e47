import { z } from 'zod'
import { openEpisodeOf } from '../../pathway/assessment/public.ts'
import { dayAt } from '../../pathway/plan/deadlines/calendar.rules.ts'
import { draftReview } from '../../pathway/plan/public.ts'
import { markedSessions, takenPartOf } from '../../pathway/progress/public.ts'
import { checkInsOf } from '../../pathway/skills/public.ts'
import { clientById } from '../../people/client/public.ts'
import { timeZoneOfProgram } from '../../people/clinic/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { command } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { livedSince } from './lived.rules.ts'
import { notesServing, practicesServing } from './thread.store.ts'

async function lived(db: Db, clientId: string, since: string, now: string) {
  const notes = (await notesServing(db, [clientId])).filter(({ startsAt }) => startsAt >= since)
  const practices = (await practicesServing(db, [clientId])).filter(({ assignedAt }) => assignedAt >= since)
  const episode = await openEpisodeOf(db, clientId)
  const zone = (episode && await timeZoneOfProgram(db, episode.programId)) ?? 'UTC'
  const served = (originId: string) => ({
    sessions: notes.filter(({ origins, minutes }) => minutes > 0 && origins.includes(originId)).length,
    practices: practices.filter(({ origin }) => origin === originId).length,
  })
  if (episode === undefined) return { lived: null, served }
  return { served, lived: livedSince({
    from: dayAt(since, zone), to: dayAt(now, zone), sessions: await markedSessions(db, [episode.id], since),
    participation: (await takenPartOf(db, episode.id)).filter(({ startsAt }) => startsAt >= since),
    checkIns: await checkInsOf(db, clientId, dayAt(since, zone)), practices, notes: notes.filter(({ signed }) => signed),
  }) }
}

/** Opens a review with what is known already in it: scores, hours, taking part, check-ins, practice and notes since the last one. */
export const startReview = command({
  name: 'thread.start-review',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('therapist', 'prescriber', 'director'),
  output: Made,
  run: async context => {
    const { db, input: { clientId }, now } = context
    return { id: await draftReview(context, clientId, since => lived(db, clientId, since, now)) }
  },
})
