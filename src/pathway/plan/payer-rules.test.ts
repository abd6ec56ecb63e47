import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, systemOf, type TestClinic } from '../../../seed/test-clinic.ts'
import { openTasksFor } from '../../people/task/public.ts'
import { admittedClient, knownClient } from '../assessment/assessment.examples.ts'
import { enterCoverage } from '../assessment/coverage/enter-coverage.ts'
import { recordDiagnosis } from '../assessment/record-diagnosis.ts'
import { coSignPlan } from './co-sign-plan.ts'
import { deadlines } from './deadline-choice.ts'
import { decidePayerRules, payerAsks, payerRules, tellOfPayerRules } from './payer-rules.ts'
import { signedPlan } from './plan.examples.ts'
import { plansDue } from './plans-due.ts'
import { showPlan } from './show-plan.ts'

describe('the rules of a payer', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const rules = (of = clinic) => of.act(payerRules, {}, of.staff.director)
  const tell = async () => (await clinic.act(tellOfPayerRules, {}, systemOf(clinic.clinicId))).raised
  const tasks = () => clinic.inside(async db => (await openTasksFor(db, clinic.staff.director.id, ['director'])).filter(({ kind }) => kind === 'plan.payer-rules').length)
  const paidByMedicare = async (givenName: string, payer = 'medicare'): Promise<string> => {
    const { clientId } = await admittedClient(clinic, { givenName })
    await clinic.act(enterCoverage, { clientId, payer }, clinic.staff.intake)
    return clientId
  }

  it('never hold by themselves: the director is told once, as soon as the payer pays for somebody in care, and decides', async () => {
    const { prescriber, director, therapist, intake } = clinic.staff
    await clinic.act(enterCoverage, { clientId: await knownClient(clinic), payer: 'Medicare' }, intake)
    await paidByMedicare('Advantage', 'Medicare Advantage of Ohio')
    assert.deepEqual([(await rules()).undecided, await tell()], [[], 0], 'nobody in care, and a payer that only sounds alike')
    const clientId = await paidByMedicare('Rosa')
    const { planId } = await signedPlan(clinic, clientId)
    assert.deepEqual((await rules()).undecided.map(({ payer, clients, citations }) => [payer, clients, citations.length]), [['Medicare', 1, 2]])
    assert.deepEqual((await clinic.act(payerAsks, { planId }, therapist)), { asks: [], undecided: ['Medicare'] })
    assert.deepEqual([await tell(), await tell(), await tasks()], [1, 0, 1])
    await paidByMedicare('Lee')
    assert.deepEqual([await tell(), (await rules()).undecided[0]?.clients], [0, 2])
    const asked = async () => (await clinic.act(plansDue, {}, director)).filter(({ subject }) => subject === 'certification').length
    assert.equal(await asked(), 0)
    for (const no of [therapist, prescriber]) assert.equal(await refusedWith(clinic.act(decidePayerRules, { payer: 'Medicare', hold: true }, no)), 'platform.not-allowed')
    await clinic.act(decidePayerRules, { payer: 'Medicare', hold: true }, director)
    assert.deepEqual([await asked(), await tasks(), (await rules()).undecided, (await clinic.act(deadlines, {}, director)).chosen.length], [2, 0, [], 2])
    assert.equal(await refusedWith(clinic.act(decidePayerRules, { payer: 'Medicare', hold: true }, director)), 'platform.not-found')
  })

  it('say what the plan states besides: the diagnosis, how long, and a physician; each is told until it is there', async () => {
    const { therapist, prescriber } = clinic.staff
    const clientId = await paidByMedicare('Content')
    const { planId } = await signedPlan(clinic, clientId)
    const missing = async () => (await clinic.act(payerAsks, { planId }, therapist)).asks.map(one => [one.by, one.mark, ...one.missing])
    assert.deepEqual(await missing(), [['Medicare', 'unverified', 'diagnosis', 'duration', 'physician']])
    await clinic.act(recordDiagnosis, { clientId, code: 'F10.20', words: 'Alcohol use disorder' }, therapist)
    const version = (await clinic.act(showPlan, { clientId }, therapist))?.version ?? 0
    await clinic.act(coSignPlan, { planId }, prescriber, { ifMatch: version })
    assert.deepEqual(await missing(), [['Medicare', 'unverified', 'duration']])
    const { clientId: other } = await admittedClient(clinic, { givenName: 'Pays' })
    assert.deepEqual(await clinic.act(payerAsks, { planId: (await signedPlan(clinic, other)).planId }, therapist), { asks: [], undecided: [] })
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(payerAsks, { planId }, elsewhere.staff.therapist)), 'platform.not-found')
    assert.deepEqual((await rules(elsewhere)).undecided, [])
    assert.equal(await refusedWith(clinic.act(payerAsks, { planId }, clinic.client(clientId))), 'platform.not-allowed')
  })

  it('are decided against with a reason that stays, and wait no longer', async () => {
    const other = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const { clientId } = await admittedClient(other)
    await other.act(enterCoverage, { clientId, payer: 'Medicare' }, other.staff.intake)
    await other.act(decidePayerRules, { payer: 'Medicare', hold: false, why: 'We are a free-standing clinic.' }, other.staff.director)
    const { undecided, declined } = await rules(other)
    assert.deepEqual([undecided, declined.map(({ payer, why }) => [payer, why])], [[], [['Medicare', 'We are a free-standing clinic.']]])
    assert.deepEqual([(await other.act(tellOfPayerRules, {}, systemOf(other.clinicId))).raised, (await other.act(deadlines, {}, other.staff.director)).chosen], [0, []])
    assert.equal((await other.act(plansDue, {}, other.staff.director)).some(({ subject }) => subject === 'certification'), false)
  })
})
