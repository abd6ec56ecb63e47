import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DiagnosisCode } from '../assessment.words.ts'
import { codesFor, listed } from './code-list.rules.ts'
import list from './icd-10-cm.json' with { type: 'json' }

const first = (typed: string, used: Parameters<typeof codesFor>[1] = []) => codesFor(typed, used)[0]?.code

describe('the code list', () => {
  it('has each code once, well formed, with words', () => {
    assert.equal(new Set(list.codes.map(([code]) => code)).size, list.codes.length)
    for (const [code, words] of list.codes) {
      assert.equal(DiagnosisCode.safeParse(code).success, true, code)
      assert.ok((words ?? '').length > 3, code)
    }
    assert.match(list.source, /public domain/u)
  })

  for (const [typed, code] of [
    ['F10.20', 'F10.20'], ['f1020', 'F10.20'], ['F33', 'F33.0'], ['alcohol dependence', 'F10.20'], ['PTSD chronic', 'F43.12'], ['chronic ptsd', 'F43.12'], ['recurrent moderate', 'F33.1'],
    ['mdd recurrent moderate', 'F33.1'], ['oud', 'F11.10'], ['opioid dep', 'F11.20'], ['meth use disorder', 'F15.10'], ['GAD', 'F41.1'], ['borderline', 'F60.3'], ['tourette', 'F95.2'],
  ] as const) it(`finds ${code} for "${typed}"`, () => assert.equal(first(typed), code))

  it('finds nothing for one letter or for words that are in no code', () => {
    for (const typed of ['', 'F', ' ', 'no such thing', 'broken leg']) assert.deepEqual(codesFor(typed, []), [])
  })

  it('puts what this clinic uses first, also codes that are not in the list, and never the words about one person', () => {
    const used = [{ code: 'F33.2', words: 'Severe, third episode', used: 7 }, { code: 'Z91.51', words: 'History of suicidal behaviour', used: 2 }]
    assert.equal(first('F33', used), 'F33.2')
    assert.equal(first('history of', used), 'Z91.51')
    assert.equal(first('major depressive severe', used), 'F33.2')
    assert.equal(listed('F33.2'), 'Major depressive disorder, recurrent severe without psychotic features')
    assert.equal(listed('Z91.51'), undefined)
    assert.deepEqual(codesFor('F33.2', used)[0], { code: 'F33.2', words: 'Major depressive disorder, recurrent severe without psychotic features', used: 7 })
    assert.deepEqual(codesFor('Z91', [{ code: 'Z91.51', words: 'After her brother left', used: 1 }]), [{ code: 'Z91.51', words: '', used: 1 }])
  })
})
