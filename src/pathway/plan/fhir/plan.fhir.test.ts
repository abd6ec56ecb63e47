import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fhirFaults } from '../../../../seed/fhir-faults.ts'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { amendPlan } from '../amend-plan.ts'
import { commentOnPlan } from '../comment-on-plan.ts'
import { signedPlan } from '../plan.examples.ts'
import { startPlan } from '../start-plan.ts'
import { planAsFhir } from './plan-as-fhir.ts'
import { timingOf } from './plan.fhir.ts'

type Json = Readonly<Record<string, unknown>>

describe('a plan in FHIR', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const bundle = async (clientId: string, planId?: string) => {
    const answer = await clinic.act(planAsFhir, { clientId, ...(planId !== undefined && { planId }) }, clinic.staff.therapist)
    const resources: (Json & { resourceType: string })[] = answer.entry.map(({ resource }) => resource)
    return { answer, of: (type: string) => resources.filter(({ resourceType }) => resourceType === type) }
  }

  it('is valid, resource by resource and as a bundle, with every reference pointing into it', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId, goalId } = await signedPlan(clinic, clientId)
    await clinic.act(commentOnPlan, { planId, goalId, words: 'Mornings are hardest.' }, clinic.client(clientId))
    const { answer, of } = await bundle(clientId)
    for (const { resource } of answer.entry) assert.deepEqual(fhirFaults(resource), [], resource.resourceType)
    assert.deepEqual(fhirFaults(answer), [])
    const [carePlan] = of('CarePlan')
    assert.deepEqual([carePlan?.['status'], of('Goal').length, of('Condition').length, of('Provenance').length], ['active', 1, 1, 2])
    const known = new Set(answer.entry.map(({ resource }) => `${resource.resourceType}/${String(resource['id'])}`))
    const referred = [...JSON.stringify(answer).matchAll(/"reference":"((?:Goal|Condition|CarePlan)\/[^"]+)"/g)].map(([, at]) => at ?? '')
    assert.ok(referred.length > 0)
    assert.deepEqual(referred.filter(at => !known.has(at)), [])
  })

  it('says the goal in the client\'s words, the measure by its code, "at most" when lower is better, and how often', async () => {
    const { clientId } = await admittedClient(clinic)
    await signedPlan(clinic, clientId)
    const text = JSON.stringify((await bundle(clientId)).answer)
    for (const said of ['I want to take my girl to school again.', '"code":"44261-6"', '"comparator":"<="', '"dueDate":"2026-06-01"', '"frequency":3,"period":1,"periodUnit":"wk","duration":90']) assert.ok(text.includes(said), said)
  })

  it('is a draft before the signature, even an empty one, and a next version names the one it replaces', async () => {
    const { clientId } = await admittedClient(clinic)
    await clinic.act(startPlan, { clientId }, clinic.staff.therapist)
    const empty = await bundle(clientId)
    assert.deepEqual(empty.answer.entry.flatMap(({ resource }) => fhirFaults(resource)), [])
    assert.equal(empty.of('CarePlan')[0]?.['status'], 'draft')
    const other = await admittedClient(clinic)
    const { planId } = await signedPlan(clinic, other.clientId)
    const { id } = await clinic.act(amendPlan, { planId, why: 'More mornings.' }, clinic.staff.therapist)
    const next = await bundle(other.clientId, id)
    assert.deepEqual(next.answer.entry.flatMap(({ resource }) => fhirFaults(resource)), [])
    assert.deepEqual(next.of('CarePlan')[0]?.['replaces'], [{ reference: `CarePlan/${planId}` }])
  })

  it('counts whole times in the fewest weeks', () => {
    const cases: [number, number, number][] = [[3, 3, 1], [1, 1, 1], [0.5, 1, 2], [0.25, 1, 4], [1.5, 3, 2], [0.3, 1, 1]]
    for (const [times, frequency, period] of cases) assert.deepEqual(timingOf(times, 50), { repeat: { frequency, period, periodUnit: 'wk', duration: 50, durationUnit: 'min' } }, String(times))
  })

  it('is for those who write plans', async () => {
    const { clientId } = await admittedClient(clinic)
    assert.equal(await refusedWith(clinic.act(planAsFhir, { clientId }, clinic.staff.biller)), 'platform.not-allowed')
  })
})
