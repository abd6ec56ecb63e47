import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inOrder, scored, theInstrument } from './instrument.examples.ts'
import type { Answers } from './instrument.words.ts'
import { toObservations, toQuestionnaireResponse, type Occasion } from './result.fhir.ts'

const occasion: Occasion = {
  base: 'https://clinic.example/fhir', subject: 'Patient/p1', author: 'Patient/p1', at: '2026-03-02T10:00:00-05:00',
  language: 'en',
}
const observed = (id: string, answers: Answers, more: Partial<Occasion> = {}) =>
  toObservations(theInstrument(id), { score: scored(id, answers), response: 'QuestionnaireResponse/r1' },
    { ...occasion, ...more })

describe('a PHQ-9 in exchange', () => {
  const answers = inOrder('phq-9', [2, 2, 2, 2, 1, 1, 2, 0, 0, 1])

  it('is a response with what was answered, in codes', () => {
    const result = { answers, score: scored('phq-9', answers) }
    const response = toQuestionnaireResponse(theInstrument('phq-9'), result, occasion)
    assert.equal(response.questionnaire, 'https://clinic.example/fhir/Questionnaire/phq-9|1.0.0')
    assert.deepEqual([response.status, response.item.length], ['completed', 10])
    assert.deepEqual(response.item[0]?.answer, [
      { valueCoding: { system: 'http://loinc.org', code: 'LA6570-1', display: 'More than half the days' } },
    ])
  })

  it('is an observation of the total, with its band, drawn from the response', () => {
    const [total, ...rest] = observed('phq-9', answers)
    assert.deepEqual(rest, [])
    assert.deepEqual(total?.code.coding, [{ system: 'http://loinc.org', code: '44261-6' }])
    assert.equal(total?.valueQuantity?.value, 12)
    assert.deepEqual(total?.interpretation, [{ text: 'Moderate' }])
    assert.deepEqual(total?.derivedFrom, [{ reference: 'QuestionnaireResponse/r1' }])
    assert.deepEqual(total?.category[0]?.coding?.[0]?.code, 'survey')
  })

  it('is stopped, without an observation, when answers are missing', () => {
    const part = { q1: 2, q2: null }
    const result = { answers: part, score: scored('phq-9', part) }
    const response = toQuestionnaireResponse(theInstrument('phq-9'), result, occasion)
    assert.deepEqual([response.status, response.item.map(item => item.linkId)], ['stopped', ['q1']])
    assert.deepEqual(observed('phq-9', part), [])
  })

  it('speaks Spanish when the person did', () => {
    const response = toQuestionnaireResponse(theInstrument('phq-9'), { answers, score: scored('phq-9', answers) },
      { ...occasion, language: 'es' })
    assert.equal(response.item[0]?.text, 'Poco interés o placer en hacer cosas')
    assert.deepEqual(observed('phq-9', answers, { language: 'es' })[0]?.interpretation, [{ text: 'Moderada' }])
  })
})

describe('the codes of a total', () => {
  it('are those of AUDIT-C, not of another scale', () => {
    const [total] = observed('audit-c', inOrder('audit-c', [2, 1, 1]))
    assert.deepEqual(total?.code.coding, [{ system: 'http://loinc.org', code: '75626-2' }])
  })

  it('are our own where no code is confirmed, one for each subscale', () => {
    const all = observed('bam', inOrder('bam', Array.from({ length: 23 }, () => 0)))
    assert.deepEqual(all.map(one => one.code.coding?.[0]?.code), ['bam.use', 'bam.risk', 'bam.protective'])
  })
})

describe('a C-SSRS screener in exchange', () => {
  it('says none identified when every answer is no, not low', () => {
    const [level] = observed('c-ssrs-screener', { q1: 0, q2: 0, q6: 0 })
    assert.deepEqual(level?.code.coding, [{ system: 'http://loinc.org', code: '93374-7' }])
    assert.equal(level?.valueCodeableConcept?.coding?.[0]?.code, 'none-identified')
  })

  it('says low with the confirmed code', () => {
    const [level] = observed('c-ssrs-screener', { q1: 1, q2: 0, q6: 0 })
    assert.deepEqual(level?.valueCodeableConcept?.coding, [{ system: 'http://loinc.org', code: 'LA9194-7' }])
  })
})

describe('whole numbers', () => {
  it('stay numbers', () => {
    const answers = { importance: 7, confidence: 3, readiness: 5 }
    const response = toQuestionnaireResponse(theInstrument('readiness-ruler'),
      { answers, score: scored('readiness-ruler', answers) }, { ...occasion, encounter: 'Encounter/e1' })
    assert.deepEqual(response.item.map(item => item.answer[0]), [7, 3, 5].map(valueInteger => ({ valueInteger })))
    assert.deepEqual(response.encounter, { reference: 'Encounter/e1' })
  })
})
