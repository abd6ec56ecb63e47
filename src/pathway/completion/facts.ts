import { Temporal } from 'temporal-polyfill'
import { programAtVersion, timeZoneOfProgram } from '../../people/clinic/public.ts'
import type { Db } from '../../platform/server/db.ts'
import { measuresOf } from '../assessment/public.ts'
import type { Episode } from '../assessment/assessment.words.ts'
import { changeFiguresOf } from '../assessment/instruments/shipped.ts'
import { aftercareOf } from '../continuing-care/public.ts'
import { objectivesOf } from '../plan/public.ts'
import { objectiveMoved } from '../progress/progress.rules.ts'
import { markedSessions, takenPartOf } from '../progress/public.ts'
import { newestSafetyPlan } from '../safety/public.ts'
import type { CompletionFacts } from './requirements/requirement.words.ts'

type ToDate = (instant: string) => string
type ScoredOn = CompletionFacts['measures'][number]

async function objectivesNow(db: Db, clientId: string, measures: readonly ScoredOn[]): Promise<CompletionFacts['objectives']> {
  return (await objectivesOf(db, clientId)).map(({ id, instrument, baseline, target }) => {
    const latest = measures.filter(measure => measure.instrument === instrument && measure.total !== null).at(-1)
    const score = latest?.total ?? null
    const higherIs = changeFiguresOf(instrument ?? '')?.higherIs ?? 'worse'
    return { id, reached: objectiveMoved({ baseline, target }, score, higherIs).reached, latest: score, on: latest?.on ?? null }
  })
}

async function attendedOf(db: Db, episodeId: string, dateOf: ToDate): Promise<CompletionFacts['attended']> {
  return (await markedSessions(db, [episodeId])).map(({ sessionId, startsAt, minutes, planned, status, kind }) =>
    ({ sessionId, on: dateOf(startsAt), minutes, planned, status, kind }))
}

/** Everything the requirements of an episode look at: as it is now, or as it was on the day the stay ended. */
export async function completionFacts(db: Db, episode: Episode, now: string): Promise<CompletionFacts> {
  const zone = await timeZoneOfProgram(db, episode.programId) ?? 'UTC'
  const dateOf: ToDate = instant => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
  const today = episode.dischargedOn ?? dateOf(now)
  const measures = (await measuresOf(db, episode.clientId)).map(({ id, instrument, total, givenAt }) => ({ id, instrument, total, on: dateOf(givenAt) }))
    .filter(({ on }) => on <= today)
  const plan = await newestSafetyPlan(db, episode.clientId)
  const aftercare = await aftercareOf(db, episode.id)
  return {
    today, measures, objectives: await objectivesNow(db, episode.clientId, measures), attended: await attendedOf(db, episode.id, dateOf),
    participation: (await takenPartOf(db, episode.id)).map(({ sessionId, startsAt, participation: value }) => ({ sessionId, on: dateOf(startsAt), value })),
    safetyPlanOn: plan === undefined ? null : dateOf(plan.writtenAt),
    aftercare: aftercare === undefined ? null : { id: aftercare.id, signed: aftercare.signedAt !== null, firstVisitOn: aftercare.firstVisitAt === null ? null : dateOf(aftercare.firstVisitAt) },
  }
}

/** The requirements of the program version that was agreed at intake. */
export async function requirementsOf(db: Db, episode: Episode): Promise<{ id: string, kind: string }[]> {
  return (await programAtVersion(db, episode.programId, episode.programVersion))?.requirements ?? []
}
