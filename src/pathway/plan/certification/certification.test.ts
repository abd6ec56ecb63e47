import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { enterCoverage } from '../../assessment/coverage/enter-coverage.ts'
import { chooseDeadline } from '../deadline-choice.ts'
import { shippedDeadlines } from '../deadlines/shipped.ts'
import { signedPlan } from '../plan.examples.ts'
import { plansDue } from '../plans-due.ts'
import { certifications, certify } from './certify.ts'

describe('a certification', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const needed = { needsTheHours: true, underPhysiciansCare: true, underWrittenPlan: true, why: 'Nine hours are needed: two returns to use in a month.' } as const
  const again = { ...needed, responseToTreatment: 'Sleeps again.', riskThatRemains: 'Cravings after shifts.', goalsTowardDischarge: 'Two weeks without use.' }

  it('rests on a signed plan, is the physician\'s, and says more the second time', async () => {
    const { clientId } = await admittedClient(clinic)
    const { prescriber, director } = clinic.staff
    assert.equal(await refusedWith(clinic.act(certify, { clientId, statements: needed }, prescriber)), 'plan.certification-needs-plan')
    await signedPlan(clinic, clientId)
    assert.equal(await refusedWith(clinic.act(certify, { clientId, statements: needed }, clinic.staff.therapist)), 'platform.not-allowed')
    const rule = shippedDeadlines.find(({ id }) => id === 'medicare-recertification')
    if (rule !== undefined) await clinic.act(chooseDeadline, { rule }, director)
    const due = async () => (await clinic.act(plansDue, {}, director)).filter(({ subject }) => subject === 'certification').map(({ on }) => on)
    assert.deepEqual(await due(), [], 'Medicare does not pay for them')
    assert.equal((await clinic.act(certifications, { clientId }, prescriber)).asked, null)
    await clinic.act(enterCoverage, { clientId, payer: 'Medicare' }, clinic.staff.intake)
    assert.deepEqual(await due(), ['2026-05-01'])
    clinic.at('2026-04-01T15:00:00.000Z')
    await clinic.act(certify, { clientId, statements: needed }, prescriber)
    assert.deepEqual(await due(), ['2026-05-31'])
    assert.equal(await refusedWith(clinic.act(certify, { clientId, statements: needed }, prescriber)), 'plan.recertification-incomplete')
    clinic.at('2026-05-20T15:00:00.000Z')
    await clinic.act(certify, { clientId, statements: again }, prescriber)
    const asked = await clinic.act(certifications, { clientId }, director)
    assert.deepEqual([asked.again, asked.asked?.on], [true, '2026-07-19'])
    assert.deepEqual(asked.given.map(({ kind }) => kind), ['recertification', 'certification'])
    clinic.at('2026-03-02T15:00:00.000Z')
  })

  it('is asked of everybody without Medicare where the clinic answers to such a rule of its own, and only then', async () => {
    const { clientId } = await admittedClient(clinic, { givenName: 'Own' })
    const asked = async () => (await clinic.act(certifications, { clientId }, clinic.staff.prescriber)).asked
    assert.equal(await asked(), null)
    await clinic.act(chooseDeadline, { rule: {
      id: 'own-certification', by: { kind: 'state', name: 'Harbor' }, subject: 'certification', from: 'last-certification', clock: { days: 30 }, repeats: true,
      effectiveFrom: null, effectiveTo: null, citation: 'State handbook 3.1', url: null, mark: 'unverified', checkedOn: '2026-03-01',
    } }, clinic.staff.director)
    assert.deepEqual(await asked(), { on: '2026-04-01', citation: 'State handbook 3.1' })
  })
})
