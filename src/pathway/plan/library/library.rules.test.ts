import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { shippedInstrument } from '../../assessment/instruments/shipped.ts'
import { findInLibrary } from './library.rules.ts'
import { LibraryEntry } from './library.words.ts'
import library from './plan-library.json' with { type: 'json' }

const entries = library.map(entry => LibraryEntry.parse(entry))

describe('the library', () => {
  it('finds an entry by the beginnings of its words, accents or not', () => {
    assert.deepEqual(findInLibrary(entries, 'ride urg', 'en'), [])
    assert.deepEqual(findInLibrary(entries, 'riding ur', 'en').map(({ id }) => id), ['urge-surfing'])
    assert.deepEqual(findInLibrary(entries, 'atencion plena', 'es').map(({ id }) => id), ['mindfulness-group'])
  })
  it('names each entry once and says everything in both languages', () => {
    const ids = entries.map(({ kind, id }) => `${kind} ${id}`)
    assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), [])
    assert.deepEqual(entries.filter(({ en, es }) => en === es), [])
  })
  it('measures only with instruments that exist', () => {
    assert.deepEqual(entries.filter(entry => entry.kind === 'objective' && entry.instrument !== undefined && shippedInstrument(entry.instrument) === undefined), [])
  })
  it('gives every objective a measure', () => {
    assert.deepEqual(entries.filter(entry => entry.kind === 'objective' && entry.instrument === undefined && entry.measuredBy === undefined), [])
  })
})
