import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { programAtVersion, timeZoneOfProgram } from '../../people/clinic/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import type { Episode } from '../assessment/assessment.words.ts'
import { changeFiguresOf, publishedChange } from '../assessment/instruments/shipped.ts'
import { episodesOf, instrumentsKnown } from '../assessment/public.ts'
import { objectivesOf } from '../plan/public.ts'
import { openAlertsOf } from '../safety/public.ts'
import { requiredHoursOf } from '../schedule/public.ts'
import { checkInsOf, practicesOf } from '../skills/public.ts'
import { attendedShare, objectiveMoved, weekOfStay, weeksOfStay } from './progress.rules.ts'
import { markedSessions, scoresOf, takenPartOf } from './progress.store.ts'
import { Trends, type ObjectiveMoved } from './progress.words.ts'
import { stayHours } from './stay-hours.ts'
import { instrumentTrends } from './trend.rules.ts'

type ToDate = (instant: string) => string

async function stayOf(db: Db, episode: Episode, today: string): Promise<Trends['episode']> {
  const program = await programAtVersion(db, episode.programId, episode.programVersion)
  return {
    id: episode.id, admittedOn: episode.admittedOn, dischargedOn: episode.dischargedOn, track: episode.track, week: weekOfStay(episode.admittedOn, today),
    weeksExpected: program === undefined ? null : program.phases.reduce((sum, { expectedWeeks }) => sum + expectedWeeks, 0),
    hoursPerWeek: await requiredHoursOf(db, episode.id, today) ?? null,
  }
}

async function lived(db: Db, episode: Episode, { today, now, dateOf }: { today: string, now: string, dateOf: ToDate }): Promise<Pick<Trends, 'weeks' | 'attended' | 'practice' | 'hours'>> {
  const attended = (await markedSessions(db, [episode.id])).map(({ startsAt, minutes, planned, status }) => ({ on: dateOf(startsAt), minutes, planned, status }))
  const participation = (await takenPartOf(db, episode.id)).map(({ startsAt, participation: value }) => ({ on: dateOf(startsAt), value }))
  const checkIns = (await checkInsOf(db, episode.clientId, episode.admittedOn)).filter(({ forDate }) => forDate <= today)
  const asked = (await practicesOf(db, episode.clientId)).filter(({ assignedAt }) => dateOf(assignedAt) >= episode.admittedOn)
  const { minutes, share } = attendedShare(attended)
  const { dueMinutes, countedMinutes, requiredMinutes, share: ofDue } = await stayHours(db, episode, { now, today })
  return {
    hours: { dueMinutes, countedMinutes, requiredMinutes, share: ofDue },
    weeks: weeksOfStay({ from: episode.admittedOn, to: today }, attended, participation, checkIns),
    attended: { minutes, share, sessions: attended.filter(day => day.minutes > 0).length },
    practice: { asked: asked.length, done: asked.filter(({ outcome }) => outcome === 'done').length },
  }
}

async function moving(db: Db, clientId: string, instruments: Trends['instruments']): Promise<ObjectiveMoved[]> {
  return (await objectivesOf(db, clientId)).map(objective => {
    const scored = instruments.find(({ instrument }) => instrument === objective.instrument)
    const latest = scored?.latest ?? null
    const { id, originId, words, goalWords, instrument, measuredBy, baseline, target, targetOn } = objective
    return {
      id, originId, words, goalWords, instrument, measuredBy, baseline, target, targetOn, latest, latestOn: scored?.latestOn ?? null,
      ...objectiveMoved(objective, latest, changeFiguresOf(instrument ?? '')?.higherIs ?? 'worse'),
    }
  })
}

/** How one client goes: scores with their meaning, hours, participation, check-ins, practice and objectives of the newest stay. */
export const trends = query({
  name: 'progress.trends',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: Trends,
  run: async ({ db, input: { clientId }, actor, now }) => {
    const [episode] = await episodesOf(db, clientId)
    const zone = (episode && await timeZoneOfProgram(db, episode.programId)) ?? 'UTC'
    const dateOf: ToDate = instant => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
    const today = episode?.dischargedOn ?? dateOf(now)
    const scores = (await scoresOf(db, [clientId])).map(({ instrument, total, band, givenAt }) => ({ instrument, total, band, on: dateOf(givenAt) }))
    const safetyAlert = (await openAlertsOf(db, clientId)).length > 0
    const instruments = instrumentTrends(scores, episode ?? null, { today, safetyAlert, instruments: await instrumentsKnown(db) })
    const nothing = { weeks: [], attended: { minutes: 0, share: null, sessions: 0 }, practice: { asked: 0, done: 0 }, hours: null }
    return {
      clientId, notice: publishedChange.notice, today, episode: episode === undefined ? null : await stayOf(db, episode, today),
      instruments: actor.kind === 'client' ? instruments.map(one => ({ ...one, feedback: null })) : instruments,
      objectives: await moving(db, clientId, instruments), ...(episode === undefined ? nothing : await lived(db, episode, { today, now, dateOf })),
    }
  },
})
