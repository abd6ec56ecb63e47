import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fhirFaults } from '../../../../seed/fhir-faults.ts'
import { toQuestionnaire } from './questionnaire.fhir.ts'
import { shipped } from './shipped.ts'

const json = (resource: unknown): unknown => JSON.parse(JSON.stringify(resource))

describe('every shipped instrument, exported', () => {
  for (const instrument of shipped) {
    it(`is a valid FHIR R4 Questionnaire: ${instrument.id}`, () => assert.deepEqual(fhirFaults(json(toQuestionnaire(instrument, 'https://clinic.example/fhir'))), []))
  }

  it('is looked at by a validator that sees a planted fault', () => {
    const whole = json(toQuestionnaire(shipped[0] ?? assert.fail(), 'https://clinic.example/fhir'))
    assert.ok(typeof whole === 'object' && whole !== null)
    assert.notDeepEqual(fhirFaults({ ...whole, status: 'in use' }), [])
    assert.notDeepEqual(fhirFaults({ ...whole, item: [{ text: 'No link id', type: 'choice' }] }), [])
  })
})
