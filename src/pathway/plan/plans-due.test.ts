import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { endCoverage, enterCoverage, showCoverage } from '../assessment/coverage/enter-coverage.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { chooseDeadline, deadlines, dropDeadline } from './deadline-choice.ts'
import { shippedDeadlines } from './deadlines/shipped.ts'
import { signedPlan } from './plan.examples.ts'
import { plansDue } from './plans-due.ts'
import { recordServiceDays } from './public.ts'

const rule = (id: string) => {
  const found = shippedDeadlines.find(one => one.id === id)
  if (found === undefined) throw new Error(id)
  const { effectiveTo, repeats, ...rest } = found
  return { ...rest, effectiveTo, repeats }
}

describe('what is due in the clinic', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const dueOf = async (clientId: string) => (await clinic.act(plansDue, {}, clinic.staff.director)).filter(line => line.clientId === clientId)
    .map(({ subject, on, standing, dues }) => `${subject} ${on} ${standing} ${dues.map(due => due.rule.id).join()}`)

  it('follows a stay from admission over the signatures to the review', async () => {
    const { clientId } = await admittedClient(clinic)
    assert.deepEqual(await dueOf(clientId), ['plan 2026-03-09 due clinic-plan-7-days'])
    clinic.at('2026-03-10T15:00:00.000Z')
    assert.deepEqual(await dueOf(clientId), ['plan 2026-03-09 overdue clinic-plan-7-days'])
    await signedPlan(clinic, clientId, { byClient: false })
    assert.deepEqual(await dueOf(clientId), ['client-signature 2026-03-17 due clinic-client-7-days', 'review 2026-04-09 later clinic-review-30-days'])
  })

  it('joins the rules of whoever pays, to the clinic\'s own pace, and lets them go with the coverage', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const { clientId } = await admittedClient(clinic, { givenName: 'Ida' })
    const { clientId: other } = await admittedClient(clinic, { givenName: 'Otto' })
    const { director, intake } = clinic.staff
    const chosen = await clinic.act(chooseDeadline, { rule: { ...rule('clinic-plan-7-days'), id: 'harbor', by: { kind: 'payer', name: 'Blue Harbor' }, payers: ['Blue Harbor'], clock: { days: 3 }, citation: 'Blue Harbor provider manual, 4.2' } }, director)
    assert.deepEqual(await dueOf(clientId), ['plan 2026-03-09 due clinic-plan-7-days'])
    const coverage = await clinic.act(enterCoverage, { clientId, payer: 'Blue Harbor', memberId: 'BH 1' }, intake)
    assert.deepEqual([await dueOf(clientId), await dueOf(other)], [['plan 2026-03-05 due harbor,clinic-plan-7-days'], ['plan 2026-03-09 due clinic-plan-7-days']])
    await clinic.act(endCoverage, { id: coverage.id }, intake)
    assert.equal(await refusedWith(clinic.act(endCoverage, { id: coverage.id }, intake)), 'assessment.coverage-ended')
    assert.deepEqual(await dueOf(clientId), ['plan 2026-03-09 due clinic-plan-7-days'])
    assert.deepEqual((await clinic.act(showCoverage, { clientId }, clinic.staff.biller)).coverages.map(({ payer, endedAt }) => [payer, endedAt !== null]), [['Blue Harbor', true]])
    for (const by of [clinic.staff.prescriber, clinic.client(clientId)]) assert.equal(await refusedWith(clinic.act(enterCoverage, { clientId, payer: 'X' }, by)), 'platform.not-allowed')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(showCoverage, { clientId }, elsewhere.staff.intake)), 'platform.not-found')
    await clinic.act(dropDeadline, { id: chosen.id }, director)
  })

  it('holds to the rules the clinic chose, the strictest first, and keeps what it dropped', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const { clientId } = await admittedClient(clinic, { givenName: 'Nora' })
    const { director } = clinic.staff
    const nj = await clinic.act(chooseDeadline, { rule: rule('nj-plan') }, director)
    await clinic.act(chooseDeadline, { rule: rule('mn-plan') }, director)
    assert.equal(await refusedWith(clinic.act(chooseDeadline, { rule: rule('mn-plan') }, director)), 'plan.deadline-chosen')
    assert.equal(await refusedWith(clinic.act(chooseDeadline, { rule: rule('tx-plan') }, clinic.staff.therapist)), 'platform.not-allowed')
    assert.deepEqual(await dueOf(clientId), ['plan 2026-04-01 later nj-plan,mn-plan'])
    await clinic.inside(async db => { for (const day of ['2026-03-03', '2026-03-05', '2026-03-05', '2026-03-06']) await recordServiceDays(db, clinic.clinicId, [clientId], day) })
    assert.deepEqual(await dueOf(clientId), ['plan 2026-03-06 due nj-plan,mn-plan'])
    await clinic.act(dropDeadline, { id: nj.id }, director)
    assert.deepEqual(await dueOf(clientId), ['plan 2026-04-01 later mn-plan'])
    const { chosen, byDefault } = await clinic.act(deadlines, {}, director)
    assert.deepEqual([chosen.map(one => one.rule.id), byDefault.map(({ id }) => id)], [['mn-plan'], ['clinic-client-7-days', 'clinic-review-30-days']], 'a rule about plans takes the place of the clinic\'s own about plans, and of no other')
  })
})
