import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { acceptPlacement } from './accept-placement.ts'
import { addCommitment } from './add-commitment.ts'
import { changePhase } from './change-phase.ts'
import { groups } from './groups.ts'
import { leaveGroup } from './leave-group.ts'
import { openTemplateGroups } from './open-template-groups.ts'
import { placeInGroup } from './place-in-group.ts'
import { proposeWeeks } from './propose-weeks.ts'
import type { Proposal } from './proposal.words.ts'
import { attendeesOf, requiredHoursOf, sessionsBetween } from './public.ts'
import { accepted, openedGroup, placedClient } from './schedule.examples.ts'

const shift = (weekdays: number[], starts: string, ends: string) => ({ kind: 'work', weekdays, starts, ends }) as const
const inWords = ({ items }: Proposal): string[] => items.map(({ weekday, starts, topic }) => `${weekday} ${starts} ${topic}`)

describe('placing a client', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  const running = async (): Promise<TestClinic> => {
    const of = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    await of.act(openTemplateGroups, { programId: of.programId }, of.staff.director)
    return of
  }
  const expectedAt = async (of: TestClinic, clientId: string): Promise<string[]> => {
    const sessions = await of.inside(db => sessionsBetween(db, '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'))
    const seats: string[] = []
    for (const { id, startsAt, topic, cancelledAt } of sessions) {
      const there = await of.inside(db => attendeesOf(db, id))
      if (cancelledAt === null && there.some(seat => seat.clientId === clientId)) seats.push(`${startsAt.slice(0, 10)} ${topic}`)
    }
    return seats
  }

  it('finds nine hours on three days around a late shift, proven best, and clearly different weeks beside it', async () => {
    const of = await running()
    const { clientId } = await admittedClient(of, { track: 'day' })
    await of.act(addCommitment, { clientId, details: shift([1, 2, 3, 4, 5], '14:00', '22:00') }, of.client(clientId))
    const found = await of.act(proposeWeeks, { clientId }, of.staff.intake)
    assert.deepEqual([found.proven, found.explanation, found.phase.hoursPerWeek], [true, null, 9])
    assert.deepEqual(found.proposals.map(({ minutes, weekdays }) => [minutes, weekdays]), found.proposals.map(() => [540, [1, 3, 5]]))
    assert.ok(found.proposals[0]?.items.every(({ starts }) => starts < '13:00'))
    assert.ok(found.conflictsAvoided >= 6)
  })

  it('says why nothing fits and what would help', async () => {
    const of = await running()
    const { clientId } = await admittedClient(of)
    await of.act(addCommitment, { clientId, details: shift([1, 2, 3, 4, 5], '08:00', '18:00') }, of.staff.therapist)
    const { proposals, explanation } = await of.act(proposeWeeks, { clientId }, of.staff.intake)
    assert.deepEqual(proposals, [])
    assert.ok(explanation !== null && explanation.reasons.length > 0 && explanation.missingMinutes > 0)
    const free = explanation?.changes.find(({ kind }) => kind === 'free-time')
    assert.equal(free?.whoActs, 'client')
    assert.ok((free?.stretches.length ?? 0) > 0 && free?.week.minutes === 540)
  })

  it('writes seats, sessions, the weekly hour and the first phase when accepted', async () => {
    const of = await running()
    const { clientId, episodeId } = await admittedClient(of)
    const { proposals: [best] } = await of.act(proposeWeeks, { clientId }, of.staff.intake)
    assert.ok(best)
    await of.act(acceptPlacement, accepted(clientId, best), of.staff.intake)
    const seats = await expectedAt(of, clientId)
    const weeks = seats.filter(seat => seat < '2026-03-09')
    assert.equal(weeks.length, best.items.length)
    assert.equal(await of.inside(db => requiredHoursOf(db, episodeId, '2026-03-04')), 9)
    const again = await of.act(proposeWeeks, { clientId }, of.staff.intake)
    assert.deepEqual(again.proposals[0]?.items.map(({ kept }) => kept), best.items.map(() => true))
    assert.deepEqual(again.proposals[0] && inWords(again.proposals[0]), inWords(best))
    await of.act(acceptPlacement, accepted(clientId, best), of.staff.intake)
    assert.deepEqual(await expectedAt(of, clientId), seats)
  })

  it('gives the last seat to one of two and tells the other', async () => {
    const of = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const groupId = await openedGroup(of, { seats: 1 })
    const [ana, ben] = [await admittedClient(of), await admittedClient(of)]
    const codes = await Promise.all([ana, ben].map(({ clientId }) =>
      refusedWith(of.act(acceptPlacement, { clientId, groupIds: [groupId] }, of.staff.intake))))
    assert.deepEqual(codes.sort(), ['not refused', 'schedule.no-seat-left'])
    assert.equal((await of.act(groups, {}, of.staff.intake))[0]?.members, 1)
  })

  it('lets exactly twelve of thirty take twelve seats', async () => {
    const of = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const groupId = await openedGroup(of)
    const people = []
    for (let n = 0; n < 30; n += 1) people.push(await admittedClient(of))
    const codes = await Promise.all(people.map(({ clientId }) => refusedWith(of.act(placeInGroup, { clientId, groupId }, of.staff.intake))))
    assert.equal(codes.filter(code => code === 'not refused').length, 12)
    assert.ok(codes.every(code => code === 'not refused' || code === 'schedule.no-seat-left'))
  })

  it('never puts a client or a therapist in two places', async () => {
    const of = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const first = await openedGroup(of)
    const second = await openedGroup(of, { topic: 'Process group', starts: '18:30', roomId: null, remote: true, facilitatorIds: [] })
    const [ana, ben] = [await admittedClient(of), await admittedClient(of)]
    assert.equal(await refusedWith(of.act(acceptPlacement, { clientId: ana.clientId, groupIds: [first, second] }, of.staff.intake)), 'schedule.client-taken')
    await of.act(placeInGroup, { clientId: ana.clientId, groupId: first }, of.staff.intake)
    assert.equal(await refusedWith(of.act(placeInGroup, { clientId: ana.clientId, groupId: second }, of.staff.intake)), 'schedule.client-taken')
    assert.equal(await refusedWith(of.act(placeInGroup, { clientId: ana.clientId, groupId: first }, of.staff.intake)), 'schedule.already-in-group')
    const hour = { staffId: of.staff.therapist.id, weekday: 2, starts: '15:00', minutes: 60, remote: false }
    const codes = await Promise.all([ana, ben].map(({ clientId }) =>
      refusedWith(of.act(acceptPlacement, { clientId, groupIds: [], individual: hour }, of.staff.intake))))
    assert.deepEqual(codes.sort(), ['not refused', 'schedule.staff-taken'])
  })

  it('steps down: fewer hours from a day on, the seats follow when the new week is accepted', async () => {
    const of = await running()
    const { clientId, episodeId } = await placedClient(of)
    assert.equal(await refusedWith(of.act(changePhase, { clientId, phase: 'intensive' }, of.staff.therapist)), 'schedule.already-in-phase')
    const ahead = await of.act(proposeWeeks, { clientId, phase: 'step-down', from: '2026-03-16' }, of.staff.therapist)
    assert.deepEqual([ahead.proposals[0]?.minutes, ahead.proposals[0]?.items.some(({ kept }) => kept)], [420, true])
    assert.ok(ahead.proposals[0])
    await of.act(acceptPlacement, { ...accepted(clientId, ahead.proposals[0]), phase: 'step-down', from: '2026-03-16' }, of.staff.therapist)
    const hours = (day: string) => of.inside(db => requiredHoursOf(db, episodeId, day))
    assert.deepEqual([await hours('2026-03-15'), await hours('2026-03-16')], [9, 6])
    const seats = await expectedAt(of, clientId)
    const inWeek = (monday: string, sunday: string): number => seats.filter(seat => seat.slice(0, 10) >= monday && seat.slice(0, 10) <= sunday).length
    const [before, after] = [inWeek('2026-03-09', '2026-03-15'), inWeek('2026-03-16', '2026-03-22')]
    assert.ok(after > 0 && after < before, `${before} seats a week, then ${after}`)
  })

  it('gives a seat back from a day on', async () => {
    const of = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const groupId = await openedGroup(of)
    const { clientId } = await admittedClient(of)
    await of.act(placeInGroup, { clientId, groupId }, of.staff.intake)
    await of.act(leaveGroup, { clientId, groupId, from: '2026-03-10' }, of.staff.intake)
    assert.deepEqual((await expectedAt(of, clientId)).map(seat => seat.slice(0, 10)), ['2026-03-02', '2026-03-09'])
    assert.equal(await refusedWith(of.act(leaveGroup, { clientId, groupId, from: '2026-03-10' }, of.staff.intake)), 'schedule.not-in-group')
  })

  it('is refused to the client, to who does not schedule, to another clinic, and before admission', async () => {
    const of = await running()
    const { clientId } = await admittedClient(of)
    assert.equal(await refusedWith(of.act(proposeWeeks, { clientId }, of.client(clientId))), 'platform.not-allowed')
    assert.equal(await refusedWith(of.act(proposeWeeks, { clientId }, of.staff.biller)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(proposeWeeks, { clientId }, clinic.staff.intake)), 'platform.not-found')
    assert.equal(await refusedWith(of.act(acceptPlacement, { clientId, groupIds: [await openedGroup(of, { phases: ['maintenance'], starts: '21:00', minutes: 60 })] }, of.staff.intake)), 'schedule.wrong-phase')
  })
})
