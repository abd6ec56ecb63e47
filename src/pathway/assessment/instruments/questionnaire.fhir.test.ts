import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { adoptWording } from './adopt-wording.rules.ts'
import { allAnswered, scored, theInstrument } from './instrument.examples.ts'
import { inKeying, itemsToAsk, score } from './instrument.rules.ts'
import type { Answers, Instrument } from './instrument.words.ts'
import { fromQuestionnaire, importProblems } from './questionnaire-import.fhir.ts'
import { questionnaireUrl, toQuestionnaire } from './questionnaire.fhir.ts'
import { importRefusals, questionnaire, type Questionnaire } from './questionnaire.words.ts'
import { shipped } from './shipped.ts'

const base = 'https://clinic.example/fhir'
const choices = { id: 'own', higherIs: 'worse', answeredBy: 'client' } as const

function takenOver(resource: unknown): Instrument {
  const decision = fromQuestionnaire(resource, choices)
  assert.ok(decision.ok, JSON.stringify(importProblems(resource)))
  return decision.value
}
const json = (resource: unknown): unknown => JSON.parse(JSON.stringify(resource))

describe('every shipped instrument as a Questionnaire', () => {
  for (const instrument of shipped) {
    const resource = toQuestionnaire(instrument, base)
    const items = resource.item ?? []

    it(`holds together: ${instrument.id}`, () => {
      assert.equal(questionnaire.safeParse(json(resource)).success, true)
      assert.match(resource.name ?? '', /^[A-Z][A-Za-z0-9_]{0,254}$/)
      assert.equal(new Set(items.map(item => item.linkId)).size, items.length)
      for (const item of items) {
        const rows = item.enableWhen ?? []
        assert.equal(item.enableBehavior !== undefined, rows.length > 1)
        assert.ok(rows.every(row => items.some(other => other.linkId === row.question)))
        assert.equal(item.answerOption !== undefined, item.type === 'choice')
      }
    })

    it(`keeps when each question is asked: ${instrument.id}`, () => {
      const conditional = instrument.items.filter(item => item.askedWhen !== undefined).map(item => item.id)
      assert.deepEqual(items.filter(item => item.enableWhen !== undefined).map(item => item.linkId), conditional)
    })
  }

  it('names the codes of the panel, the questions and the answers', () => {
    const resource = toQuestionnaire(theInstrument('phq-9'), base)
    const first = resource.item?.find(item => item.linkId === 'q1')
    assert.deepEqual(resource.code, [{ system: 'http://loinc.org', code: '44249-1' }])
    assert.deepEqual(first?.code, [{ system: 'http://loinc.org', code: '44250-9' }])
    assert.equal(first?.answerOption?.[2]?.valueCoding?.code, 'LA6570-1')
    assert.equal(first?.answerOption?.[2]?.extension?.[0]?.valueDecimal, 2)
    assert.match(resource.copyright ?? '', /LOINC/)
  })

  it('counts a reverse question in its scores', () => {
    const third = toQuestionnaire(theInstrument('dast-10'), base).item?.find(item => item.linkId === 'q3')
    assert.deepEqual(third?.answerOption?.map(option => option.extension?.[0]?.valueDecimal), [1, 0])
  })

  it('gives each keying its own address and answer codes', () => {
    const k10 = theInstrument('k10')
    const other = inKeying(k10, '0-4')
    assert.ok(other.ok)
    assert.equal(questionnaireUrl(k10, base), `${base}/Questionnaire/k10.1-5`)
    assert.equal(questionnaireUrl(other.value, base), `${base}/Questionnaire/k10.0-4`)
    const system = (one: Instrument) => toQuestionnaire(one, base).item?.[0]?.answerOption?.[0]?.valueCoding?.system
    assert.notEqual(system(k10), system(other.value))
  })

  it('is a draft when the wording is not there', () => {
    assert.equal(toQuestionnaire(theInstrument('pss-10'), base).status, 'draft')
  })
})

