import { Temporal } from 'temporal-polyfill'
import type { Db } from '../../platform/server/db.ts'
import type { Instrument } from '../assessment/instruments/instrument.words.ts'
import { instrumentsKnown } from '../assessment/public.ts'
import { attendedShare, gravest, needOf, weekOfStay } from './progress.rules.ts'
import { inCare, markedSessions, scoresOf, type InCare, type MarkedSession } from './progress.store.ts'
import type { Case, InstrumentTrend } from './progress.words.ts'
import { instrumentTrends } from './trend.rules.ts'

/** So many days of attendance say how a client is there now. Source: clinic's default; the chart shows the same fortnight. */
const FORTNIGHT = 14

/** One client of the case review with the signal of each instrument. */
export interface CaseFacts { readonly shown: Case, readonly instruments: readonly InstrumentTrend[] }

type Scores = Awaited<ReturnType<typeof scoresOf>>

function caseOf(client: InCare, scores: Scores, sessions: readonly MarkedSession[], { now, known }: { readonly now: string, readonly known: readonly Instrument[] }): CaseFacts {
  const dateOf = (instant: string): string => Temporal.Instant.from(instant).toZonedDateTimeISO(client.zone).toPlainDate().toString()
  const today = dateOf(now)
  const points = scores.map(({ instrument, total, band, givenAt }) => ({ instrument, total, band, on: dateOf(givenAt) }))
  const instruments = instrumentTrends(points, client, { today, safetyAlert: client.openAlerts > 0, instruments: known })
  const shown = gravest(instruments)
  const attended = attendedShare(sessions.map(({ startsAt, minutes, planned, status }) => ({ on: dateOf(startsAt), minutes, planned, status })))
  const signal = shown?.feedback ?? { colour: 'grey' as const, because: 'nothing-since-intake' as const, watch: false }
  const { zone: _zone, ...rest } = client
  const facts = {
    ...rest, week: weekOfStay(client.admittedOn, today), colour: signal.colour, because: signal.because, watch: signal.watch, attended,
    instrument: shown === undefined ? null
      : { id: shown.instrument, title: shown.title, intake: shown.intake, latest: shown.latest, latestOn: shown.latestOn },
  }
  return { instruments, shown: { ...facts, need: needOf(facts) } }
}

/** Everybody in care, of one therapist or of the clinic, with what the weekly meeting looks at. The same few statements, however many clients. */
export async function caseloadFacts(db: Db, therapistId: string | null, now: string): Promise<CaseFacts[]> {
  const clients = await inCare(db, therapistId)
  const since = new Date(Date.parse(now) - FORTNIGHT * 86_400_000).toISOString()
  const scores = Map.groupBy(await scoresOf(db, clients.map(({ clientId }) => clientId)), ({ clientId }) => clientId)
  const sessions = Map.groupBy(await markedSessions(db, clients.map(({ episodeId }) => episodeId), since), ({ episodeId }) => episodeId)
  const known = await instrumentsKnown(db)
  return clients.map(client => caseOf(client, scores.get(client.clientId) ?? [], sessions.get(client.episodeId) ?? [], { now, known }))
}
