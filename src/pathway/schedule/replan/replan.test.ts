import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { addCommitment } from '../add-commitment.ts'
import { acceptPlacement } from '../accept-placement.ts'
import { myWeek } from '../my-week.ts'
import { openedGroup } from '../schedule.examples.ts'
import { beginReplan } from './begin-replan.ts'
import { acceptBundles, rejectBundles } from './decide-replan.ts'
import type { ReplanView } from './replan.words.ts'
import { showReplan } from './show-replan.ts'

describe('re-planning everybody of a program', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  /** Nine hours on three days, once in the morning and once in the evening, one seat each. One client sits in the evening and could come in the morning, one cannot. */
  const scene = async () => {
    const of = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const groups: Record<'morning' | 'evening', string[]> = { morning: [], evening: [] }
    for (const weekday of [1, 3, 5]) {
      groups.morning.push(await openedGroup(of, { weekday, starts: '09:00', minutes: 180, seats: 1, track: 'day', roomId: null, facilitatorIds: [] }))
      groups.evening.push(await openedGroup(of, { weekday, starts: '17:30', minutes: 180, seats: 1, roomId: null, facilitatorIds: [] }))
    }
    const [settled, late] = [(await admittedClient(of, { givenName: 'Ana' })).clientId, (await admittedClient(of, { givenName: 'Ben' })).clientId]
    const hour = (starts: string) => ({ staffId: of.staff.therapist.id, weekday: 2, starts, minutes: 60, remote: false })
    await of.act(acceptPlacement, { clientId: settled, groupIds: groups.evening, individual: hour('10:00') }, of.staff.intake)
    await of.act(addCommitment, { clientId: late, details: { kind: 'work', weekdays: [1, 3, 5], starts: '07:00', ends: '16:00' } }, of.staff.intake)
    return { of, groups, settled, late }
  }
  const done = async (of: TestClinic, id: string): Promise<ReplanView> => {
    for (let tries = 0; tries < 400; tries += 1) {
      const view = await of.act(showReplan, { id }, of.staff.director)
      if (view.state !== 'running') return view
      await pause(100)
    }
    throw new Error('the engine did not answer')
  }
  const begin = async (of: TestClinic, more: object = {}) => {
    const { id } = await of.act(beginReplan, { programId: of.programId, why: 'New arrivals', seconds: 20, ...more }, of.staff.director)
    return done(of, id)
  }
  const minutesOf = async (of: TestClinic, clientId: string) => (await of.act(myWeek, { clientId, week: '2026-03-09' }, of.staff.intake)).plannedMinutes

  it('finds that moving one lets another start, shows it as one bundle, and changes nothing until it is accepted', async () => {
    const { of, settled, late } = await scene()
    const view = await begin(of)
    assert.deepEqual([view.state, view.waiting, view.result?.admitted, view.result?.bundles.length], ['done', 1, 1, 1])
    const [bundle] = view.result?.bundles ?? []
    assert.deepEqual(bundle?.moves.map(({ name, starts, minutesBefore, minutesAfter }) => [name, starts, minutesBefore, minutesAfter]).sort(),
      [['Ana Ortega', false, 600, 600], ['Ben Ortega', true, 0, 600]])
    assert.equal(await minutesOf(of, late), 0)
    const chosen = { id: view.id, bundles: [bundle?.id ?? ''] }
    assert.equal(await refusedWith(of.act(acceptBundles, chosen, of.staff.facilitator)), 'platform.not-allowed')
    assert.equal(await refusedWith(of.act(acceptBundles, chosen, clinic.staff.director)), 'platform.not-found')
    const atOnce = await Promise.all([1, 2].map(() => refusedWith(of.act(acceptBundles, chosen, of.staff.director))))
    assert.deepEqual(atOnce.toSorted(), ['not refused', 'schedule.already-decided'])
    assert.deepEqual([await minutesOf(of, settled), await minutesOf(of, late)], [600, 600])
    assert.equal(await refusedWith(of.act(rejectBundles, chosen, of.staff.director)), 'schedule.already-decided')
  })

  it('moves nobody beyond the change budget, and nobody who is locked', async () => {
    const { of, settled } = await scene()
    for (const more of [{ mostMoved: 0 }, { lockedClientIds: [settled] }]) {
      const view = await begin(of, more)
      assert.deepEqual([view.result?.admitted, view.result?.bundles], [0, []])
    }
  })

  it('leaves the hours of a therapist where they are when these are locked', async () => {
    const { of, late } = await scene()
    const busy = (weekdays: number[], starts: string, ends: string) => of.act(addCommitment, { clientId: late, details: { kind: 'work', weekdays, starts, ends } }, of.staff.intake)
    await busy([1, 3, 5], '16:00', '17:00')
    await busy([4, 6, 7], '06:00', '23:00')
    await busy([2], '06:00', '09:30')
    await busy([2], '11:30', '23:00')
    const found = [await begin(of), await begin(of, { lockedStaffIds: [of.staff.therapist.id] })]
    assert.deepEqual(found.map(({ result }) => [result?.admitted, result?.bundles.some(({ handovers }) => handovers.some(({ kind }) => kind === 'hour'))]), [[1, true], [0, false]])
  })

  it('leaves whoever was rejected where they are when the rest is planned again', async () => {
    const { of } = await scene()
    const view = await begin(of)
    const bundles = view.result?.bundles.map(({ id }) => id) ?? []
    await of.act(rejectBundles, { id: view.id, bundles }, of.staff.director)
    const again = await begin(of, { after: view.id })
    assert.deepEqual([again.result?.admitted, again.result?.bundles], [0, []])
  })

  it('is old once somebody’s week has changed', async () => {
    const { of, settled, groups } = await scene()
    const view = await begin(of)
    await of.act(acceptPlacement, { clientId: settled, groupIds: groups.evening.slice(1), individual: null }, of.staff.intake)
    assert.equal(await refusedWith(of.act(acceptBundles, { id: view.id, bundles: [view.result?.bundles[0]?.id ?? ''] }, of.staff.director)), 'schedule.replan-is-old')
  })
})