describe('there and back', () => {
  const summed = ['phq-9', 'gad-7', 'audit-c', 'audit', 'dast-10', 'pcl-5', 'barc-10', 'pacs', 'ciwa-ar', 'cows', 'k10']
  for (const id of summed) {
    it(`scores the same: ${id}`, () => {
      const ours = theInstrument(id)
      const back = takenOver(json(toQuestionnaire(ours, base)))
      for (const pick of [0, 1, 99]) {
        const answers = picked(ours, pick)
        const theirs = score(back, picked(back, pick))
        assert.ok(theirs.ok)
        assert.equal(theirs.value.total, scored(id, answers).total)
      }
    })
  }

  function picked(instrument: Instrument, place: number): Answers {
    return Object.fromEntries(instrument.items.filter(item => item.optional !== true).map((item) => {
      const kind = instrument.answers[item.answer]
      assert.ok(kind?.kind === 'choice')
      return [item.id, kind.choices[Math.min(place, kind.choices.length - 1)]?.value ?? null]
    }))
  }

  it('keeps both languages, the codes and the optional question of the PHQ-9', () => {
    const ours = theInstrument('phq-9')
    const back = takenOver(json(toQuestionnaire(ours, base)))
    assert.deepEqual(back.items.map(item => item.text), ours.items.map(item => item.text))
    assert.deepEqual(back.items.map(item => item.loinc), ours.items.map(item => item.loinc))
    assert.deepEqual(back.lead, ours.lead)
    assert.deepEqual(back.languages, ['en', 'es'])
    const { scored: _, ...difficulty } = ours.items.at(-1) ?? {}
    assert.equal(back.items.at(-1)?.optional, 'optional' in difficulty)
    assert.equal(back.items.at(-1)?.scored, false)
  })

  it('keeps the skips of the C-SSRS screener and of the AUDIT', () => {
    for (const [id, answers] of [['c-ssrs-screener', { q2: 1, q6: 1 }], ['audit', { q1: 2, q2: 0, q3: 1 }]] as const) {
      const back = takenOver(json(toQuestionnaire(theInstrument(id), base)))
      for (const given of [{}, answers]) {
        assert.deepEqual(itemsToAsk(back, given).map(item => item.id),
          itemsToAsk(theInstrument(id), given).map(item => item.id))
      }
    }
  })

  it('keeps whole-number questions and their limits', () => {
    const back = takenOver(json(toQuestionnaire(theInstrument('readiness-ruler'), base)))
    assert.equal(score(back, { importance: 10 }).ok, true)
    assert.equal(score(back, { importance: 11 }).ok, false)
    assert.equal(back.total, null)
  })
})

