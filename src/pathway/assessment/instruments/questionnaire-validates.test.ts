import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fhirFaults } from '../../../../seed/fhir-faults.ts'
import { toQuestionnaire } from './questionnaire.fhir.ts'
import { shipped } from './shipped.ts'

const base = 'https://clinic.example/fhir'

describe('every shipped instrument, exported', () => {
  for (const instrument of shipped) {
    it(`is a valid FHIR R4 Questionnaire: ${instrument.id}`, () => assert.deepEqual(fhirFaults(toQuestionnaire(instrument, base)), []))
  }

  it('is looked at by a validator that sees a planted fault', () => {
    const whole: object & { readonly resourceType: string } = toQuestionnaire(shipped[0] ?? assert.fail(), base)
    const inUse = { ...whole, status: 'in use' }
    const noLink = { ...whole, item: [{ text: 'No link id', type: 'choice' }] }
    for (const broken of [inUse, noLink]) assert.notDeepEqual(fhirFaults(broken), [])
  })
})
