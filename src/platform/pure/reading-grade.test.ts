import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  countText, fernandezHuertaEase, fleschKincaidGrade, readsPlainly, syllablesInEnglishWord, syllablesInSpanishWord,
} from './reading-grade.ts'

const ENGLISH = {
  1: 'the make walked breathe feel urge sleep don\'t you\'re clothes whole quite tried guess league called smile less',
  2: 'table places wanted trying going safely careful breathing didn\'t isn\'t anger lonely notice quiet settled being',
  3: 'another family counselor therapist usual medicine happening messages earlier idea dangerous ideal element energy',
  4: 'situation emergency anxiety usually professional appreciate television',
}

const SPANISH = {
  1: 'quien hay muy ya yo tú y ley bien',
  2: 'agua ahí quieto guerra día país aire mío aún búho noche siete ruido hacia prohibir',
  3: 'ahora vergüenza respira hacía alcohol ansiedad ayuda siguiente consumir idea paseo familia',
  5: 'habilidades tranquilidades',
}

function wordsBySyllables(table: Readonly<Record<string, string>>): readonly (readonly [string, number])[] {
  return Object.entries(table)
    .flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const))
}

describe('syllables', () => {
  for (const [word, count] of wordsBySyllables(ENGLISH)) {
    it(`hears ${count} in ${word}`, () => assert.equal(syllablesInEnglishWord(word), count))
  }
  for (const [word, count] of wordsBySyllables(SPANISH)) {
    it(`hears ${count} in Spanish ${word}`, () => assert.equal(syllablesInSpanishWord(word), count))
  }
})

describe('counting a text', () => {
  it('ends a sentence at a mark followed by space, not inside a number or a time', () => {
    assert.equal(countText('It is 3.5 miles. We go at 9:30! Ready?', 'en').sentences, 3)
  })

  it('ends a sentence at the end of each piece, and passes over pieces without words', () => {
    assert.equal(countText(['Slow breathing', '...', 'Breathe in'], 'en').sentences, 2)
  })

  it('reads a hotline number one figure at a time', () => {
    assert.deepEqual(countText('Call 988.', 'en'), { sentences: 1, words: 4, syllables: 4 })
    assert.deepEqual(countText('Llama al 988.', 'es'), { sentences: 1, words: 5, syllables: 9 })
  })

  it('counts a contraction as one word and each half of a hyphened word by itself', () => {
    assert.deepEqual(countText('Don’t be self-critical.', 'en'), { sentences: 1, words: 3, syllables: 6 })
  })
})

describe('English grade', () => {
  it('follows the published formula', () => {
    const grade = fleschKincaidGrade('The cat sat on the mat.')
    assert.equal(grade?.toFixed(2), (0.39 * 6 + 11.8 - 15.59).toFixed(2))
  })

  it('puts plain text under grade 5 and office text far above it', () => {
    assert.ok(readsPlainly('An urge is like a wave. It grows, it peaks and then it fades.', 'en'))
    const office = 'Participants experiencing psychological deterioration immediately communicate with professionals.'
    assert.ok((fleschKincaidGrade(office) ?? 0) > 12)
    assert.equal(readsPlainly(office, 'en'), false)
  })

  it('has no grade for a text without words', () => assert.equal(fleschKincaidGrade(['', '...']), null))
})

describe('Spanish ease', () => {
  it('follows the formula with words per sentence', () => {
    const ease = fernandezHuertaEase('Las ganas suben y luego bajan.')
    assert.equal(ease?.toFixed(2), (206.84 - 60 * (10 / 6) - 1.02 * 6).toFixed(2))
  })

  it('rewards short sentences', () => {
    const joined = fernandezHuertaEase('Las ganas suben y luego bajan y tú sigues aquí') ?? 0
    const split = fernandezHuertaEase('Las ganas suben. Y luego bajan. Y tú sigues aquí.') ?? 0
    assert.ok(split > joined)
  })

  it('calls office text too hard', () => {
    const office = 'Las instituciones participantes comunicarán inmediatamente cualquier modificación.'
    assert.equal(readsPlainly(office, 'es'), false)
  })

  it('has no ease for a text without words', () => assert.equal(fernandezHuertaEase(''), null))
})
