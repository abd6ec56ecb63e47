import assert from 'node:assert/strict'
import { it } from 'node:test'
import { CREDENTIALS, ZONES, edited, emptyClinic, type EditedClinic, type EditedGroup, type EditedSession } from './edits.examples.ts'
import { plannedMinutes } from './my-week.rules.ts'
import { chance } from './placement/chance.rules.ts'
import { minutesBetween } from './times.rules.ts'

const clocks = new Map(ZONES.map(timeZone => [timeZone, new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', weekday: 'short' })]))
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Day, weekday and clock of an instant, read off the calendar of the browser and not off our own rules. */
function local(instant: string, zone: string): { day: string, weekday: number, clock: string, week: number } {
  const parts = Object.fromEntries((clocks.get(zone)?.formatToParts(Date.parse(instant)) ?? []).map(({ type, value }) => [type, value]))
  const day = `${parts['year']}-${parts['month']}-${parts['day']}`
  const weekday = WEEKDAYS.indexOf(parts['weekday'] ?? '') + 1
  return { day, weekday, clock: `${parts['hour']}:${parts['minute']}`, week: Math.floor((Date.parse(day) / 86_400_000 + 3) / 7) }
}

const meet = (a: EditedSession, b: EditedSession): boolean => Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt)
const shares = (a: EditedSession, b: EditedSession): boolean => (a.roomId !== null && a.roomId === b.roomId)
  || a.staffIds.some(id => b.staffIds.includes(id)) || a.clientIds.some(id => b.clientIds.includes(id))

/** Whatever is wrong with one session that has not begun, in words. */
function wrong(session: EditedSession, group: EditedGroup, { zone, closed }: EditedClinic): string[] {
  const { day, weekday, clock } = local(session.startsAt, zone)
  const found: string[] = []
  if (weekday !== group.weekday || clock !== group.starts) found.push(`held ${weekday} ${clock}`)
  if ((Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000 !== group.minutes) found.push('another length')
  if (closed.has(day)) found.push('on a holiday')
  if (day < group.fromDate || (group.untilDate !== null && day > group.untilDate)) found.push('outside the series')
  if (session.clientIds.length > group.seats) found.push('more people than seats')
  if (!session.staffIds.every(id => CREDENTIALS[group.topic]?.includes(id))) found.push('led without the credential')
  return found
}

function broken(clinic: EditedClinic): string[] {
  const found = clinic.sessions.flatMap((a, i) => clinic.sessions.slice(i + 1).filter(b => meet(a, b) && shares(a, b)).map(b => `${a.id} and ${b.id} share somebody`))
  const weeks = new Set<string>()
  for (const session of clinic.sessions) {
    const group = clinic.groups.find(({ id }) => id === session.groupId)
    if (!session.fixed && group !== undefined) found.push(...wrong(session, group, clinic).map(what => `${session.id}: ${what}`))
    const week = `${session.groupId} ${local(session.startsAt, clinic.zone).week}`
    if (weeks.has(week)) found.push(`${week} twice`)
    weeks.add(week)
  }
  return found
}

/** Treatment minutes of a client, counted in whole minutes of the clock. */
const countedMinutes = (sessions: readonly EditedSession[]): number => {
  const minutes = new Set<number>()
  for (const { startsAt, endsAt } of sessions) for (let at = Date.parse(startsAt); at < Date.parse(endsAt); at += 60_000) minutes.add(at)
  return minutes.size
}

it('holds every rule through 10,000 random edits of series, members, holidays and time zones', () => {
  const by = chance(17)
  let clinic = emptyClinic()
  let [taken, refused] = [0, 0]
  for (let edit = 1; edit <= 10_000; edit += 1) {
    const next = edited(by, clinic)
    if (next === null) { refused += 1; continue }
    taken += 1
    const begun = clinic.sessions.filter(({ fixed }) => fixed)
    assert.deepEqual(next.sessions.filter(({ id }) => begun.some(one => one.id === id)).sort((a, b) => Number(a.id) - Number(b.id)), [...begun].sort((a, b) => Number(a.id) - Number(b.id)), `edit ${edit}: what has begun stays`)
    clinic = { ...next, sessions: next.sessions.filter(({ fixed, endsAt }) => !fixed || endsAt.slice(0, 10) >= next.today.slice(0, 8)) }
    assert.deepEqual(broken(clinic), [], `edit ${edit}`)
    if (edit % 50 > 0) continue
    const own = clinic.sessions.filter(({ clientIds }) => clientIds.includes('a'))
    const items = own.map(session => ({ ...session, kind: 'group', topic: '', breakMinutes: 0, roomName: null, remote: false, cancelledAt: null, makeUpFor: null, topicSaid: null, bring: null }))
    assert.equal(plannedMinutes(items, minutesBetween), countedMinutes(own), `edit ${edit}: hours are the sum of minutes`)
  }
  assert.ok(taken > 2000 && refused > 1000 && clinic.today > '2026-11-01', JSON.stringify({ taken, refused, today: clinic.today }))
})
