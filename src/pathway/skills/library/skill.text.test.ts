import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fernandezHuertaEase, fleschKincaidGrade } from '../../../platform/pure/reading-grade.ts'
import { textFaults, type Texts } from '../../../platform/pure/text.ts'
import { EvidenceStrength, SkillGoal, SkillKind, SkillMoment } from './skill.words.ts'
import { goalText, kindText, momentText, strengthText } from './skill.text.ts'

const labels: readonly (readonly [string, Texts, readonly string[]])[] = [
  ['kind', kindText, SkillKind.options],
  ['moment', momentText, SkillMoment.options],
  ['goal', goalText, SkillGoal.options],
  ['strength', strengthText, EvidenceStrength.options],
]

for (const [name, texts, words] of labels) {
  describe(`the labels for ${name}`, () => {
    it('name every word in both languages, and no other', () => {
      assert.deepEqual(Object.keys(texts.en).toSorted(), [...words].toSorted())
      assert.deepEqual(textFaults(texts), [])
    })

    it('can be read at grade 5', () => {
      assert.ok((fleschKincaidGrade(Object.values(texts.en)) ?? 0) <= 5)
      assert.ok((fernandezHuertaEase(Object.values(texts.es)) ?? 100) >= 60)
    })
  })
}
