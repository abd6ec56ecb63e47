import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { openTemplateGroups } from '../open-template-groups.ts'
import { sayWhatSuits } from '../say-what-suits.ts'
import { UNASKED } from '../life.words.ts'
import { placedClient } from '../schedule.examples.ts'
import { whyNotGroup } from '../why-not.ts'
import { groups } from '../groups.ts'
import { addCommitment } from '../add-commitment.ts'
import { fairnessReport } from './fairness-report.ts'
import { fairness } from './fairness.rules.ts'

const one = (track: string, waited: number, placed = true) => ({ track, mode: 'inperson', language: 'en', waited, placed })

describe('the fairness report', () => {
  it('says how many have a week, how many wait, and how long half of them waited', () => {
    const lines = fairness([one('day', 1), one('day', 4), one('day', 9), one('evening', 3), one('evening', 10, false)])
    assert.deepEqual(lines.map(({ by, value, placed, waiting, medianDays }) => [by, value, placed, waiting, medianDays]),
      [['track', 'day', 3, 0, 4], ['track', 'evening', 1, 1, 6.5], ['mode', 'inperson', 4, 1, 4], ['language', 'en', 4, 1, 4]])
    assert.deepEqual(fairness([]), [])
  })
})

describe('what a clinic asks about placing', () => {
  let clinic: TestClinic
  before(async () => {
    clinic = await openTestClinic()
    await clinic.act(openTemplateGroups, { programId: clinic.programId }, clinic.staff.director)
  })
  after(() => clinic.close())

  it('counts those in care without naming them', async () => {
    await placedClient(clinic)
    const { clientId } = await admittedClient(clinic)
    await clinic.act(sayWhatSuits, { clientId, wish: { ...UNASKED, mode: 'telehealth' } }, clinic.client(clientId))
    clinic.at('2026-03-05T15:00:00.000Z')
    const lines = await clinic.act(fairnessReport, { programId: clinic.programId }, clinic.staff.director)
    assert.deepEqual(lines.filter(({ by }) => by === 'mode').map(({ value, placed, waiting, medianDays }) => [value, placed, waiting, medianDays]), [['inperson', 1, 0, 0], ['telehealth', 0, 1, 3]])
    assert.equal(await refusedWith(clinic.act(fairnessReport, { programId: clinic.programId }, clinic.staff.therapist)), 'platform.not-allowed')
  })

  it('answers why a group is not in the week: what forbids it, or what a week with it looks like', async () => {
    const { clientId } = await admittedClient(clinic)
    await clinic.act(addCommitment, { clientId, details: { kind: 'work', weekdays: [1, 2, 3, 4, 5], starts: '06:00', ends: '15:00' } }, clinic.staff.intake)
    const all = await clinic.act(groups, { programId: clinic.programId }, clinic.staff.intake)
    const ask = (starts: string) => clinic.act(whyNotGroup, { clientId, groupId: all.find(group => group.starts === starts && group.weekday === 1)?.id ?? '' }, clinic.staff.intake)
    const [morning, evening] = [await ask('09:00'), await ask('17:30')]
    assert.deepEqual([morning.verdict, morning.reasons.map(({ family }) => family)], ['not-allowed', ['free-time']])
    assert.equal(evening.verdict, 'possible')
    assert.ok((evening.week?.minutes ?? 0) >= 540)
  })
})
