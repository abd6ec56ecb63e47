import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { likenesses, likenessOf, TOO_ALIKE } from './likeness.rules.ts'
import { namesIn } from './names.rules.ts'

const LAZY = 'Client was engaged in group today, shared about triggers and was receptive to feedback from peers and staff.'

describe('likeness', () => {
  const same: readonly (readonly [what: string, a: string, b: string])[] = [
    ['the same words', LAZY, LAZY], ['another name', `Maya ${LAZY}`, `Benito ${LAZY}`], ['another pronoun', 'He was calm and took part.', 'She was calm and took part.'],
    ['punctuation and capitals', LAZY, LAZY.toUpperCase().replaceAll(',', '')], ['one word swapped', LAZY, LAZY.replace('receptive', 'open')],
    ['sentences in another order', 'She shared about triggers today. She was very open to feedback.', 'She was very open to feedback. She shared about triggers today.'],
    ['three words', 'Present and engaged.', 'Present and engaged'],
  ]
  for (const [what, a, b] of same) it(`is too great with ${what}`, () => assert.ok(likenessOf(a, b, ['Maya', 'Benito']) >= TOO_ALIKE, String(likenessOf(a, b, ['Maya', 'Benito']))))

  const different: readonly (readonly [string, string])[] = [
    ['Spoke about his brother and cried.', 'Spoke about her shift and laughed.'], ['Listened. Took the sheet home.', 'Listened. Asked two questions about sleep.'],
    ['', ''], [LAZY, ''], ['Practised breathing with a partner.', 'Practised saying no with a partner, three times.'],
  ]
  for (const [a, b] of different) it(`is small between "${a.slice(0, 30)}" and "${b.slice(0, 30)}"`, () => assert.ok(likenessOf(a, b) < TOO_ALIKE, String(likenessOf(a, b))))

  it('names the most alike other part and looks at the last note too', () => {
    const [first, , third] = likenesses([
      { clientId: 'a', words: LAZY, lastNote: null }, { clientId: 'b', words: LAZY.replace('peers', 'Tom'), lastNote: null }, { clientId: 'c', words: 'Own words here.', lastNote: 'Own words here.' },
    ], [])
    assert.deepEqual([first?.mostLike, third?.toLastNote, third?.most], ['b', 100, 100])
  })
})

describe('names in a text', () => {
  const people = [
    { clientId: 'jose', givenName: 'José', preferredName: null, familyName: 'Núñez-Ortega' }, { clientId: 'will', givenName: 'Will', preferredName: 'Billy', familyName: 'Stone' },
    { clientId: 'may', givenName: 'Maya', preferredName: 'May', familyName: 'Li' },
  ]
  const cases: readonly (readonly [text: string, found: readonly string[]])[] = [
    ['Jose shared first.', ['jose']], ['We heard JOSÉ\'s story.', ['jose']], ['the ortega family', ['jose']], ['Billys idea', ['will']], ['Everybody liked what Will said.', ['will']],
    ['People will come back.', []], ['Will they come back? They will.', []], ['They may rest. May was warm.', []], ['Then May spoke.', ['may']], ['maya left', ['may']],
    ['A list of liquor stores', []], ['', []],
  ]
  for (const [text, found] of cases) it(`finds ${found.length} in "${text}"`, () => assert.deepEqual(namesIn(text, people).map(({ clientId }) => clientId), found))
})
