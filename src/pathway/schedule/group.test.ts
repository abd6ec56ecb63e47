import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, systemOf, type TestClinic } from '../../../seed/test-clinic.ts'
import { changeGroup } from './change-group.ts'
import { endGroup } from './end-group.ts'
import { groupById } from './group.store.ts'
import { groups } from './groups.ts'
import { makeAhead } from './make-ahead.ts'
import { openGroup } from './open-group.ts'
import { openTemplateGroups } from './open-template-groups.ts'
import { mondayGroup, openedGroup } from './schedule.examples.ts'
import { closeSession, sessionsBetween } from './public.ts'

// The test clinic's clock stands at Monday 2 March 2026, 10:00 in New York; summer time begins on 8 March.
describe('a group', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const fresh = (): Promise<TestClinic> => addClinic(clinic.pool, clinic.ownerUrl, async () => {})
  const starts = async (of: TestClinic, groupId: string): Promise<string[]> =>
    (await of.inside(db => sessionsBetween(db, '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')))
      .filter(session => session.groupId === groupId && session.cancelledAt === null).map(({ startsAt }) => startsAt.slice(0, 16))

  it('has its sessions six weeks ahead, at the same wall clock through the night the clocks change', async () => {
    const of = await fresh()
    const id = await openedGroup(of)
    assert.deepEqual(await starts(of, id), ['2026-03-02T22:30', '2026-03-09T21:30', '2026-03-16T21:30', '2026-03-23T21:30', '2026-03-30T21:30', '2026-04-06T21:30', '2026-04-13T21:30'])
  })

  it('is continued by the night, once, and not after its last day', async () => {
    const of = await fresh()
    const id = await openedGroup(of)
    of.at('2026-03-17T07:20:00.000Z')
    await of.act(makeAhead, {}, systemOf(of.clinicId))
    await of.act(makeAhead, {}, systemOf(of.clinicId))
    assert.deepEqual((await starts(of, id)).slice(-3), ['2026-04-13T21:30', '2026-04-20T21:30', '2026-04-27T21:30'])
  })

  it('is opened from the template, all at once, in rooms that do not collide', async () => {
    const of = await fresh()
    const { ids } = await of.act(openTemplateGroups, { programId: of.programId }, of.staff.director)
    const running = await of.act(groups, {}, of.staff.therapist)
    assert.equal(ids.length, 12)
    assert.deepEqual(running.map(({ roomName, members }) => [roomName, members]), running.map(() => ['Room 1', 0]))
    assert.equal(await refusedWith(of.act(openTemplateGroups, { programId: of.programId }, of.staff.director)), 'schedule.template-already-open')
  })

  it('is refused where its room or facilitator is taken, or where it does not fit the program', async () => {
    const of = await fresh()
    await openedGroup(of)
    const refused = (changed: Parameters<typeof mondayGroup>[1], from?: string, until?: string) => refusedWith(of.act(openGroup,
      { programId: of.programId, details: mondayGroup(of, changed), ...(from && { from }), ...(until && { until }) }, of.staff.director))
    assert.equal(await refused({ starts: '18:59' }), 'schedule.room-taken')
    assert.equal(await refused({ starts: '18:59', roomId: null, remote: true }), 'schedule.staff-taken')
    assert.equal(await refused({ starts: '19:00', minutes: 30, breakMinutes: 30 }), 'schedule.break-too-long')
    assert.equal(await refused({ phases: ['eternal'] }), 'schedule.no-such-phase')
    assert.equal(await refused({ track: 'midnight' }), 'schedule.no-such-track')
    assert.equal(await refused({ seats: 15 }), 'schedule.room-too-small')
    assert.equal(await refused({ roomId: of.siteId }), 'schedule.no-such-room')
    assert.equal(await refused({ facilitatorIds: [of.siteId] }), 'schedule.no-such-staff')
    assert.equal(await refused({ starts: '19:00' }, '2026-04-14'), 'schedule.too-far-ahead')
    assert.equal(await refused({ starts: '19:00' }, '2026-03-10', '2026-03-09'), 'schedule.ends-before-it-begins')
    assert.equal(await refused({ starts: '19:00' }), 'not refused')
  })

  it('moves its sessions that have not begun and keeps the others', async () => {
    const of = await fresh()
    const id = await openedGroup(of)
    of.at('2026-03-09T22:00:00.000Z')
    const [, second, third] = await of.inside(db => sessionsBetween(db, '2026-03-01T00:00:00Z', '2026-05-01T00:00:00Z'))
    await of.act(changeGroup, { id, details: mondayGroup(of, { weekday: 3, starts: '18:00' }) }, of.staff.director, { ifMatch: 1 })
    assert.deepEqual((await starts(of, id)).slice(0, 4), ['2026-03-02T22:30', '2026-03-09T21:30', '2026-03-18T22:00', '2026-03-25T22:00'])
    const after = await of.inside(db => sessionsBetween(db, '2026-03-01T00:00:00Z', '2026-05-01T00:00:00Z'))
    assert.deepEqual([after[1]?.id, after[2]?.id], [second?.id, third?.id])
  })

  it('never touches a closed session', async () => {
    const of = await fresh()
    const id = await openedGroup(of)
    const [, second] = await of.inside(db => sessionsBetween(db, '2026-03-01T00:00:00Z', '2026-05-01T00:00:00Z'))
    await of.inside(db => closeSession(db, second?.id ?? '', '2026-03-03T00:00:00Z'))
    await of.act(changeGroup, { id, details: mondayGroup(of, { weekday: 2 }), from: '2026-03-03' }, of.staff.director, { ifMatch: 1 })
    assert.deepEqual((await starts(of, id)).slice(0, 3), ['2026-03-02T22:30', '2026-03-09T21:30', '2026-03-17T21:30'])
  })

  it('keeps one of two changes made at the same moment', async () => {
    const of = await fresh()
    const id = await openedGroup(of)
    const codes = await Promise.all(['18:00', '18:15'].map(clock =>
      refusedWith(of.act(changeGroup, { id, details: mondayGroup(of, { starts: clock }) }, of.staff.director, { ifMatch: 1 }))))
    assert.deepEqual(codes.sort(), ['not refused', 'platform.changed-meanwhile'])
  })

  it('ends after its last day', async () => {
    const of = await fresh()
    const id = await openedGroup(of)
    await of.act(endGroup, { id, lastDay: '2026-03-16' }, of.staff.director, { ifMatch: 1 })
    assert.deepEqual(await starts(of, id), ['2026-03-02T22:30', '2026-03-09T21:30', '2026-03-16T21:30'])
    assert.equal((await of.inside(db => groupById(db, id)))?.untilDate, '2026-03-16')
    of.at('2026-03-20T12:00:00.000Z')
    assert.equal(await refusedWith(of.act(endGroup, { id, lastDay: '2026-03-30' }, of.staff.director, { ifMatch: 2 })), 'schedule.group-ended')
  })

  it('is opened by whoever runs the program, in their own clinic', async () => {
    const of = await fresh()
    const input = { programId: of.programId, details: mondayGroup(of) }
    assert.equal(await refusedWith(of.act(openGroup, input, of.staff.biller)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(openGroup, input, clinic.staff.director)), 'schedule.no-such-program')
    const id = await openedGroup(of)
    assert.equal(await refusedWith(clinic.act(endGroup, { id, lastDay: '2026-03-16' }, clinic.staff.director, { ifMatch: 1 })), 'platform.not-found')
  })
})
