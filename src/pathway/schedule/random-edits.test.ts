import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { z } from 'zod'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import type { AnyAction } from '../../platform/server/action.ts'
import { perform } from '../../platform/server/perform.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { evenkeel } from '../../slices.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { chance } from './placement/chance.rules.ts'
import { groups as groupsAction } from './groups.ts'
import { sessionsBetween } from './public.ts'
import { openedGroup } from './schedule.examples.ts'

/** Edits in one run; the nightly run asks for ten thousand. */
const EDITS = Number(process.env['EVENKEEL_EDITS'] ?? 120)
/** Around both clock changes, a leap day and a year's end. */
const BEGINNINGS = ['2026-03-02T15:00:00.000Z', '2026-10-26T15:00:00.000Z', '2026-12-21T15:00:00.000Z', '2028-02-21T15:00:00.000Z']
const EXPECTED = new Set(['schedule', 'platform'])

describe('a week that is changed again and again', () => {
  let clinic: TestClinic
  let owner: pg.Client
  before(async () => {
    clinic = await openTestClinic()
    owner = new pg.Client(clinic.ownerUrl)
    await owner.connect()
  })
  after(async () => {
    await owner.end()
    await clinic.close()
  })

  const luck = chance(20261128)
  const one = <T>(list: readonly T[]): T => luck.pick(list)
  const { upTo } = luck
  const clock = (): string => `${String(8 + upTo(11)).padStart(2, '0')}:${one(['00', '15', '30', '45'])}`

  interface Scene { now: string, groupIds: string[], clientIds: string[] }
  const dayFrom = (now: string, days: number): string => new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10)

  const send = async (name: string, body: object, ifMatch: number | null = null): Promise<boolean> => {
    const action: AnyAction = evenkeel.actions.find(known => known.name === name) ?? assert.fail(name)
    try {
      await perform(clinic.engine, action, { body, by: { actor: clinic.staff.director }, ifMatch })
      return true
    } catch (problem) {
      assert.ok(problem instanceof Refusal && EXPECTED.has(problem.code.split('.')[0] ?? ''), String(problem))
      return false
    }
  }
  const group = async (id: string) => (await clinic.act(groupsAction, { programId: clinic.programId }, clinic.staff.director)).find(known => known.id === id)
  const leads = (): string[] => [one([clinic.staff.facilitator.id, clinic.staff.therapist.id, clinic.staff.director.id])]
  const ahead = async (now: string) => (await clinic.inside(db => sessionsBetween(db, now, new Date(Date.parse(now) + 42 * 86_400_000).toISOString()))).filter(({ cancelledAt }) => cancelledAt === null)

  /** One change of the week, as somebody could make it. */
  const edits: readonly ((scene: Scene) => Promise<boolean>)[] = [
    async ({ groupIds }) => {
      const found = await group(one(groupIds))
      return found !== undefined && send('schedule.change-group', { id: found.id, details: { ...found, weekday: 1 + upTo(6), starts: clock(), seats: found.members + upTo(4), facilitatorIds: leads() } }, found.version)
    },
    async ({ now }) => {
      const session = one(await ahead(now))
      return send('schedule.move-session', { id: session.id, day: dayFrom(now, upTo(40)), starts: clock(), minutes: 60, roomId: one([clinic.roomId, null]), staffIds: leads() }, session.version)
    },
    async ({ now }) => {
      const session = one(await ahead(now))
      return send('schedule.move-series', { id: session.id, day: dayFrom(now, upTo(20)), starts: clock(), minutes: 60, roomId: null, staffIds: leads(), scope: one(['from-here', 'all']) }, session.version)
    },
    async ({ now }) => {
      const session = one(await ahead(now))
      return send('schedule.cancel-session', { id: session.id, reason: 'ill' }, session.version)
    },
    ({ clientIds, groupIds, now }) => send('schedule.place-in-group', { clientId: one(clientIds), groupId: one(groupIds), from: dayFrom(now, upTo(10)) }),
    ({ clientIds, groupIds }) => send('schedule.leave-group', { clientId: one(clientIds), groupId: one(groupIds) }),
    ({ clientIds, now }) => send('schedule.plan-session', { kind: one(['individual', 'family']), clientId: one(clientIds), day: dayFrom(now, upTo(40)), starts: clock(), minutes: 60, staffIds: leads() }),
    ({ clientIds, groupIds }) => send('schedule.accept-placement', { clientId: one(clientIds), groupIds: [one(groupIds)], individual: { staffId: clinic.staff.therapist.id, weekday: 1 + upTo(4), starts: clock(), minutes: 60, remote: luck.often(0.3) } }),
    ({ now }) => send('schedule.close-day', { siteId: clinic.siteId, day: dayFrom(now, upTo(42)), words: 'Snow' }),
    async () => send('schedule.make-ahead', {}),
    async ({ groupIds }) => {
      if (groupIds.length > 12) return false
      groupIds.push(await openedGroup(clinic, { weekday: 1 + upTo(6), starts: clock(), seats: 1 + upTo(3), roomId: null, facilitatorIds: [] }))
      return true
    },
    async scene => {
      scene.now = new Date(Date.parse(scene.now) + upTo(3) * 86_400_000 + upTo(8) * 3_600_000).toISOString()
      clinic.at(scene.now)
      return true
    },
  ]

  const Broken = z.array(z.object({ what: z.string(), n: z.number() }))
  /** What must hold whatever was done, asked of the rows themselves: written apart from the code that keeps it. */
  const broken = async (): Promise<unknown> => {
    const { rows } = await owner.query(`
      with live as (select * from session where cancelled_at is null),
      twice as (select a.id as one, b.id as other from live a join live b on a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at)
      select 'a staff member in two places' as what, count(*)::int as n from twice t join session_staff x on x.session_id = t.one join session_staff y on y.session_id = t.other and y.staff_id = x.staff_id
      union all select 'a client in two places', count(*)::int from twice t join attendee x on x.session_id = t.one join attendee y on y.session_id = t.other and y.client_id = x.client_id
      union all select 'a room taken twice', count(*)::int from twice t join session x on x.id = t.one join session y on y.id = t.other and y.room_id = x.room_id
      union all select 'more people than seats', count(*)::int from (select e.group_id from enrolment e join therapy_group g on g.id = e.group_id where e.until_date is null group by e.group_id, g.seats having count(*) > g.seats) over_full
      union all select 'a series twice in a week', count(*)::int from (select 1 from live s join site on true where s.group_id is not null and s.moved_at is null
        group by s.group_id, date_trunc('week', s.starts_at at time zone site.time_zone) having count(*) > 1) again
      union all select 'a length that a clock change bent', count(*)::int from live s where extract(epoch from s.ends_at - s.starts_at) / 60 not in (60, 90)`)
    return Broken.parse(rows).filter(({ n }) => n > 0)
  }

  it(`keeps nobody in two places, no group over-full and every hour whole, through ${EDITS} changes`, async () => {
    let done = 0
    for (const [at, beginning] of BEGINNINGS.entries()) {
      clinic.at(beginning)
      const scene: Scene = { now: beginning, groupIds: [], clientIds: [] }
      for (const weekday of [1, 2, 3]) scene.groupIds.push(await openedGroup(clinic, { weekday, starts: `${10 + at}:00`, seats: 2, roomId: null, facilitatorIds: [] }))
      for (let n = 0; n < 5; n += 1) scene.clientIds.push((await admittedClient(clinic, { admittedOn: beginning.slice(0, 10) })).clientId)
      for (let n = 0; n < EDITS / BEGINNINGS.length; n += 1) {
        done += Number(await one(edits)(scene))
        if (n % 20 === 0) assert.deepEqual(await broken(), [], `after ${n} edits from ${beginning}`)
      }
      assert.deepEqual(await broken(), [])
    }
    assert.ok(done > EDITS / 5, `only ${done} changes were possible`)
  })
})
