import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { changeGroup } from './change-group.ts'
import { closeDay } from './close-day.ts'
import { moveOneSession } from './move-session.ts'
import { placeInGroup } from './place-in-group.ts'
import { planSession } from './plan-session.ts'
import { sessionsBetween } from './public.ts'
import { mondayGroup, openedGroup } from './schedule.examples.ts'

describe('one session', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const fresh = (): Promise<TestClinic> => addClinic(clinic.pool, clinic.ownerUrl, async () => {})
  const sessions = (of: TestClinic) => of.inside(db => sessionsBetween(db, '2026-03-01T00:00:00Z', '2026-05-01T00:00:00Z'))

  it('moves alone, with a substitute, and stays there when its series changes', async () => {
    const of = await fresh()
    const groupId = await openedGroup(of)
    const [, second] = await sessions(of)
    const to = { id: second?.id ?? '', day: '2026-03-11', starts: '18:00', minutes: 90, roomId: of.roomId, staffIds: [of.staff.therapist.id] }
    await of.act(moveOneSession, to, of.staff.director, { ifMatch: 1 })
    await of.act(changeGroup, { id: groupId, details: mondayGroup(of, { starts: '19:00' }) }, of.staff.director, { ifMatch: 1 })
    const after = await sessions(of)
    assert.deepEqual(after.slice(0, 3).map(({ startsAt }) => startsAt.slice(0, 16)), ['2026-03-03T00:00', '2026-03-11T22:00', '2026-03-16T23:00'])
    assert.deepEqual(after[1]?.staffIds, [of.staff.therapist.id])
    assert.equal(await refusedWith(of.act(moveOneSession, to, of.staff.director, { ifMatch: 1 })), 'platform.changed-meanwhile')
  })

  it('does not move where somebody expected is already taken, or into the past', async () => {
    const of = await fresh()
    const groupId = await openedGroup(of)
    const { clientId } = await admittedClient(of)
    await of.act(placeInGroup, { clientId, groupId }, of.staff.intake)
    await of.act(planSession, { kind: 'individual', clientId, day: '2026-03-11', starts: '18:30', minutes: 60, staffIds: [of.staff.therapist.id] }, of.staff.intake)
    const [, second] = await sessions(of)
    const refused = (changed: object) => refusedWith(of.act(moveOneSession, {
      id: second?.id ?? '', day: '2026-03-11', starts: '18:00', minutes: 90, roomId: of.roomId, staffIds: [], ...changed }, of.staff.director, { ifMatch: 1 }))
    assert.equal(await refused({}), 'schedule.client-taken')
    assert.equal(await refused({ day: '2026-03-01' }), 'schedule.in-the-past')
    assert.equal(await refused({ day: '2026-05-01' }), 'schedule.too-far-ahead')
    assert.equal(await refused({ staffIds: [clinic.staff.therapist.id], starts: '12:00' }), 'schedule.no-such-staff')
    assert.equal(await refused({ starts: '19:30' }), 'not refused')
  })

  it('does not take place on a day the site is closed, nor is it made for one', async () => {
    const of = await fresh()
    const groupId = await openedGroup(of)
    const { clientId } = await admittedClient(of)
    await of.act(placeInGroup, { clientId, groupId }, of.staff.intake)
    const closed = await of.act(closeDay, { siteId: of.siteId, day: '2026-03-09', words: 'Snow' }, of.staff.director)
    assert.deepEqual(closed, { calledOff: 1, clientIds: [clientId] })
    assert.equal((await sessions(of))[1]?.cancelledAt, '2026-03-02T15:00:00.000Z')
    const later = await openedGroup(of, { starts: '20:00' })
    assert.equal((await sessions(of)).some(({ groupId: made, startsAt }) => made === later && startsAt.startsWith('2026-03-10T00:00')), false)
    assert.equal(await refusedWith(of.act(closeDay, { siteId: of.siteId, day: '2026-03-01', words: 'Snow' }, of.staff.director)), 'schedule.in-the-past')
    assert.equal(await refusedWith(of.act(closeDay, { siteId: clinic.siteId, day: '2026-03-09', words: 'Snow' }, of.staff.director)), 'schedule.no-such-site')
  })
})
