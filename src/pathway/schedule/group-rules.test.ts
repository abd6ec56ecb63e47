import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { shippedDeadlines } from '../plan/deadlines/shipped.ts'
import { chooseDeadline } from '../plan/deadline-choice.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { cancelSession } from './cancel-session.ts'
import { closeDay } from './close-day.ts'
import { closedDaysAhead, openDay } from './closed-days.ts'
import { setUnit } from './curriculum.ts'
import { hasExpired, mayLead } from './group-leads.rules.ts'
import { mayJoin, templateKey } from './group.rules.ts'
import { broken, limitsFor, refuses } from './limits/limit.rules.ts'
import { scheduleWarnings } from './limits/group-checks.ts'
import { openGroup } from './open-group.ts'
import { openTemplateGroups } from './open-template-groups.ts'
import { placeInGroup } from './place-in-group.ts'
import { planSession } from './plan-session.ts'
import { mondayGroup, openedGroup } from './schedule.examples.ts'
import { addLeave, removeLeave, staffTimes } from './staff-leave.ts'
import { week } from './week.ts'
import { ProgramWeek } from './week.words.ts'

const lead = (credential: string | null, credentialUntil: string | null = null) => ({ id: 'x', credential, credentialUntil })

describe('who leads a group', () => {
  const rows = [
    ['nobody yet', ['LCSW'], [], 'yes'], ['no credential asked', [], [lead(null)], 'yes'], ['the one asked, written otherwise', ['L.C.S.W.'], [lead('lcsw')], 'yes'],
    ['one of two asked', ['CADC', 'LCSW'], [lead('RN, LCSW')], 'yes'], ['another one', ['LCSW'], [lead('RN')], 'schedule.credential-missing'],
    ['one of two who lead', ['LCSW'], [lead(null), lead('LCSW')], 'yes'], ['a licence that ran out yesterday', [], [lead('RN', '2026-03-01')], 'schedule.credential-expired'],
    ['a licence that runs out today', [], [lead('RN', '2026-03-02')], 'yes'],
  ] as const
  for (const [what, asked, leads, expected] of rows) {
    it(`${expected === 'yes' ? 'may be' : 'may not be'} ${what}`, () => {
      const may = mayLead(asked, leads, '2026-03-02')
      assert.equal(may.ok ? 'yes' : may.because, expected)
    })
  }
  it('holds a licence until its last day', () => assert.deepEqual(['2026-03-01', '2026-03-02', null].map(credentialUntil => hasExpired({ credentialUntil }, '2026-03-02')), [true, false, false]))
})

describe('who joins a group', () => {
  const group = { joining: 'open', audience: 'everybody', nextUnit: 3 } as const
  const rows = [
    [group, null, 'yes'], [{ ...group, joining: 'closed' as const }, null, 'schedule.group-closed'], [{ ...group, joining: 'at-start' as const }, null, 'schedule.group-not-at-start'],
    [{ ...group, joining: 'at-start' as const, nextUnit: 1 }, null, 'yes'], [{ ...group, joining: 'at-start' as const, nextUnit: null }, null, 'yes'],
    [{ ...group, audience: 'women' as const }, 'female', 'yes'], [{ ...group, audience: 'women' as const }, 'male', 'schedule.wrong-audience'], [{ ...group, audience: 'men' as const }, null, 'schedule.wrong-audience'],
  ] as const
  for (const [of, sex, expected] of rows) {
    it(`${of.joining}, for ${of.audience}, next unit ${of.nextUnit}, ${sex ?? 'not said'}: ${expected}`, () => {
      const may = mayJoin(of, sex)
      assert.equal(may.ok ? 'yes' : may.because, expected)
    })
  }
})

describe('how many', () => {
  const of = (regulators: string[], number: number, kind: 'therapy' | 'education' = 'therapy') => broken(limitsFor(regulators), 'group-size', number, kind).map(limit => [limit.id, refuses(limit)])
  it('is a duty where the rule was read at its source, a warning elsewhere, and guidance where there is no rule', () => {
    assert.deepEqual(of(['Texas'], 16), [])
    assert.deepEqual(of(['Texas'], 17), [['tx-therapy-16', true]])
    assert.deepEqual(of(['Texas'], 35, 'education'), [])
    assert.deepEqual(of(['Texas'], 36, 'education'), [['tx-education-35', true]])
    assert.deepEqual(of(['Arizona', 'Texas'], 17), [['az-8', false], ['tx-therapy-16', true]])
    assert.deepEqual(of([], 13), [['tip-12', false]])
    assert.deepEqual(of([], 12), [])
    assert.deepEqual(broken(limitsFor(['New Jersey']), 'caseload', 25).map(({ id }) => id), ['nj-caseload-24'])
    assert.deepEqual(broken(limitsFor(['New Jersey']), 'caseload', 24), [])
  })
})

