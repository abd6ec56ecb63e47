import type { Bring } from './bring/bring.words.ts'
import type { TopicSaid } from './group.words.ts'
import type { Commitment } from './life.words.ts'
import { timesOf } from './life.rules.ts'
import { clockAt, dateAt, dayPlus, overlaps, weekdayOf, type Span } from './times.rules.ts'
import type { MyWeekItem } from './week.words.ts'
import { SessionKind } from './session.words.ts'

interface Own extends Span {
  readonly id: string, readonly kind: string, readonly topic: string, readonly topicSaid: TopicSaid | null, readonly breakMinutes: number, readonly roomName: string | null
  readonly remote: boolean, readonly cancelledAt: string | null, readonly makeUpFor: string | null, readonly bring: Bring | null
}

const sessionItem = (s: Own): MyWeekItem => ({
  id: s.id, what: 'session', startsAt: s.startsAt, endsAt: s.endsAt, sessionId: s.id, sessionKind: SessionKind.parse(s.kind), topic: s.topic, topicSaid: s.topicSaid,
  roomName: s.roomName, remote: s.remote, cancelled: s.cancelledAt !== null, makeUp: s.makeUpFor !== null, commitmentId: null, commitmentKind: null, words: '', clash: false, bring: s.bring,
})

const lifeItems = (c: Commitment, monday: string, zone: string): MyWeekItem[] => timesOf(c, monday, dayPlus(monday, 6), zone).map(time => ({
  id: `${c.id} ${time.day}`, what: 'life', startsAt: time.startsAt, endsAt: time.endsAt, sessionId: null, sessionKind: null, topic: null, topicSaid: null, roomName: null,
  remote: false, cancelled: false, makeUp: false, commitmentId: c.id, commitmentKind: c.kind, words: c.words, clash: false, bring: null,
}))

/** Treatment and life of one week in order of time; a session that meets a commitment is marked before it hurts. Source: product.md M7. */
export function myWeekItems(sessions: readonly Own[], commitments: readonly Commitment[], monday: string, zone: string): MyWeekItem[] {
  const life = commitments.flatMap(c => lifeItems(c, monday, zone))
  const treatment = sessions.map(sessionItem).map(item => ({ ...item, clash: !item.cancelled && life.some(other => overlaps(item, other)) }))
  return [...treatment, ...life].sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))
}

/** Minutes of treatment that stand in a week; breaks do not count. Source: 42 CFR 410.44, hours of service. */
export const plannedMinutes = (sessions: readonly Own[], minutesBetween: (span: Span) => number): number =>
  sessions.filter(({ cancelledAt }) => cancelledAt === null).reduce((sum, session) => sum + minutesBetween(session) - session.breakMinutes, 0)

const EVENING_FROM = '18:00'

/** Weekday evenings after six with neither treatment nor duty. Source: product.md M7, free evenings kept. */
export function freeEvenings(items: readonly MyWeekItem[], zone: string): number {
  const taken = new Set(items.filter(({ cancelled }) => !cancelled).filter(({ endsAt }) => clockAt(endsAt, zone) > EVENING_FROM || clockAt(endsAt, zone) < '06:00')
    .map(({ startsAt }) => weekdayOf(dateAt(startsAt, zone))))
  return [1, 2, 3, 4, 5].filter(weekday => !taken.has(weekday)).length
}
