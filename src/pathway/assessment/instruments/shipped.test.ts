import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { z } from 'zod'
import { faults } from './check.rules.ts'
import { instrument } from './instrument.words.ts'
import { shipped, shippedInstrument } from './shipped.ts'

const here = new URL('.', import.meta.url)
const files = readdirSync(here).filter(name => name.endsWith('.json') && name !== 'reliable-change.json')
const titled = z.object({ id: z.string() })

describe('the shipped instruments', () => {
  it('are all the files in the folder, each named after its id', () => {
    const ids = files.map(name => titled.parse(JSON.parse(readFileSync(new URL(name, here), 'utf8'))).id)
    assert.deepEqual(ids.map(id => `${id}.json`), files)
    assert.deepEqual(shipped.map(one => one.id).toSorted(), ids.toSorted())
  })

  for (const one of shipped) {
    it(`have the right shape: ${one.id}`, () => assert.deepEqual(instrument.parse(one), one))
    it(`hold together: ${one.id}`, () => assert.deepEqual(faults(one), []))

    it(`show a wording only when it comes with them: ${one.id}`, () => {
      const worded = one.items.some(item => item.text.en !== undefined || item.text.es !== undefined)
      assert.equal(worded, one.wording === 'included')
      assert.equal(one.languages.length > 0, one.wording === 'included')
      assert.equal(one.wording === 'import', one.shipped === 'score-only')
    })
  }

  it('are on only when the licence lets any clinic use them', () => {
    const bound = shipped.filter(one => one.shipped === 'on')
      .filter(one => ['non-commercial', 'permission-needed', 'clinic-holds'].includes(one.licence.verdict))
    assert.deepEqual(bound.map(one => one.id), [])
  })

  it('are found by name, or not at all', () => {
    assert.equal(shippedInstrument('phq-9')?.id, 'phq-9')
    assert.equal(shippedInstrument('oq-45'), undefined)
  })
})
