import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { addCommitment } from '../add-commitment.ts'
import { groups as groupsAction } from '../groups.ts'
import { openedGroup, placedClient } from '../schedule.examples.ts'
import { openTemplateGroups } from '../open-template-groups.ts'
import { sessionsBetween } from '../public.ts'
import { beginReplan, stopReplan } from '../replan/begin-replan.ts'
import { acceptDesign } from './accept-design.ts'
import { beginDesign, designStart } from './begin-design.ts'
import { blocksIn, frameHolds, oneMoreEvening, usualFrame } from './design-frame.rules.ts'
import type { DesignFrame, DesignView } from './design.words.ts'
import { showDesign } from './show-design.ts'

const FRAME: DesignFrame = { weekdays: [1, 3, 4], starts: ['09:00', '17:30'], minutes: 180, seats: 8, fewest: 1, mostGroups: 6, leaders: [{ staffId: '', most: 4 }] }

describe('what a design is made from', () => {
  const running = [['17:30', 1, 90], ['19:15', 1, 90], ['17:30', 3, 90], ['18:45', 4, 60]].map(([starts, weekday, minutes]) =>
    ({ starts: String(starts), weekday: Number(weekday), minutes: Number(minutes), seats: 12, facilitatorIds: ['a'] }))

  it('is the week as it runs: usual length and times that do not overlap, a little more for whoever leads now', () => {
    const { minutes, starts, seats, leaders, mostGroups } = usualFrame(running, ['a', 'b'])
    assert.deepEqual({ minutes, starts, seats, leaders, mostGroups }, { minutes: 90, starts: ['17:30', '19:15'], seats: 12, mostGroups: 6, leaders: [{ staffId: 'a', most: 6 }, { staffId: 'b', most: 0 }] })
  })

  it('lets everybody lead some while nobody leads any', () => {
    const { leaders } = usualFrame(running.map(group => ({ ...group, facilitatorIds: [] })), ['a', 'b'])
    assert.deepEqual(leaders, [{ staffId: 'a', most: 5 }, { staffId: 'b', most: 5 }])
  })

  it('has times far enough apart, a group no smaller than its fewest, and somebody who leads', () => {
    const why = (changed: Partial<DesignFrame>): string | true => {
      const holds = frameHolds({ ...FRAME, ...changed })
      return holds.ok || holds.because
    }
    assert.equal(why({ starts: ['09:00', '12:00'] }), true)
    assert.equal(why({ starts: ['09:00', '11:59'] }), 'schedule.times-overlap')
    assert.equal(why({ fewest: 8 }), true)
    assert.equal(why({ fewest: 9 }), 'schedule.fewest-above-seats')
    assert.equal(why({ leaders: [{ staffId: 'a', most: 0 }] }), 'schedule.nobody-to-lead')
  })

  it('has one more evening on the first day that is not used, on Saturday at the times of the day', () => {
    assert.deepEqual(oneMoreEvening(FRAME), { weekday: 2, blocks: [[1, 1050, 1230]] })
    assert.deepEqual(oneMoreEvening({ ...FRAME, weekdays: [1, 2, 3, 4, 5] })?.blocks, blocksIn({ ...FRAME, weekdays: [6] }))
    assert.equal(oneMoreEvening({ ...FRAME, weekdays: [1, 2, 3, 4, 5, 6] }), null)
  })
})