describe("a clinic's own questionnaire", () => {
  const option = (code: string, display: string, ordinal?: number) => ({
    valueCoding: { system: 'urn:own', code, display },
    ...(ordinal === undefined ? {} : {
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: ordinal }],
    }),
  })
  const two = [option('a', 'Low', 1), option('b', 'High', 3)]
  const own = (item: readonly object[], more: object = {}) =>
    ({ resourceType: 'Questionnaire', status: 'active', title: 'Own', item, ...more })
  const ask = (linkId: string, more: object = {}) =>
    ({ linkId, type: 'choice', text: `Question ${linkId}`, answerOption: two, ...more })

  it('takes the scores of its answers and sums them', () => {
    const instrument = takenOver(own([ask('1'), ask('2')]))
    assert.deepEqual(instrument.scales[0]?.range, { min: 2, max: 6 })
    const decision = score(instrument, { 1: 3, 2: 1 })
    assert.ok(decision.ok)
    assert.equal(decision.value.total, 4)
    assert.equal(instrument.licence.verdict, 'clinic-holds')
    assert.equal(instrument.shipped, 'off')
  })

  it('opens groups, keeps the first shown text as lead and leaves computed sums out', () => {
    const instrument = takenOver(own([
      { linkId: 'g', type: 'group', text: 'In the past week', item: [ask('1'), ask('2')] },
      { linkId: 'sum', type: 'decimal', readOnly: true },
    ]))
    assert.deepEqual(instrument.items.map(item => item.id), ['1', '2'])
    assert.deepEqual(instrument.lead, { en: 'In the past week' })
  })

  it('reads answers listed inside the file', () => {
    const concept = [
      { code: 'a', display: 'Low', extension: two[0]?.extension },
      { code: 'b', display: 'High', extension: two[1]?.extension },
    ]
    const list = { resourceType: 'ValueSet', id: 'list', compose: { include: [{ system: 'urn:own', concept }] } }
    const question = { ...ask('1'), answerOption: undefined, answerValueSet: '#list' }
    const instrument = takenOver(own([question], { contained: [list] }))
    assert.deepEqual(instrument.scales[0]?.range, { min: 1, max: 3 })
  })

  it('makes link ids with slashes fit', () => {
    assert.deepEqual(takenOver(own([ask('/44250-9')])).items.map(item => item.id), ['44250-9'])
  })

  it('gives no total when the answers have no scores', () => {
    const bare = [option('a', 'No'), option('b', 'Yes')]
    const yesNo = { linkId: '2', type: 'boolean', text: 'And?' }
    const instrument = takenOver(own([ask('1', { answerOption: bare }), yesNo]))
    assert.equal(instrument.total, null)
  })

  const late = { question: '1', operator: 'exists', answerBoolean: true }
  const refused: readonly (readonly [string, unknown, keyof typeof importRefusals])[] = [
    ['something else', { resourceType: 'Patient' }, 'instrument.import.not-a-questionnaire'],
    ['nothing', null, 'instrument.import.not-a-questionnaire'],
    ['a retired one', own([ask('1')], { status: 'retired' }), 'instrument.import.retired'],
    ['no questions', own([{ linkId: 'd', type: 'display', text: 'Hello' }]), 'instrument.import.no-questions'],
    ['another language', own([ask('1')], { language: 'fr' }), 'instrument.import.language'],
    ['free text', own([{ linkId: '1', type: 'text', text: 'Why?' }]), 'instrument.import.question-type'],
    ['choices with free text', own([ask('1', { type: 'open-choice' })]), 'instrument.import.question-type'],
    ['several answers', own([ask('1', { repeats: true })]), 'instrument.import.several-answers'],
    ['answers kept elsewhere', own([ask('1', { answerOption: undefined, answerValueSet: 'http://x.example/vs' })]),
      'instrument.import.options-missing'],
    ['half the scores', own([ask('1', { answerOption: [option('a', 'Low', 1), option('b', 'High')] })]),
      'instrument.import.scores-partly-missing'],
    ['a condition on being answered', own([ask('1'), ask('2', { enableWhen: [late] })]), 'instrument.import.condition'],
    ['a number without limits', own([{ linkId: '1', type: 'integer', text: 'Days?' }]),
      'instrument.import.number-range'],
    ['one link id twice', own([ask('1'), ask('1')]), 'instrument.import.link-id'],
    ['a link id of signs only', own([ask('///')]), 'instrument.import.link-id'],
    ['a condition on a later question', own([
      ask('1', { enableWhen: [{ question: '2', operator: '=', answerCoding: { system: 'urn:own', code: 'a' } }] }),
      ask('2'),
    ]), 'instrument.import.does-not-hold-together'],
  ]
  for (const [what, resource, because] of refused) {
    it(`refuses ${what}`, () => assert.deepEqual(fromQuestionnaire(resource, choices), { ok: false, because }))
  }

  it('says which question is the trouble', () => {
    const problems = importProblems(own([ask('1'), { linkId: 'why', type: 'text' }, ask('3', { repeats: true })]))
    assert.deepEqual(problems, [
      { because: 'instrument.import.question-type', linkId: 'why' },
      { because: 'instrument.import.several-answers', linkId: '3' },
    ])
  })

  describe('of a measure we may only score', () => {
    const words = ['Never', 'Almost never', 'Sometimes', 'Fairly often', 'Very often']
    const turned = [4, 5, 7, 8]
    const pss = (already: boolean): Questionnaire => ({
      resourceType: 'Questionnaire', status: 'active', title: 'PSS-10', item: Array.from({ length: 10 }, (_, i) => ({
        linkId: `p${i + 1}`, type: 'choice', text: `Licensed wording ${i + 1}`,
        answerOption: words.map((word, n) => option(`w${n}`, word, already && turned.includes(i + 1) ? 4 - n : n)),
      })),
    })
    const worst = { q1: 4, q2: 4, q3: 4, q4: 0, q5: 0, q6: 4, q7: 0, q8: 0, q9: 4, q10: 4 }

    for (const already of [false, true]) {
      it(`lends its wording and is turned once, scores ${already ? 'already turned round' : 'as given'}`, () => {
        const decision = adoptWording(theInstrument('pss-10'), takenOver(pss(already)))
        assert.ok(decision.ok)
        assert.equal(decision.value.items[3]?.text.en, 'Licensed wording 4')
        assert.deepEqual(decision.value.languages, ['en'])
        const kind = decision.value.answers['q4']
        assert.ok(kind?.kind === 'choice')
        assert.deepEqual(kind.choices.map(one => one.label.en), words)
        const total = score(decision.value, worst)
        assert.ok(total.ok)
        assert.equal(total.value.total, 40)
      })
    }

    it('is refused when the questions or the answers are not its own', () => {
      const because = 'instrument.import.other-questions'
      assert.deepEqual(adoptWording(theInstrument('pss-4'), takenOver(pss(false))), { ok: false, because })
      assert.deepEqual(adoptWording(theInstrument('phq-a'), takenOver(own(
        Array.from({ length: 9 }, (_, i) => ask(String(i + 1)))))), { ok: false, because })
    })

    it('stays what it was for everybody else', () => {
      assert.equal(scored('pss-10', allAnswered('pss-10', 2)).total, 20)
      assert.equal(theInstrument('pss-10').wording, 'import')
    })
  })
})
