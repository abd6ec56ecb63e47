import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { acceptPlacement } from './accept-placement.ts'
import { moveSeries } from './move-series.ts'
import { openTemplateGroups } from './open-template-groups.ts'
import { placeInGroup } from './place-in-group.ts'
import { planSession } from './plan-session.ts'
import { attendeesOf, sessionsBetween } from './public.ts'
import { openedGroup } from './schedule.examples.ts'
import { changeCountsFrom } from './series.rules.ts'

describe('the day from which a change of a series counts', () => {
  const today = '2026-03-04'
  const rows = [
    ['from here, later in the week', 'from-here', '2026-03-09', '2026-03-12', '2026-03-09'],
    ['from here, earlier in its week', 'from-here', '2026-03-12', '2026-03-10', '2026-03-10'],
    ['from here, into days that are over', 'from-here', '2026-03-05', '2026-03-03', '2026-03-09'],
    ['from here, onto today, which has begun', 'from-here', '2026-03-05', '2026-03-04', '2026-03-09'],
    ['all, still ahead this week', 'all', '2026-03-12', '2026-03-13', today],
    ['all, on today', 'all', '2026-03-12', '2026-03-11', today],
    ['all, on a weekday that is over this week', 'all', '2026-03-12', '2026-03-10', '2026-03-09'],
    ['from a session that is over: as from today', 'from-here', '2026-02-23', '2026-03-06', today],
  ] as const
  for (const [what, scope, sessionDay, to, expected] of rows) {
    it(`is right for ${what}`, () => assert.equal(changeCountsFrom({ scope, sessionDay, to, today }), expected))
  }
})

describe('a series', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const fresh = (): Promise<TestClinic> => addClinic(clinic.pool, clinic.ownerUrl, async () => {})
  const sessions = (of: TestClinic) => of.inside(db => sessionsBetween(db, '2026-03-01T00:00:00Z', '2026-05-01T00:00:00Z'))
  const starts = async (of: TestClinic) => (await sessions(of)).filter(({ cancelledAt }) => cancelledAt === null).map(({ startsAt }) => startsAt.slice(0, 16))

  it('moves from one session on: earlier ones stay, each later one keeps its week, everybody stays in it', async () => {
    const of = await fresh()
    const groupId = await openedGroup(of)
    const { clientId } = await admittedClient(of)
    await of.act(placeInGroup, { clientId, groupId }, of.staff.intake)
    const third = (await sessions(of))[2]
    const to = { id: third?.id ?? '', day: '2026-03-18', starts: '18:00', minutes: 90, roomId: of.roomId, staffIds: [of.staff.facilitator.id], scope: 'from-here' as const }
    await of.act(moveSeries, to, of.staff.director, { ifMatch: 1 })
    assert.deepEqual((await starts(of)).slice(0, 4), ['2026-03-02T22:30', '2026-03-09T21:30', '2026-03-18T22:00', '2026-03-25T22:00'])
    assert.equal((await of.inside(db => attendeesOf(db, third?.id ?? ''))).some(seat => seat.clientId === clientId), true)
    assert.equal(await refusedWith(of.act(moveSeries, to, of.staff.director, { ifMatch: 1 })), 'platform.changed-meanwhile')
    assert.equal(await refusedWith(of.act(moveSeries, to, of.staff.therapist, { ifMatch: 2 })), 'platform.not-allowed')
    assert.equal(await refusedWith(of.act(moveSeries, to, clinic.staff.director, { ifMatch: 2 })), 'platform.not-found')
  })

  it('is not continued into a time at which somebody in it is expected elsewhere', async () => {
    const of = await fresh()
    const groupId = await openedGroup(of)
    const { clientId } = await admittedClient(of)
    await of.act(placeInGroup, { clientId, groupId }, of.staff.intake)
    of.at('2026-03-10T15:00:00.000Z')
    await of.act(planSession, { kind: 'individual', clientId, day: '2026-04-20', starts: '17:45', minutes: 60, staffIds: [of.staff.therapist.id] }, of.staff.therapist)
    const next = (await sessions(of)).find(({ startsAt }) => startsAt > '2026-03-10')
    const to = { id: next?.id ?? '', day: '2026-03-16', starts: '17:30', minutes: 90, roomId: of.roomId, staffIds: [of.staff.facilitator.id], scope: 'all' as const }
    assert.equal(await refusedWith(of.act(moveSeries, to, of.staff.director, { ifMatch: 1 })), 'schedule.client-taken')
  })

  it('of one client moves as a whole, and not where the therapist is taken', async () => {
    const of = await fresh()
    await of.act(openTemplateGroups, { programId: of.programId }, of.staff.director)
    const { clientId } = await admittedClient(of)
    const therapist = of.staff.therapist.id
    await of.act(acceptPlacement, { clientId, groupIds: [], individual: { staffId: therapist, weekday: 2, starts: '10:00', minutes: 60, remote: false } }, of.staff.intake)
    const hour = (await sessions(of)).filter(({ kind }) => kind === 'individual')
    const to = { id: hour[1]?.id ?? '', day: '2026-03-12', starts: '11:00', minutes: 60, staffIds: [therapist], scope: 'all' as const }
    await of.act(moveSeries, to, of.staff.therapist, { ifMatch: 1 })
    const after = (await sessions(of)).filter(({ kind, cancelledAt }) => kind === 'individual' && cancelledAt === null)
    assert.deepEqual(after.map(({ startsAt }) => startsAt.slice(0, 16)).slice(0, 3), ['2026-03-05T16:00', '2026-03-12T15:00', '2026-03-19T15:00'])
    assert.deepEqual(after.map(({ id }) => id).slice(0, hour.length), hour.map(({ id }) => id))
    const other = await admittedClient(of)
    await of.act(planSession, { kind: 'individual', clientId: other.clientId, day: '2026-03-13', starts: '11:00', minutes: 60, staffIds: [therapist] }, of.staff.intake)
    const again = { ...to, day: '2026-03-13' }
    assert.equal(await refusedWith(of.act(moveSeries, again, of.staff.therapist, { ifMatch: 2 })), 'schedule.staff-taken')
    assert.equal(await refusedWith(of.act(moveSeries, { ...again, staffIds: [] }, of.staff.therapist, { ifMatch: 2 })), 'schedule.needs-a-lead')
  })
})
