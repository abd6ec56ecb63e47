import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readsPlainly } from '../../../platform/pure/reading-grade.ts'
import { textFaults, type Language } from '../../../platform/pure/text.ts'
import { careText } from '../../continuing-care/screens/care.text.ts'
import { myProgressText } from './my-progress.text.ts'

const filled = (sentence: string): string => sentence.replaceAll(/\{\{\w+\}\}/gu, '9')

describe('what the client reads of progress and the time after', () => {
  for (const language of ['en', 'es'] satisfies Language[]) {
    it(`reads plainly in ${language}`, () => {
      assert.equal(readsPlainly(Object.values(myProgressText[language]).map(filled), language), true)
      const own = Object.entries(careText[language]).filter(([key]) => key.startsWith('my') || key === 'comeBack')
      assert.equal(readsPlainly(own.map(([, sentence]) => filled(sentence)), language), true)
    })
  }
  it('never says failed, relapse or missed', () => {
    for (const sentence of Object.values({ ...myProgressText.en, ...myProgressText.es })) assert.doesNotMatch(sentence, /fail|relaps|missed|fracas|recaíd/iu)
  })
  it('has every sentence in both languages', () => assert.deepEqual([...textFaults(myProgressText), ...textFaults(careText)], []))
})
