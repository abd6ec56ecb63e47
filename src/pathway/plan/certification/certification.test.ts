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
    await clinic.act(enterCoverage, { clientId, payer: 'Medicare' }, clinic.staff.intake)
    assert.deepEqual(await due(), ['2026-05-01'])
    clinic.at('2026-04-01T15:00:00.000Z')
    await clinic.act(certify, { clientId, statements: needed }, prescriber)
    assert.deepEqual(await due(), ['2026-05-31'])
    assert.equal(await refusedWith(clinic.act(certify, { clientId, statements: needed }, prescriber)), 'plan.recertification-incomplete')
    clinic.at('2026-05-20T15:00:00.000Z')
    await clinic.act(certify, { clientId, statements: again }, prescriber)
    assert.deepEqual((await clinic.act(certifications, { clientId }, director)).map(({ kind }) => kind), ['recertification', 'certification'])
  })
})
