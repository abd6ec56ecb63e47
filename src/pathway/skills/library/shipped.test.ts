import { readdirSync } from 'node:fs'
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hardToRead, textOfSkill, wordsThatHurt } from './skill-reading.rules.ts'
import { Skill, SkillGoal, SkillKind, SkillMoment } from './skill.words.ts'
import { shippedSkills } from './shipped.ts'

describe('the shipped skills', () => {
  it('lists every skill file of the folder, once', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))
    assert.deepEqual(shippedSkills.map(({ id }) => `${id}.json`).toSorted(), files.toSorted())
  })

  for (const kind of SkillKind.options) {
    it(`has a skill on the shelf ${kind}`, () => assert.ok(shippedSkills.some((skill) => skill.kind === kind)))
  }

  it('has a skill for every moment and every goal', () => {
    const moments = new Set(shippedSkills.flatMap(({ helpsWith }) => helpsWith))
    const goals = new Set(shippedSkills.flatMap(({ serves }) => serves))
    assert.deepEqual(SkillMoment.options.filter((moment) => !moments.has(moment)), [])
    assert.deepEqual(SkillGoal.options.filter((goal) => !goals.has(goal)), [])
  })

  it('gives no two skills the same title', () => {
    for (const language of ['en', 'es'] as const) {
      assert.equal(new Set(shippedSkills.map(({ title }) => title[language])).size, shippedSkills.length)
    }
  })
})

for (const skill of shippedSkills) {
  describe(skill.id, () => {
    it('can be read at grade 5 in both languages', () => assert.deepEqual(hardToRead(skill), []))

    it('uses no word that hurts', () => assert.deepEqual(wordsThatHurt(skill), []))

    it('is written in each language, not copied from one to the other', () => {
      const en = textOfSkill(skill, 'en')
      assert.deepEqual(textOfSkill(skill, 'es').filter((text) => en.includes(text) && /\p{L}/u.test(text)), [])
    })
  })
}

describe('a skill file', () => {
  const [first] = shippedSkills

  it('is refused when the Spanish is missing', () => {
    assert.equal(Skill.safeParse({ ...first, title: { en: 'Only English' } }).success, false)
  })

  it('is refused when a breathing step has no pace', () => {
    const step = { text: { en: 'Breathe.', es: 'Respira.' }, animation: 'breathe' }
    assert.equal(Skill.safeParse({ ...first, steps: [step, step, step] }).success, false)
  })

  it('is refused when a step to write says nothing to write about', () => {
    const step = { text: { en: 'Write.', es: 'Escribe.' }, animation: 'write' }
    assert.equal(Skill.safeParse({ ...first, steps: [step, step, step] }).success, false)
  })

  it('is refused when its timed steps take longer than it says', () => {
    const step = { text: { en: 'Wait.', es: 'Espera.' }, seconds: 60 }
    assert.equal(Skill.safeParse({ ...first, minutes: 2, steps: [step, step, step] }).success, false)
  })
})

describe('a skill a clinic wrote itself', () => {
  const [first] = shippedSkills
  const long = {
    en: 'Participants experiencing psychological deterioration immediately communicate with professionals.',
    es: 'Las personas participantes comunicarán inmediatamente cualquier deterioro psicológico significativo.',
  }

  it('is told which step is too hard to read, in each language', () => {
    const hard = Skill.parse({ ...first, steps: [{ text: long }, { text: long }, { text: long }] })
    const steps = hardToRead(hard).map(({ language, step }) => `${language} ${step}`)
    assert.deepEqual(steps.filter((place) => !place.endsWith(' 0')), ['en 1', 'es 1', 'en 2', 'es 2', 'en 3', 'es 3'])
  })

  it('is told which words would shame the reader', () => {
    const shaming = Skill.parse({ ...first, line: { en: 'You failed again.', es: 'Fracasaste otra vez.' } })
    assert.deepEqual(wordsThatHurt(shaming), ['failed', 'Fracasaste'])
  })
})
