import { Temporal } from 'temporal-polyfill'
import { programAtVersion, timeZoneOfProgram } from '../../people/clinic/public.ts'
import type { ProgramDefinition } from '../../people/clinic/program.words.ts'
import { signaturesOf } from '../../people/signature/public.ts'
import type { Db } from '../../platform/server/db.ts'
import { measuresOf, movesOf } from '../assessment/public.ts'
import type { Episode } from '../assessment/assessment.words.ts'
import { changeFiguresOf } from '../assessment/instruments/shipped.ts'
import { aftercareOf } from '../continuing-care/public.ts'
import { objectivesOfStay } from '../plan/public.ts'
import { objectiveMoved } from '../progress/progress.rules.ts'
import { markedSessions, nextFamilySession, stayHours, takenPartOf } from '../progress/public.ts'
import { newestSafetyPlan, safetyPlansOf } from '../safety/public.ts'
import { dischargeOf } from './discharge.store.ts'
import { standing } from './record.rules.ts'
import { recordsOf } from './record.store.ts'
import type { CompletionFacts } from './requirements/requirement.words.ts'

type ToDate = (instant: string) => string
type ScoredOn = CompletionFacts['measures'][number]

async function objectivesNow(db: Db, episode: Episode, measures: readonly ScoredOn[]): Promise<CompletionFacts['objectives']> {
  return (await objectivesOfStay(db, episode.id)).map(({ id, originId, words, instrument, baseline, target }) => {
    const scores = measures.flatMap(measure => measure.instrument === instrument && measure.total !== null ? [{ on: measure.on, value: measure.total }] : [])
    const latest = scores.at(-1)
    const score = latest?.value ?? null
    const higherIs = changeFiguresOf(instrument ?? '')?.higherIs ?? 'worse'
    return {
      id, originId, words, target, reached: objectiveMoved({ baseline, target }, score, higherIs).reached, latest: score, on: latest?.on ?? null,
      scores: scores.filter(({ on }) => on >= episode.admittedOn),
    }
  })
}

async function attendedOf(db: Db, episodeId: string, dateOf: ToDate): Promise<CompletionFacts['attended']> {
  return (await markedSessions(db, [episodeId])).map(({ sessionId, startsAt, minutes, planned, status, kind }) =>
    ({ sessionId, on: dateOf(startsAt), minutes, planned, status, kind }))
}

async function aftercareFacts(db: Db, episodeId: string, dateOf: ToDate): Promise<CompletionFacts['aftercare']> {
  const plan = await aftercareOf(db, episodeId)
  if (plan === undefined) return null
  const byClient = (await signaturesOf(db, plan.id)).findLast(({ meaning, version }) => meaning === 'client' && version === plan.version)
  return {
    id: plan.id, signed: plan.signedAt !== null, clientSignedOn: byClient === undefined ? null : dateOf(byClient.signedAt),
    firstVisitOn: plan.firstVisitAt === null ? null : dateOf(plan.firstVisitAt), saysSigns: plan.warningSigns.trim() !== '' && plan.whatBringsMeBack.trim() !== '',
  }
}

async function summaryFactsOf(db: Db, episodeId: string, dateOf: ToDate): Promise<CompletionFacts['summary']> {
  const discharge = await dischargeOf(db, episodeId)
  return discharge === undefined ? null
    : { id: discharge.id, written: discharge.course.trim() !== '', signedOn: discharge.signedAt === null ? null : dateOf(discharge.signedAt), lastDay: discharge.onDate }
}

/** When the client's own safety plan was last gone through by a day: of a stay that is over, not what came after it. */
async function safetyPlanBy(db: Db, { clientId, dischargedOn }: Episode, today: string, dateOf: ToDate): Promise<string | null> {
  const newest = await newestSafetyPlan(db, clientId)
  const written = newest === undefined ? null : dateOf(newest.writtenAt)
  if (dischargedOn === null || written === null || written <= today) return written
  return (await safetyPlansOf(db, clientId)).map(({ writtenAt }) => dateOf(writtenAt)).find(on => on <= today) ?? null
}

/** Everything the requirements of an episode look at: as it is now, or as it was on the day the stay ended. */
export async function completionFacts(db: Db, episode: Episode, now: string): Promise<CompletionFacts> {
  const zone = await timeZoneOfProgram(db, episode.programId) ?? 'UTC'
  const dateOf: ToDate = instant => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
  const today = episode.dischargedOn ?? dateOf(now)
  const measures = (await measuresOf(db, episode.clientId)).map(({ id, instrument, total, givenAt }) => ({ id, instrument, total, on: dateOf(givenAt) }))
    .filter(({ on }) => on <= today)
  const { lived, ...hours } = await stayHours(db, episode, { now, today })
  const family = episode.dischargedOn === null ? await nextFamilySession(db, episode.id, now) : null
  return {
    today, measures, hours, phase: lived.at(-1)?.phase ?? null, familyPlannedOn: family === null ? null : dateOf(family),
    objectives: await objectivesNow(db, episode, measures), attended: await attendedOf(db, episode.id, dateOf),
    participation: (await takenPartOf(db, episode.id)).map(({ sessionId, startsAt, participation: value }) => ({ sessionId, on: dateOf(startsAt), value })),
    safetyPlanOn: await safetyPlanBy(db, episode, today, dateOf), aftercare: await aftercareFacts(db, episode.id, dateOf),
    records: standing(await recordsOf(db, episode.id)), summary: await summaryFactsOf(db, episode.id, dateOf),
  }
}

/** How often a stay has moved into another program: what was waived before that was waived of another program. */
export const programMovesOf = async (db: Db, episodeId: string): Promise<number> => (await movesOf(db, episodeId)).filter(({ from, to }) => from.programId !== to.programId).length

/** The program as it was agreed at intake, or at the move into it: its phases and what completion asks. */
export const programOf = (db: Db, episode: Episode): Promise<ProgramDefinition | undefined> => programAtVersion(db, episode.programId, episode.programVersion)

/** The requirements of the program version that was agreed. */
export const requirementsOf = async (db: Db, episode: Episode): Promise<ProgramDefinition['requirements']> => (await programOf(db, episode))?.requirements ?? []
