import assert from 'node:assert/strict'
import { it } from 'node:test'
import { admissionsBy } from './fairness.rules.ts'
import { member, newcomer } from './placement.examples.ts'

it('reports admissions by track, modality, gender and language, and how long the others have waited', () => {
  const clients = [
    newcomer({ id: 'a', track: 'day', language: 'es', waitDays: 9 }), newcomer({ id: 'b', track: 'day', waitDays: 4, language: 'en' }),
    newcomer({ id: 'c', track: 'evening', modality: 'telehealth', language: 'en' }), member('d', []),
  ]
  const found = admissionsBy(clients, { a: null, b: { groups: [], ind: null, fam: null }, c: { groups: [], ind: null, fam: null }, d: null })
  const of = (group: string): unknown[] => found.filter((one) => one.group === group).map((one) => [one.value, one.waiting, one.admitted, one.longestLeft])
  assert.deepEqual(of('track'), [['day', 2, 1, 9], ['evening', 1, 1, 0]])
  assert.deepEqual(of('modality'), [['inperson', 2, 1, 9], ['telehealth', 1, 1, 0]])
  assert.deepEqual(of('gender'), [['women', 3, 2, 9]])
  assert.deepEqual(of('language'), [['en', 2, 2, 0], ['es', 1, 0, 9]])
})
