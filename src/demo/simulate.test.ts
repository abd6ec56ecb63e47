import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { openTestClinic, type TestClinic } from '../../seed/test-clinic.ts'
import { giveOfficeRelease } from '../people/family/releases.ts'
import { at, dayOf, shift } from './calendar.ts'
import { INVARIANTS, type Memory } from './invariants.ts'
import { simulate, type Simulated } from './simulate.ts'
import { report } from './simulation-report.ts'
import { storiesOfSeed } from './stories-of-seed.ts'

const WEEKS = 4
const CLIENTS = 3
const NOBODY = '00000000-0000-7000-8000-000000000009'

describe('the people of a seed', () => {
  it('step down, change the track and come back, the same ones every time; whoever comes back left before', () => {
    for (const seed of [7, 11, 23]) {
      const drawn = () => storiesOfSeed({ clients: 120, firstDay: '2026-01-05', lastDay: '2026-07-05', therapists: ['a', 'b'], seed })
      const stories = drawn()
      assert.deepEqual(drawn(), stories)
      const of = (what: (story: typeof stories[number]) => boolean): number => stories.filter(what).length
      assert.ok(of(({ stepsDownOn }) => stepsDownOn !== null) > 20 && of(({ changesTrackOn }) => changesTrackOn !== null) > 2, `seed ${seed}`)
      const back = stories.filter(({ again }) => again !== null)
      assert.ok(back.length > 2 && back.every(({ again, admittedOn }) => (again?.dischargedOn ?? '') < (admittedOn ?? '')), `seed ${seed}: ${back.length} came back`)
    }
  })
})

describe('a simulated clinic', () => {
  let clinic: TestClinic
  let last: Simulated
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('keeps every invariant on every day, for two seeds, with people who come, are treated and leave', async () => {
    for (const seed of [1, 4]) {
      last = await simulate(clinic.engine, { weeks: WEEKS, clients: CLIENTS, seed }, () => {})
      const { troupe: { admitted, known, held, stage }, broken } = last
      assert.deepEqual(broken, [], `seed ${seed}`)
      assert.ok(known.size > CLIENTS && admitted.length > 0 && held > 0, `seed ${seed}: ${known.size} called, ${admitted.length} admitted, ${held} sessions`)
      assert.ok((stage.player.done.get('session.sign-notes')?.times ?? 0) > 0)
      assert.match((await report(last, 1)).lines[0] ?? '', new RegExp(`^${known.size} people called, ${admitted.length} were admitted`, 'u'))
    }
  })

  const brokenNow = async (name: string, memory: Partial<Memory> = {}, day = last.to): Promise<string[]> =>
    (await INVARIANTS.find(one => one.name === name)?.broken(last.troupe, day, { notes: new Map(), told: [], ...memory })) ?? []
  const asOwner = async (sql: string, values: readonly string[] = []): Promise<Record<string, string>[]> => {
    const owner = new pg.Client({ connectionString: clinic.ownerUrl })
    await owner.connect()
    const { rows } = await owner.query(sql, [...values])
    await owner.end()
    return rows
  }

  it('notices a signed note that was changed behind its back', async () => {
    const notes = new Map<string, string>()
    assert.deepEqual(await brokenNow('every signed note is unchanged', { notes }), [])
    const [id = NOBODY] = notes.keys()
    await asOwner('alter table note disable trigger user')
    await asOwner(`update note set response = response || ' and more' where id = $1`, [id])
    await asOwner('alter table note enable trigger user')
    assert.deepEqual(await brokenNow('every signed note is unchanged', { notes }), [`note ${id}`])
  })

  it('notices minutes that do not add up, and something told without a release', async () => {
    last.troupe.minutes.set(NOBODY, 90)
    assert.deepEqual(await brokenNow('hours add up'), [`rows of client ${NOBODY}`])
    last.troupe.minutes.delete(NOBODY)
    assert.deepEqual(await brokenNow('every disclosure has a release', { told: [{ supporterId: NOBODY, at: at(last.to, '12:00'), topics: ['about'] }] }), [`supporter ${NOBODY}`])
  })

  it('notices something handed over under a release that does not name it', async () => {
    const { admitted, stage } = last.troupe
    const [member] = admitted
    assert.ok(member)
    assert.deepEqual(await brokenNow('every disclosure has a release'), [])
    const { id: releaseId } = await stage.player.act(giveOfficeRelease, { clientId: member.clientId, release: { recipient: 'Court', topics: ['in-care'], purpose: 'Asked', validUntil: shift(last.to, 30) } }, member.self, at(last.to, '12:00'))
    await asOwner(`insert into handoff (clinic_id, id, client_id, episode_id, release_id, to_name, way, on_date, accepted, recorded_by, recorded_at)
      select e.clinic_id, $1, e.client_id, e.id, $2, 'Somebody', 'phone', $3, true, e.therapist_id, $4 from episode e where e.client_id = $5 limit 1`, [NOBODY, releaseId, last.to, at(last.to, '13:00'), member.clientId])
    assert.deepEqual(await brokenNow('every disclosure has a release'), [`handoff ${NOBODY}`])
  })

  it('notices a date that has passed and stands on no list', async () => {
    assert.deepEqual(await brokenNow('every due date is met or listed'), [])
    const [lost] = await asOwner('select id, session_id, client_id from note where clinic_id = $1 and signed_at is not null limit 1', [last.troupe.stage.clinicId])
    await asOwner('alter table note disable trigger user')
    await asOwner('update note set signed_at = null where id = $1', [lost?.['id'] ?? NOBODY])
    await asOwner('alter table note enable trigger user')
    await asOwner('delete from attendance where session_id = $1 and client_id = $2', [lost?.['session_id'] ?? NOBODY, lost?.['client_id'] ?? NOBODY])
    assert.deepEqual(await brokenNow('every due date is met or listed'), [`notes ${lost?.['id']}`])
  })

  it('notices somebody who is expected in two places at once', async () => {
    const { stage: { clinicId } } = last.troupe
    const [pair] = await asOwner(`select a.session_id as one, b.session_id as other, a.client_id as who, s.starts_at as at from attendee a
      join attendee b on b.clinic_id = a.clinic_id and b.client_id = a.client_id and b.session_id > a.session_id join session s on s.clinic_id = a.clinic_id and s.id = a.session_id
      where a.clinic_id = $1 and s.cancelled_at is null limit 1`, [clinicId])
    const when = new Date(pair?.['at'] ?? 0).toISOString()
    assert.deepEqual(await brokenNow('nobody is in two places', {}, dayOf(when)), [])
    await asOwner(`update session o set starts_at = s.starts_at + interval '1 minute', ends_at = s.ends_at + interval '1 minute', cancelled_at = null from session s where s.id = $1 and o.id = $2`, [pair?.['one'] ?? '', pair?.['other'] ?? ''])
    assert.ok((await brokenNow('nobody is in two places', {}, dayOf(when))).includes(`client ${pair?.['who'] ?? ''}`))
  })
})
