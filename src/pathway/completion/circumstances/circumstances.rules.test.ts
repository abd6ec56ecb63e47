import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { circumstancesToKeep, isReported } from './circumstances.rules.ts'
import type { Circumstances } from './circumstances.words.ts'

const said: Circumstances = { living: 'dependent', work: 'part-time', notWorking: null, arrests: 'none', selfHelp: 'some', used: [{ substance: 'alcohol', often: 'daily' }] }

describe('circumstances of a stay', () => {
  for (const [kind, reported] of [['substance-use', true], ['dual', true], ['mental-health', false], [undefined, false]] as const) {
    it(`${reported ? 'belong' : 'do not belong'} into the report of a ${kind ?? 'program nobody knows'}`, () => { assert.equal(isReported(kind), reported) })
  }

  it('keep why somebody does not work only of who does not', () => {
    assert.deepEqual(circumstancesToKeep({ ...said, work: 'not-in-labor-force', notWorking: 'student' }), { ok: true, value: { ...said, work: 'not-in-labor-force', notWorking: 'student' } })
    assert.deepEqual(circumstancesToKeep({ ...said, work: 'unemployed', notWorking: 'student' }), { ok: true, value: { ...said, work: 'unemployed', notWorking: null } })
    assert.deepEqual(circumstancesToKeep({ ...said, work: null, notWorking: 'student' }), { ok: true, value: { ...said, work: null, notWorking: null } })
  })

  it('name no substance twice; none at all and not known are two things', () => {
    assert.deepEqual(circumstancesToKeep({ ...said, used: [{ substance: 'alcohol', often: 'daily' }, { substance: 'alcohol', often: null }] }), { ok: false, because: 'completion.substance-twice' })
    for (const used of [[], null]) assert.deepEqual(circumstancesToKeep({ ...said, used }), { ok: true, value: { ...said, used } })
  })
})
