import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mergeFields, mergeLines, mergeSections } from './merge.rules.ts'

describe('two people writing at once', () => {
  const base: { words: string, target: number | null } = { words: 'a', target: 9 }
  const cases: [what: string, mine: typeof base, theirs: typeof base, value: typeof base, clashes: string[]][] = [
    ['keeps what only I changed', { words: 'b', target: 9 }, base, { words: 'b', target: 9 }, []],
    ['takes what only they changed', base, { words: 'a', target: 5 }, { words: 'a', target: 5 }, []],
    ['keeps both when we changed different fields', { words: 'b', target: 9 }, { words: 'a', target: 5 }, { words: 'b', target: 5 }, []],
    ['sees no clash when we wrote the same', { words: 'b', target: 9 }, { words: 'b', target: 9 }, { words: 'b', target: 9 }, []],
    ['asks a person when we changed the same field differently', { words: 'b', target: 9 }, { words: 'c', target: 5 }, { words: 'b', target: 5 }, ['words']],
  ]
  for (const [what, mine, theirs, value, clashes] of cases) {
    it(what, () => assert.deepEqual(mergeFields(base, mine, theirs), { value, clashes }))
  }
})

describe('a safety plan written by two', () => {
  const line = (words: string) => ({ words })
  it('keeps the new lines of both and drops what one took away', () => {
    assert.deepEqual(mergeLines([line('a'), line('b')], [line('a'), line('c')], [line('a'), line('b'), line('d')]), [line('a'), line('c'), line('d')])
  })
  it('does not skip a part the other one has just filled', () => {
    const { value } = mergeSections([], [{ id: 'on-my-own', skipped: true, lines: [] }], [{ id: 'on-my-own', skipped: false, lines: [line('walk')] }])
    assert.deepEqual(value, [{ id: 'on-my-own', skipped: false, lines: [line('walk')] }])
  })
  it('keeps a part only one of them knows', () => {
    const { value } = mergeSections([], [{ id: 'on-my-own', skipped: false, lines: [line('walk')] }], [{ id: 'reasons-to-live', skipped: false, lines: [line('cat')] }])
    assert.deepEqual(value.map(({ id }) => id), ['on-my-own', 'reasons-to-live'])
  })
})
