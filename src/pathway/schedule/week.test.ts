import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { myTasks } from '../../people/task/my-tasks.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { addCommitment } from './add-commitment.ts'
import { askAbsence } from './ask-absence.ts'
import { bookMakeUp } from './book-make-up.ts'
import { cancelSession } from './cancel-session.ts'
import { changeGroup } from './change-group.ts'
import { day } from './day.ts'
import { topicIn } from './hour-topic.rules.ts'
import { bookMakeUpHour, makeUpHours, takeBackMakeUpHour } from './make-up-hours.ts'
import { makeUpOptions } from './make-up-options.ts'
import { myWeek } from './my-week.ts'
import { openTemplateGroups } from './open-template-groups.ts'
import { placeInGroup } from './place-in-group.ts'
import { planSession } from './plan-session.ts'
import { attendeesOf, sessionById, sessionsBetween } from './public.ts'
import { mondayGroup, openedGroup, placedClient } from './schedule.examples.ts'
import { week } from './week.ts'
import { ProgramWeek } from './week.words.ts'

describe('the week', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const fresh = (): Promise<TestClinic> => addClinic(clinic.pool, clinic.ownerUrl, async () => {})
  const planned = (of: TestClinic, clientId: string, changed: object = {}) =>
    ({ kind: 'individual' as const, clientId, day: '2026-03-03', starts: '15:00', minutes: 60, staffIds: [of.staff.therapist.id], ...changed })

  it('shows every session of Monday to Sunday once, with the names of all', async () => {
    const of = await fresh()
    await of.act(openTemplateGroups, { programId: of.programId }, of.staff.director)
    const { clientId } = await placedClient(of, { givenName: 'Ana' })
    const shown = ProgramWeek.parse(await of.act(week, {}, of.staff.therapist))
    assert.deepEqual([shown.week, shown.zone, shown.sessions.length, shown.people], ['2026-03-02', 'America/New_York', 13, { [clientId]: 'Ana Ortega' }])
    const own = ProgramWeek.parse(await of.act(week, { week: '2026-03-12', clientId }, of.staff.therapist))
    assert.deepEqual([own.week, own.sessions.length], ['2026-03-09', 7])
    assert.deepEqual(ProgramWeek.parse(await of.act(week, { staffId: of.staff.therapist.id }, of.staff.director)).sessions.map(({ kind }) => kind), ['individual'])
    assert.equal(ProgramWeek.parse(await of.act(week, { track: 'day' }, of.staff.director)).sessions.length, 6)
    assert.equal(ProgramWeek.parse(await of.act(week, { roomId: of.roomId, track: 'day' }, of.staff.director)).sessions.length, 6)
    assert.equal(await refusedWith(of.act(week, {}, of.staff.biller)), 'platform.not-allowed')
    assert.equal(ProgramWeek.parse(await clinic.act(week, {}, clinic.staff.director)).sessions.length, 0)
  })

  it('shows a client treatment and life together and marks what collides', async () => {
    const of = await fresh()
    const groupId = await openedGroup(of)
    const { clientId } = await admittedClient(of)
    await of.act(placeInGroup, { clientId, groupId }, of.staff.intake)
    await of.act(addCommitment, { clientId, details: { kind: 'work', weekdays: [1, 2], starts: '10:00', ends: '18:00' } }, of.client(clientId))
    const mine = await of.act(myWeek, {}, of.client(clientId))
    assert.deepEqual(mine.items.map(({ what, clash }) => [what, clash]), [['life', false], ['session', true], ['life', false]])
    assert.deepEqual([mine.plannedMinutes, mine.freeEvenings], [90, 4])
    const { clientId: other } = await admittedClient(of)
    assert.equal(await refusedWith(of.act(myWeek, { clientId }, of.client(other))), 'platform.not-found')
    assert.equal(await refusedWith(of.act(myWeek, { clientId }, of.staff.biller)), 'platform.not-allowed')
    assert.equal((await of.act(myWeek, { clientId }, of.staff.therapist)).items.length, 3)
  })

  it('says the topic of a group in the language of who reads, past sessions under the name they had', async () => {
    const of = await fresh()
    const groupId = await openedGroup(of, { topicSaid: { en: '', es: 'Formas de afrontar' } })
    const { clientId } = await admittedClient(of)
    await of.act(placeInGroup, { clientId, groupId }, of.staff.intake)
    const shown = async (onDay: string) => (await of.act(myWeek, { week: onDay }, of.client(clientId))).items.map(({ topic, topicSaid }) => topicIn(topic ?? '', 'es', topicSaid))
    assert.deepEqual([await shown('2026-03-02'), await shown('2026-03-09')], [['Formas de afrontar'], ['Formas de afrontar']])
    of.at('2026-03-03T15:00:00.000Z')
    await of.act(changeGroup, { id: groupId, details: mondayGroup(of, { topic: 'Sleep', topicSaid: { en: '', es: 'Dormir' } }) }, of.staff.director, { ifMatch: 1 })
    assert.deepEqual([await shown('2026-03-02'), await shown('2026-03-09')], [['Coping skills'], ['Dormir']])
  })

  it('plans a session where nobody and no room is taken', async () => {
    const of = await fresh()
    const [ana, ben] = [await admittedClient(of), await admittedClient(of)]
    await of.act(planSession, planned(of, ana.clientId, { roomId: of.roomId }), of.staff.therapist)
    const refused = (clientId: string, changed: object) => refusedWith(of.act(planSession, planned(of, clientId, changed), of.staff.therapist))
    assert.equal(await refused(ben.clientId, { starts: '15:59' }), 'schedule.staff-taken')
    assert.equal(await refused(ben.clientId, { staffIds: [of.staff.director.id], roomId: of.roomId }), 'schedule.room-taken')
    assert.equal(await refused(ana.clientId, { staffIds: [of.staff.director.id] }), 'schedule.client-taken')
    assert.equal(await refused(ben.clientId, { day: '2026-03-02', starts: '09:59' }), 'schedule.in-the-past')
    assert.equal(await refused(ben.clientId, { day: '2026-04-14' }), 'schedule.too-far-ahead')
    assert.equal(await refused(ben.clientId, { staffIds: [clinic.staff.therapist.id] }), 'schedule.no-such-staff')
    assert.equal(await refused(ben.clientId, { starts: '16:00', roomId: clinic.roomId }), 'schedule.no-such-room')
    assert.equal(await refused(ben.clientId, { starts: '16:00', supporterIds: [of.siteId] }), 'schedule.no-such-supporter')
    const both = await Promise.all([ana, ben].map(({ clientId }) => refused(clientId, { starts: '17:00' })))
    assert.deepEqual(both.sort(), ['not refused', 'schedule.staff-taken'])
    const today = await of.act(day, { date: '2026-03-03' }, of.staff.therapist)
    assert.deepEqual(today.sessions.map(({ topic, expected, clientName }) => [topic, expected, clientName]),
      [['Individual session', 1, 'Maya Ortega'], ['Individual session', 1, 'Maya Ortega']])
    assert.deepEqual((await of.act(day, { date: '2026-03-03' }, of.staff.facilitator)).sessions, [])
  })

  it('calls a session off once and gives its time back', async () => {
    const of = await fresh()
    const { clientId } = await admittedClient(of)
    const { id } = await of.act(planSession, planned(of, clientId), of.staff.therapist)
    await of.act(cancelSession, { id, reason: 'Snow' }, of.staff.director, { ifMatch: 1 })
    assert.equal((await of.inside(db => sessionById(db, id)))?.cancelledAt, '2026-03-02T15:00:00.000Z')
    assert.equal(await refusedWith(of.act(cancelSession, { id, reason: 'Snow' }, of.staff.director, { ifMatch: 2 })), 'schedule.already-cancelled')
    assert.equal(await refusedWith(of.act(planSession, planned(of, clientId), of.staff.therapist)), 'not refused')
  })

  it('lets a client say that they will be late, as a task for their therapist', async () => {
    const of = await fresh()
    const [ana, ben] = [await admittedClient(of), await admittedClient(of)]
    const { id } = await of.act(planSession, planned(of, ana.clientId), of.staff.therapist)
    await of.act(askAbsence, { sessionId: id, what: 'late' }, of.client(ana.clientId))
    const [task] = await of.act(myTasks, {}, of.staff.therapist)
    assert.deepEqual([task?.kind, task?.reason, task?.aboutId, task?.clientId], ['schedule.asks-absence', 'late', id, ana.clientId])
    assert.equal(await refusedWith(of.act(askAbsence, { sessionId: id, what: 'late' }, of.client(ben.clientId))), 'platform.not-found')
  })

  it('turns an absence into a make-up of the same week, once, while a seat is free', async () => {
    const of = await fresh()
    const missed = await openedGroup(of)
    await openedGroup(of, { weekday: 2, seats: 1 })
    await openedGroup(of, { weekday: 3, topic: 'Process group' })
    await openedGroup(of, { weekday: 4, phases: ['maintenance'] })
    const [ana, ben] = [await admittedClient(of), await admittedClient(of)]
    for (const { clientId } of [ana, ben]) await of.act(placeInGroup, { clientId, groupId: missed }, of.staff.intake)
    await of.act(addCommitment, { clientId: ben.clientId, details: { kind: 'work', weekdays: [3], starts: '14:00', ends: '22:00' } }, of.staff.intake)
    const monday = ProgramWeek.parse(await of.act(week, {}, of.staff.therapist)).sessions.find(({ groupId }) => groupId === missed)?.id ?? ''
    const options = (clientId: string) => of.act(makeUpOptions, { clientId, missedSessionId: monday }, of.staff.intake)
    assert.deepEqual((await options(ana.clientId)).map(({ topic, seatsLeft }) => [topic, seatsLeft]), [['Coping skills', 1], ['Process group', 12]])
    const [first] = await options(ben.clientId)
    assert.deepEqual((await options(ben.clientId)).length, 1)
    const sessionId = first?.sessionId ?? ''
    const codes = await Promise.all([ana, ben].map(({ clientId }) =>
      refusedWith(of.act(bookMakeUp, { clientId, missedSessionId: monday, sessionId }, of.staff.intake))))
    assert.deepEqual(codes.sort(), ['not refused', 'schedule.no-seat-left'])
    const [seat] = await of.inside(db => attendeesOf(db, sessionId))
    assert.equal(seat?.makeUpFor, monday)
    assert.equal(await refusedWith(of.act(bookMakeUp, { clientId: seat?.clientId ?? '', missedSessionId: monday, sessionId }, of.staff.intake)), 'schedule.already-made-up')
    assert.equal(await refusedWith(of.act(makeUpOptions, { clientId: ana.clientId, missedSessionId: sessionId === monday ? '' : of.siteId }, of.staff.intake)), 'schedule.not-missed')
  })

  it('holds a missed hour again in the same week with the same people, once, credited there', async () => {
    const of = await fresh()
    of.at('2026-03-02T15:00:00.000Z')
    const [ana, ben] = [await admittedClient(of), await admittedClient(of)]
    const plan = (clientId: string, day: string, starts: string) => of.act(planSession, { kind: 'individual', clientId, day, starts, minutes: 60, staffIds: [of.staff.therapist.id] }, of.staff.intake)
    const { id: missedSessionId } = await plan(ana.clientId, '2026-03-03', '10:00')
    await plan(ben.clientId, '2026-03-04', '08:00')
    of.at('2026-03-03T20:00:00.000Z')
    const asked = { clientId: ana.clientId, missedSessionId }
    const hours = () => of.act(makeUpHours, asked, of.staff.therapist)
    const [first] = await hours()
    assert.ok(first)
    assert.ok((await hours()).every(({ startsAt, day }) => startsAt > '2026-03-03T20:00' && day <= '2026-03-08' && !(day === '2026-03-04' && startsAt < '2026-03-04T14:00')))
    const book = (hour: { day: string, starts: string }) => of.act(bookMakeUpHour, { ...asked, day: hour.day, starts: hour.starts }, of.staff.therapist)
    assert.equal(await refusedWith(book({ day: '2026-03-04', starts: '08:00' })), 'schedule.hour-not-free')
    assert.equal(await refusedWith(of.act(bookMakeUpHour, { ...asked, ...first, day: first.day }, of.staff.biller)), 'platform.not-allowed')
    const codes = await Promise.all([book(first), book(first)].map(refusedWith))
    assert.equal(codes.filter(code => code === 'not refused').length, 1)
    const made = (await of.inside(db => sessionsBetween(db, first.startsAt, first.endsAt))).find(({ cancelledAt }) => cancelledAt === null)
    assert.deepEqual((await of.inside(db => attendeesOf(db, made?.id ?? ''))).map(({ makeUpFor }) => makeUpFor), [missedSessionId])
    assert.deepEqual(await hours(), [])
    await of.act(takeBackMakeUpHour, { id: made?.id ?? '' }, of.staff.therapist)
    assert.ok((await hours()).length > 0)
    assert.equal(await refusedWith(of.act(takeBackMakeUpHour, { id: missedSessionId }, of.staff.therapist)), 'platform.not-found')
  })
})
