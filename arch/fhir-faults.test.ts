import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fhirFaults } from '../seed/fhir-faults.ts'

type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string }

const condition = {
  resourceType: 'Condition', subject: { reference: 'Patient/1' }, code: { text: 'Sleep' },
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
}
const goal = { resourceType: 'Goal', lifecycleStatus: 'active', description: { text: 'Sleep six hours' }, subject: { reference: 'Patient/1' } }

describe('what is wrong with a FHIR resource', () => {
  const cases: readonly (readonly [name: string, resource: Resource, fault: RegExp | null])[] = [
    ['nothing', condition, null],
    ['nothing', goal, null],
    ['a field that must be there', { ...goal, subject: undefined }, /subject/],
    ['a code outside its required list', { ...goal, lifecycleStatus: 'happy' }, /lifecycleStatus|happy/i],
    ['a field FHIR does not have', { ...goal, mood: 'good' }, /mood/],
    ['a date that is none', { ...goal, startDate: '2026-13-40' }, /date format/i],
    ['one value where a list belongs', { ...condition, category: { text: 'x' } }, /category/],
    ['a rule written as an expression', { ...condition, abatementDateTime: '2026-03-02' }, /con-4/],
    ['a rule of a nested type', { ...goal, target: [{ measure: { text: 'PHQ-9' }, dueDate: '2026-05-01' }, { detailInteger: 7 }] }, /gol-1/],
  ]
  for (const [name, resource, fault] of cases) {
    it(fault === null ? `finds nothing in a valid ${resource.resourceType}` : `finds ${name}`, () => {
      const faults = fhirFaults(resource)
      if (fault === null) assert.deepEqual(faults, [])
      else assert.ok(faults.some(words => fault.test(words)), faults.join('\n') || 'no fault found')
    })
  }
})
