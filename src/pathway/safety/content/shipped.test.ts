import { readdirSync } from 'node:fs'
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countText, fernandezHuertaEase, fleschKincaidGrade } from '../../../platform/pure/reading-grade.ts'
import { textFaults, type Language } from '../../../platform/pure/text.ts'
import { honestText } from './honest.text.ts'
import type { BothLanguages } from './both-languages.words.ts'
import { CrisisContact, SafetyPlanForm } from './safety-content.words.ts'
import { shippedCrisisLines, shippedSafetyPlan, shippedStaffScripts } from './shipped.ts'
import { hurtfulWordsIn } from './wording.rules.ts'

const asRead = (texts: readonly BothLanguages[], language: Language): readonly string[] =>
  texts.map((text) => text[language])

const plan: readonly BothLanguages[] = [
  shippedSafetyPlan.title, shippedSafetyPlan.intro, shippedSafetyPlan.skip, shippedSafetyPlan.change,
  ...shippedSafetyPlan.sections.flatMap(({ title, prompt, why, hint, examples }) =>
    [title, prompt, why, hint, ...examples]),
]
const lines: readonly BothLanguages[] = shippedCrisisLines.lines.flatMap(({ name, whenToUse, contacts }) =>
  [name, whenToUse, ...contacts.map(({ label }) => label)])
const scripts = shippedStaffScripts.map(({ id, title, when, steps, avoid }) => ({
  id,
  texts: [title, when, ...steps.flatMap(({ do: act, say }) => (say === undefined ? [act] : [act, say])), ...avoid],
}))

const withoutGaps = (sentence: string): string => sentence.replaceAll(/\{\{[^}]*\}\}/gu, '9')
const honest = {
  en: Object.values(honestText.en).map(withoutGaps),
  es: Object.values(honestText.es).map(withoutGaps),
}

const readings: readonly { readonly id: string, readonly en: readonly string[], readonly es: readonly string[] }[] = [
  { id: 'the safety plan', en: asRead(plan, 'en'), es: asRead(plan, 'es') },
  { id: 'the crisis lines', en: asRead(lines, 'en'), es: asRead(lines, 'es') },
  { id: 'the honest sentences', ...honest },
  ...scripts.map(({ id, texts }) => ({ id: `the script ${id}`, en: asRead(texts, 'en'), es: asRead(texts, 'es') })),
]

for (const { id, en, es } of readings) {
  describe(id, () => {
    it('can be read at grade 5 in English', () => {
      const grade = fleschKincaidGrade(en) ?? 0
      assert.ok(grade <= 5, `grade ${grade.toFixed(1)}`)
    })

    it('is easy to read in Spanish', () => {
      const ease = fernandezHuertaEase(es) ?? 100
      assert.ok(ease >= 80, `ease ${ease.toFixed(1)}`)
    })

    it('has no single sentence above grade 7', () => {
      const sentences = en.filter((text) => countText(text, 'en').words >= 6)
      assert.deepEqual(sentences.filter((text) => (fleschKincaidGrade(text) ?? 0) > 7), [])
    })

    it('uses no word that hurts', () => {
      assert.deepEqual(en.flatMap((text) => hurtfulWordsIn(text, 'en')), [])
      assert.deepEqual(es.flatMap((text) => hurtfulWordsIn(text, 'es')), [])
    })

    it('is written in each language, not copied', () => {
      assert.deepEqual(es.filter((text) => en.includes(text)), [])
    })
  })
}

describe('the safety plan', () => {
  it('asks for the seven parts in their order', () => {
    assert.deepEqual(shippedSafetyPlan.sections.map(({ id }) => id), [
      'warning-signs', 'on-my-own', 'places-and-people', 'people-to-ask', 'professionals', 'safer-surroundings',
      'reasons-to-live',
    ])
  })

  it('is refused when a part comes twice', () => {
    const twice = { ...shippedSafetyPlan, sections: [...shippedSafetyPlan.sections, ...shippedSafetyPlan.sections] }
    assert.equal(SafetyPlanForm.safeParse(twice).success, false)
  })
})

describe('the crisis lines', () => {
  const first = shippedCrisisLines.lines.filter(({ shown }) => shown === 'first')
  const contacts988 = first.filter(({ id }) => id === '988').flatMap(({ contacts }) => contacts)

  it('put 988 first', () => assert.deepEqual(first.map(({ id }) => id), ['988', '911']))

  for (const language of ['en', 'es'] as const) {
    it(`offer 988 by call, text and chat in ${language}`, () => {
      const ways = contacts988.filter(({ languages }) => languages.includes(language)).map(({ by }) => by)
      assert.deepEqual(ways.toSorted(), ['call', 'chat', 'text'])
    })
  }

  it('say on the button which number is used', () => {
    for (const contact of shippedCrisisLines.lines.flatMap(({ contacts }) => contacts)) {
      if (contact.by === 'chat') continue
      const figures = (label: string): string => label.replaceAll(/(\d)-(?=\d)/gu, '$1')
      assert.ok(figures(contact.label.en).includes(contact.number), contact.label.en)
      assert.ok(figures(contact.label.es).includes(contact.number), contact.label.es)
    }
  })

  it('name a source and a day for every fact, and a page for every confirmed one', () => {
    for (const { confirmed, source } of shippedCrisisLines.lines.flatMap(({ contacts }) => contacts)) {
      assert.equal(confirmed ? source.startsWith('https://') : source.length > 0, true)
    }
  })

  it('refuse a contact that does not say when it was checked', () => {
    const label = { en: 'Call 988.', es: 'Llama al 988.' }
    const facts = { confirmed: true, source: 'https://988lifeline.org' }
    const contact = { by: 'call', number: '988', languages: ['en'], label, ...facts }
    assert.equal(CrisisContact.safeParse(contact).success, false)
    assert.equal(CrisisContact.safeParse({ ...contact, checkedOn: '2026-11-23' }).success, true)
  })
})

describe('the staff scripts', () => {
  it('are all listed', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.startsWith('staff-'))
    assert.deepEqual(shippedStaffScripts.map(({ id }) => `staff-${id}.json`).toSorted(), files.toSorted())
  })
})

describe('the honest sentences', () => {
  it('keep every gap in both languages', () => assert.deepEqual(textFaults(honestText), []))
})