describe('a group by its rules', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const fresh = (): Promise<TestClinic> => addClinic(clinic.pool, clinic.ownerUrl, async () => {})
  const weekOf = async (of: TestClinic, day: string) => ProgramWeek.parse(await of.act(week, { week: day }, of.staff.director)).sessions

  it('is refused above a limit that was read, and only warned of below', async () => {
    const of = await fresh()
    const texas = shippedDeadlines.find(({ by }) => by.name === 'Texas') ?? assert.fail('no rule of Texas')
    await of.act(chooseDeadline, { rule: texas }, of.staff.director)
    const open = (changed: object) => refusedWith(of.act(openGroup, { programId: of.programId, details: mondayGroup(of, { roomId: null, facilitatorIds: [], ...changed }) }, of.staff.director))
    assert.equal(await open({ seats: 17 }), 'schedule.over-limit')
    assert.equal(await open({ seats: 17, kind: 'education' }), 'not refused')
    assert.equal(await open({ seats: 12, credentials: ['LCSW'], facilitatorIds: [of.staff.facilitator.id] }), 'schedule.credential-missing')
    const { groups } = await of.act(scheduleWarnings, { programId: of.programId }, of.staff.director)
    assert.deepEqual(groups.map(({ warnings }) => warnings.map(({ kind }) => kind)), [['nobody-leads']])
  })

  it('takes nobody new when it is closed', async () => {
    const of = await fresh()
    const { clientId } = await admittedClient(of)
    const groupId = await openedGroup(of, { joining: 'closed' })
    assert.equal(await refusedWith(of.act(placeInGroup, { clientId, groupId }, of.staff.intake)), 'schedule.group-closed')
  })

  it('goes through its curriculum in order, goes on after a session is called off, and can be set back', async () => {
    const of = await fresh()
    await openedGroup(of, { units: ['One', 'Two', 'Three'] })
    const units = async () => (await Promise.all(['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'].map(day => weekOf(of, day)))).map(([session]) => session?.unit?.title ?? null)
    assert.deepEqual(await units(), ['One', 'Two', 'Three', 'One', 'Two'])
    const [second] = await weekOf(of, '2026-03-09')
    await of.act(cancelSession, { id: second?.id ?? '', reason: 'ill' }, of.staff.director, { ifMatch: second?.version ?? 0 })
    assert.deepEqual((await units()).slice(2), ['Two', 'Three', 'One'])
    const [fourth] = await weekOf(of, '2026-03-23')
    await of.act(setUnit, { sessionId: fourth?.id ?? '', unit: 1 }, of.staff.facilitator)
    assert.deepEqual((await units()).slice(2), ['Two', 'One', 'Two'])
    assert.equal(await refusedWith(of.act(setUnit, { sessionId: fourth?.id ?? '', unit: 4 }, of.staff.facilitator)), 'schedule.no-such-unit')
    assert.equal(await refusedWith(of.act(setUnit, { sessionId: fourth?.id ?? '', unit: 1 }, of.staff.intake)), 'platform.not-allowed')
  })

  it('opens from the template with those who lead it', async () => {
    const of = await fresh()
    const [first] = (await of.inside(async db => (await import('../../people/clinic/public.ts')).clinicOf(db, of.clinicId)))?.programs[0]?.definition.groups ?? []
    assert.ok(first)
    await of.act(openTemplateGroups, { programId: of.programId, leads: { [templateKey(first)]: [of.staff.facilitator.id] } }, of.staff.director)
    const { groups } = await of.act(scheduleWarnings, { programId: of.programId }, of.staff.director)
    assert.ok(groups.length > 0 && groups.every(({ warnings }) => warnings.some(({ kind }) => kind === 'nobody-leads')))
    assert.equal((await weekOf(of, '2026-03-09')).filter(({ staffIds }) => staffIds.includes(of.staff.facilitator.id)).length, 1)
  })

  it('shows who is away, and lets nobody be planned then', async () => {
    const of = await fresh()
    await openedGroup(of)
    const { clientId } = await admittedClient(of)
    const away = { staffId: of.staff.facilitator.id, fromDate: '2026-03-09', untilDate: '2026-03-10' }
    const { id } = await of.act(addLeave, away, of.staff.facilitator)
    assert.equal(await refusedWith(of.act(addLeave, away, of.staff.therapist)), 'platform.not-allowed')
    assert.equal(await refusedWith(of.act(addLeave, { ...away, untilDate: '2026-03-08' }, of.staff.director)), 'schedule.ends-before-it-begins')
    assert.deepEqual((await weekOf(of, '2026-03-09')).map(({ awayIds }) => awayIds), [[of.staff.facilitator.id]])
    assert.deepEqual((await weekOf(of, '2026-03-16')).map(({ awayIds }) => awayIds), [[]])
    const plan = (day: string) => refusedWith(of.act(planSession, { kind: 'individual', clientId, day, starts: '10:00', minutes: 60, staffIds: [of.staff.facilitator.id] }, of.staff.intake))
    assert.deepEqual([await plan('2026-03-10'), await plan('2026-03-11')], ['schedule.staff-away', 'not refused'])
    await of.act(removeLeave, { id }, of.staff.director)
    assert.deepEqual((await of.act(staffTimes, { staffId: of.staff.facilitator.id }, of.staff.intake)).leave, [])
  })

  it('meets again on a day the site opens after all', async () => {
    const of = await fresh()
    await of.act(closeDay, { siteId: of.siteId, day: '2026-03-09', words: 'Holiday' }, of.staff.director)
    await openedGroup(of)
    assert.deepEqual((await of.act(closedDaysAhead, {}, of.staff.intake)).map(({ day }) => day), ['2026-03-09'])
    assert.equal((await weekOf(of, '2026-03-09')).length, 0)
    await of.act(openDay, { siteId: of.siteId, day: '2026-03-09' }, of.staff.director)
    assert.equal((await weekOf(of, '2026-03-09')).length, 1)
    await of.act(openDay, { siteId: of.siteId, day: '2026-03-09' }, of.staff.director)
    assert.equal((await weekOf(of, '2026-03-09')).length, 1)
  })
})