describe('designing next month', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  const done = async (of: TestClinic, id: string): Promise<DesignView> => {
    for (let tries = 0; tries < 600; tries += 1) {
      const view = await of.act(showDesign, { id }, of.staff.director)
      if (view.state !== 'running' && view.result?.moreToCome !== true) return view
      await pause(100)
    }
    throw new Error('the engine did not answer')
  }

  /** Three evenings run; one who waits works in the evening, so that only mornings serve them. */
  const scene = async () => {
    const of = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    for (const weekday of [1, 3, 4]) await openedGroup(of, { weekday, starts: '17:30', minutes: 180, facilitatorIds: [of.staff.facilitator.id] })
    const { clientId } = await admittedClient(of, { givenName: 'Lena' })
    await of.act(addCommitment, { clientId, details: { kind: 'work', weekdays: [1, 2, 3, 4, 5], starts: '15:00', ends: '23:00' } }, of.staff.intake)
    const frame = { ...FRAME, leaders: [{ staffId: of.staff.facilitator.id, most: 6 }] }
    const asked = { programId: of.programId, why: 'April', from: '2026-03-30', frame, seconds: 600, rounds: 8 }
    return { of, asked }
  }

  it('finds the groups that serve whoever waits; opens and ends groups only when that is accepted', async () => {
    const { of, asked } = await scene()
    const { id } = await of.act(beginDesign, asked, of.staff.director)
    const view = await done(of, id)
    assert.deepEqual([view.state, view.waiting, view.result?.reach.admitted, view.result?.leftOut], ['done', 1, 1, []])
    const opens = view.result?.changes.filter(({ kind }) => kind === 'open') ?? []
    assert.deepEqual(opens.map(({ weekday, starts, people }) => [weekday, starts, people.length]), [[1, '09:00', 1], [3, '09:00', 1], [4, '09:00', 1]])
    assert.ok(view.result?.more.every(({ reach }) => reach.value <= (view.result?.reach.value ?? 0)) === true && view.result.more.length === 3, 'one more of anything is never worse')
    const running = () => of.act(groupsAction, { programId: of.programId }, of.staff.director)
    assert.equal((await running()).length, 3)
    const chosen = { id, changes: opens.map(({ key }) => key) }
    assert.equal(await refusedWith(of.act(acceptDesign, chosen, of.staff.therapist)), 'platform.not-allowed')
    assert.equal(await refusedWith(of.act(acceptDesign, chosen, clinic.staff.director)), 'platform.not-found')
    const atOnce = await Promise.all([1, 2].map(() => refusedWith(of.act(acceptDesign, chosen, of.staff.director))))
    assert.deepEqual(atOnce.toSorted(), ['not refused', 'schedule.already-decided'])
    const mornings = (await running()).filter(({ starts }) => starts === '09:00')
    assert.deepEqual(mornings.map(({ fromDate, track, seats, facilitatorIds }) => [fromDate, track, seats, facilitatorIds]), [1, 3, 4].map(() => ['2026-03-30', 'day', 8, [of.staff.facilitator.id]]))
    assert.equal(await refusedWith(of.act(acceptDesign, chosen, of.staff.director)), 'schedule.already-decided')
    const ends = view.result?.changes.filter(({ kind }) => kind === 'end') ?? []
    assert.equal(ends.length, 3, 'nobody comes in the evening')
    assert.deepEqual(await of.act(acceptDesign, { id, changes: ends.map(({ key }) => key) }, of.staff.director), { opened: 0, changed: 0, ended: 3 })
    assert.deepEqual((await running()).filter(({ starts }) => starts === '17:30').map(({ untilDate }) => untilDate), ['2026-03-29', '2026-03-29', '2026-03-29'])
  })

  it('is not begun for nobody', async () => {
    const of = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const { frame, from } = await of.act(designStart, { programId: of.programId }, of.staff.director)
    const ask = { programId: of.programId, why: 'First month', from, seconds: 60 }
    assert.equal(await refusedWith(of.act(beginDesign, { ...ask, frame }, of.staff.director)), 'schedule.nobody-to-plan')
    assert.equal(await refusedWith(of.act(beginDesign, { ...ask, frame: { ...frame, leaders: [] } }, of.staff.director)), 'schedule.nobody-to-lead')
    assert.equal(await refusedWith(of.act(beginReplan, { programId: of.programId, why: 'First month', seconds: 60 }, of.staff.director)), 'schedule.nobody-to-plan')
  })

  it('keeps the groups and those who lead them where they serve', async () => {
    const of = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    await of.act(openTemplateGroups, { programId: of.programId, track: 'evening' }, of.staff.director)
    await placedClient(of)
    const start = await of.act(designStart, { programId: of.programId }, of.staff.director)
    const frame = { ...start.frame, fewest: 1, leaders: [{ staffId: of.staff.facilitator.id, most: 8 }] }
    const { id } = await of.act(beginDesign, { programId: of.programId, why: 'As it is', from: start.from, frame, seconds: 600, rounds: 8 }, of.staff.director)
    const view = await done(of, id)
    assert.equal(view.state, 'done')
    assert.ok(view.result?.changes.some(({ kind }) => kind === 'lead' || kind === 'keep') === true)
  })

  it('hands a group to who is there to lead it, from the first day of the design on', async () => {
    const of = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    for (const weekday of [1, 3, 4]) await openedGroup(of, { weekday, starts: '17:30', minutes: 180, facilitatorIds: [of.staff.facilitator.id] })
    await placedClient(of)
    const frame = { ...FRAME, leaders: [{ staffId: of.staff.therapist.id, most: 6 }] }
    const { id } = await of.act(beginDesign, { programId: of.programId, why: 'New leader', from: '2026-03-30', frame, seconds: 600, rounds: 8 }, of.staff.director)
    const view = await done(of, id)
    const leads = view.result?.changes.filter(({ kind }) => kind === 'lead') ?? []
    assert.ok(leads.length > 0)
    const atOnce = await Promise.all([1, 2].map(() => refusedWith(of.act(acceptDesign, { id, changes: leads.map(({ key }) => key) }, of.staff.director))))
    assert.deepEqual(atOnce.toSorted(), ['not refused', 'schedule.already-decided'])
    const groupIds = leads.flatMap(({ groupId }) => groupId ?? [])
    const ledBy = async (from: string, to: string): Promise<string[]> =>
      [...new Set((await of.inside(db => sessionsBetween(db, `${from}T00:00:00.000Z`, `${to}T00:00:00.000Z`))).filter(one => groupIds.includes(one.groupId ?? '')).flatMap(({ staffIds }) => staffIds))]
    assert.deepEqual([await ledBy('2026-03-09', '2026-03-30'), await ledBy('2026-03-30', '2026-04-13')], [[of.staff.facilitator.id], [of.staff.therapist.id]])
  })

  it('stops when somebody wants the best so far, and asks for nothing more', async () => {
    const { of, asked } = await scene()
    const { id } = await of.act(beginDesign, { ...asked, rounds: 4000 }, of.staff.director)
    await of.act(stopReplan, { id }, of.staff.director)
    const view = await done(of, id)
    assert.deepEqual([view.state, view.stopping, view.result?.more], ['done', true, []])
  })

  it('refuses what cannot be designed', async () => {
    const { of, asked } = await scene()
    const begin = (changed: object) => refusedWith(of.act(beginDesign, { ...asked, ...changed }, of.staff.director))
    assert.equal(await begin({ from: '2026-05-30' }), 'schedule.too-far-ahead')
    assert.equal(await begin({ frame: { ...asked.frame, starts: ['09:00', '10:00'] } }), 'schedule.times-overlap')
    assert.equal(await refusedWith(of.act(beginDesign, asked, of.staff['front-desk'])), 'platform.not-allowed')
  })
})
