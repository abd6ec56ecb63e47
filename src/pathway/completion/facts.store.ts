// Views: attended_minutes, session_line
import { Temporal } from 'temporal-polyfill'
import { programAtVersion, timeZoneOfProgram } from '../../people/clinic/public.ts'
import type { Db } from '../../platform/server/db.ts'
import { measuresOf } from '../assessment/public.ts'
import type { Episode } from '../assessment/assessment.words.ts'
import { changeFiguresOf } from '../assessment/instruments/shipped.ts'
import { aftercareOf } from '../continuing-care/public.ts'
import { objectivesOf } from '../plan/public.ts'
import { newestSafetyPlan } from '../safety/public.ts'
import { participationOf } from '../session/public.ts'
import type { AttendedFact, CompletionFacts } from './requirements/requirement.words.ts'

const own = (db: Db) => db.$pickTables<'attended_minutes' | 'session_line'>()

type ToDate = (instant: string) => string

async function attendedOf(db: Db, episodeId: string, dateOf: ToDate): Promise<AttendedFact[]> {
  const rows = await own(db).selectFrom('attended_minutes as a').innerJoin('session_line as s', join => join
    .onRef('s.clinic_id', '=', 'a.clinic_id').onRef('s.session_id', '=', 'a.session_id'))
    .select(['a.session_id', 'a.starts_at', 'a.minutes', 'a.status', 'a.kind', 's.ends_at', 's.break_minutes'])
    .where('a.episode_id', '=', episodeId).orderBy('a.starts_at').execute()
  return rows.flatMap(row => row.session_id === null || row.starts_at === null || row.ends_at === null ? [] : [{
    sessionId: row.session_id, on: dateOf(row.starts_at), minutes: row.minutes ?? 0, status: row.status ?? '', kind: row.kind ?? '',
    planned: Math.round((Date.parse(row.ends_at) - Date.parse(row.starts_at)) / 60_000) - (row.break_minutes ?? 0),
  }])
}

/** Reached when the newest score is at the target or beyond it, in the direction in which the instrument improves. */
const reachedTarget = (instrument: string, target: number, latest: number): boolean =>
  changeFiguresOf(instrument)?.higherIs === 'better' ? latest >= target : latest <= target

/** Everything the requirements of an episode look at, as it is now. */
export async function completionFacts(db: Db, episode: Episode, now: string): Promise<CompletionFacts> {
  const zone = await timeZoneOfProgram(db, episode.programId) ?? 'UTC'
  const dateOf: ToDate = instant => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
  const measures = (await measuresOf(db, episode.clientId)).map(({ id, instrument, total, givenAt }) => ({ id, instrument, total, on: dateOf(givenAt) }))
  const objectives = (await objectivesOf(db, episode.clientId)).map(({ id, instrument, target }) => {
    const latest = measures.filter(measure => measure.instrument === instrument && measure.total !== null).at(-1)
    const score = latest?.total ?? null
    const reached = instrument === null || target === null || score === null ? null : reachedTarget(instrument, target, score)
    return { id, reached, latest: score, on: latest?.on ?? null }
  })
  const plan = await newestSafetyPlan(db, episode.clientId)
  const aftercare = await aftercareOf(db, episode.id)
  return {
    today: dateOf(now), measures, objectives, attended: await attendedOf(db, episode.id, dateOf),
    participation: (await participationOf(db, episode.id)).map(({ sessionId, startsAt, participation: value }) => ({ sessionId, on: dateOf(startsAt), value })),
    safetyPlanOn: plan === undefined ? null : dateOf(plan.writtenAt),
    aftercare: aftercare === undefined ? null : { id: aftercare.id, signed: aftercare.signedAt !== null, firstVisitOn: aftercare.firstVisitAt === null ? null : dateOf(aftercare.firstVisitAt) },
  }
}

/** The requirements of the program version that was agreed at intake. */
export async function requirementsOf(db: Db, episode: Episode): Promise<{ id: string, kind: string }[]> {
  return (await programAtVersion(db, episode.programId, episode.programVersion))?.requirements ?? []
}
