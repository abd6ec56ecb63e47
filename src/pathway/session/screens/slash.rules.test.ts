import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { namesIn } from '../names.rules.ts'
import { marked, phrasesFor, slashAt, withPhrase } from './slash.rules.ts'

const phrase = (short: string, words: string) => ({ id: '00000000-0000-7000-8000-000000000001', short, words, mine: true })

describe('a slash in a note', () => {
  const cases: readonly (readonly [words: string, caret: number, found: string | null])[] = [
    ['/', 1, ''], ['/sk', 3, 'sk'], ['Said /sk', 8, 'sk'], ['Said /sk more', 8, 'sk'], ['and/or', 6, null], ['1/2', 3, null], ['Said / sk', 9, null], ['none', 4, null],
  ]
  for (const [words, caret, found] of cases) it(`${found === null ? 'means nothing' : 'opens the phrases'}: ${words}`, () => assert.equal(slashAt(words, caret)?.typed ?? null, found))

  it('offers short names first, then words', () => {
    assert.deepEqual(phrasesFor([phrase('calm', 'used the skill'), phrase('skill', 'x')], 'sk').map(({ short }) => short), ['skill', 'calm'])
  })
  it('gives way to the phrase, and the caret stands behind it', () => {
    assert.deepEqual(withPhrase('Said /sk more', { at: 5, typed: 'sk' }, 'used urge surfing'), { words: 'Said used urge surfing more', caret: 22 })
  })
})

it('a text is cut where names stand, and nothing of it is lost', () => {
  const people = [{ clientId: 'b', givenName: 'Benito', preferredName: null, familyName: 'Ruiz' }]
  const words = 'Asked Benito, then BENITO asked back.'
  const parts = marked(words, namesIn(words, people))
  assert.deepEqual([parts.map(part => part.words).join(''), parts.filter(({ name }) => name).map(part => part.words)], [words, ['Benito', 'BENITO']])
})
