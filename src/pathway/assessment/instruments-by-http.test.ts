import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { openTestSite, type TestSite } from '../../../seed/test-site.ts'
import { knownClient } from './assessment.examples.ts'
import { allAnswered, inOrder, theInstrument } from './instruments/instrument.examples.ts'
import { inKeying } from './instruments/instrument.rules.ts'
import { score as Scored, type Answers, type Instrument, type Scale, type Score } from './instruments/instrument.words.ts'
import { points } from './instruments/scale.rules.ts'
import { shipped } from './instruments/shipped.ts'

const Body = z.looseObject({ code: z.string().optional() })

/** A clinic's own wording of an instrument that we may only score: invented words, the published values. */
const copyOf = (instrument: Instrument): object => ({
  resourceType: 'Questionnaire', status: 'active', language: 'en', title: instrument.title.en, version: '1',
  item: instrument.items.map(item => {
    const kind = instrument.answers[item.answer]
    const common = { linkId: item.id, text: `Question ${item.id}`, required: item.optional !== true }
    return kind?.kind === 'choice'
      ? { ...common, type: 'choice', answerOption: kind.choices.map(({ value }) => ({
        valueCoding: { system: 'urn:own', code: String(value), display: `Answer ${value}` }, extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: value }] })) }
      : { ...common, type: 'integer', extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: kind?.min }, { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: kind?.max }] }
  }),
})

/** Answers of a sum scale that reach exactly a total; undefined when its values cannot. */
function reaching(instrument: Instrument, scale: Scale, total: number): Answers | undefined {
  if (scale.how.kind !== 'sum') return undefined
  const { items: ids, times = 1 } = scale.how
  let ways = new Map<number, Answers>([[0, {}]])
  for (const id of ids) {
    const item = instrument.items.find(one => one.id === id)
    const kind = item && instrument.answers[item.answer]
    if (item === undefined || kind === undefined) return undefined
    const values = kind.kind === 'choice' ? kind.choices.map(({ value }) => value) : Array.from({ length: kind.max - kind.min + 1 }, (_none, i) => kind.min + i)
    const next = new Map<number, Answers>()
    for (const [sum, answers] of ways) for (const value of values) {
      const more = sum + points(item, kind, value) * times
      if (more <= total && !next.has(more)) next.set(more, { ...answers, [id]: value })
    }
    ways = next
  }
  return ways.get(total)
}

describe('instruments through the HTTP API', () => {
  let clinic: TestClinic
  let site: TestSite
  let clientId = ''
  const submit = (instrument: string, answers: Answers, keying?: string) =>
    site.post('assessment.submit-measure', { clientId, instrument, answers, ...(keying !== undefined && { keying }) }, clinic.staff.therapist)
  const given = async (instrument: string, answers: Answers, keying?: string): Promise<Score> => {
    const { status, json } = await submit(instrument, answers, keying)
    assert.equal(status, 200, JSON.stringify(json))
    return Scored.loose().parse(json)
  }
  const sub = (result: Score, id: string) => result.subscales.find(one => one.id === id)?.value
  const flag = (result: Score, id: string) => result.flags.find(one => one.id === id)?.holds
  before(async () => {
    clinic = await openTestClinic()
    site = await openTestSite(clinic)
    clientId = await knownClient(clinic)
    for (const { id } of shipped.filter(one => one.shipped === 'off')) {
      assert.equal((await site.post('assessment.switch-instrument', { instrument: id, on: true, why: 'Used without a fee, with credit.' }, clinic.staff.director)).status, 200)
    }
    for (const one of shipped.filter(({ wording }) => wording === 'import')) {
      const { status, json } = await site.post('assessment.import-instrument', { questionnaire: copyOf(one), instrument: one.id, licence: 'Our licence.' }, clinic.staff.director)
      assert.equal(status, 200, `${one.id}: ${JSON.stringify(json)}`)
    }
  })
  after(async () => {
    await site.close()
    await clinic.close()
  })

  it('gives every published vector, and none of the published errors', async () => {
    const phq9 = await given('phq-9', inOrder('phq-9', [2, 2, 2, 2, 1, 1, 2, 0, 0, 1]))
    assert.deepEqual([phq9.total, phq9.band?.id, phq9.alerts, flag(phq9, 'major-depressive-syndrome')], [12, 'moderate', [], true])
    assert.equal((await given('phq-9', inOrder('phq-9', [0, 0, 1, 1, 1, 0, 0, 0, 0]))).band?.id, 'minimal')
    assert.equal((await given('phq-9', inOrder('phq-9', [0, 0, 0, 1, 2, 1, 3, 2, 1]))).total, 10)
    assert.deepEqual([(await given('gad-7', inOrder('gad-7', [0, 0, 1, 1, 0, 1, 0]))).total], [3])
    assert.equal((await given('c-ssrs-screener', { q1: 0, q2: 0, q6: 0 })).band?.id, theInstrument('c-ssrs-screener').triage?.at(-1)?.id)
    assert.equal((await given('who-5', allAnswered('who-5', 4, { q1: 5 }))).total, 84)
    assert.equal((await given('asrm', allAnswered('asrm', 1))).total, 5)
    assert.equal((await given('pacs', allAnswered('pacs', 3))).total, 15)
    assert.equal((await given('dast-10', allAnswered('dast-10', 0))).total, 1)
    assert.equal((await given('dast-10', allAnswered('dast-10', 1))).total, 9)
    assert.equal((await given('pss-10', allAnswered('pss-10', 2))).total, 20)
    assert.equal((await given('pss-10', inOrder('pss-10', [4, 4, 4, 0, 0, 4, 0, 0, 4, 4]))).total, 40)
    const audit = await given('audit', { q1: 0, q9: 0, q10: 0 })
    assert.deepEqual([audit.total, audit.complete], [0, true])
    const core10 = theInstrument('core-10').items.map(({ id }) => id)
    const eight = await given('core-10', { ...allAnswered('core-10', 0), ...Object.fromEntries(core10.slice(0, 8).map(id => [id, theInstrument('core-10').items.find(one => one.id === id)?.reverse === true ? 3 : 1])), [core10[8] ?? '']: null, [core10[9] ?? '']: null })
    assert.equal(eight.total, 10)
  })

  it('gives both rules of the PCL-5', async () => {
    const mild = await given('pcl-5', allAnswered('pcl-5', 1))
    assert.deepEqual([mild.total, mild.flags.map(({ holds }) => holds)], [20, [false]])
    const pattern = await given('pcl-5', allAnswered('pcl-5', 0, Object.fromEntries(['1', '6', '8', '9', '15', '16'].map(n => [`q${n}`, 2]))))
    assert.deepEqual([pattern.total, pattern.flags.map(({ holds }) => holds)], [12, [true]])
    for (const [total, reached] of [[30, false], [31, true], [32, true], [33, true]] as const) {
      const pcl5 = theInstrument('pcl-5')
      const scale = pcl5.scales.find(({ id }) => id === pcl5.total)
      assert.ok(scale)
      const result = await given('pcl-5', reaching(pcl5, scale, total) ?? {})
      assert.deepEqual([result.total, result.cutOffs[0]?.reached], [total, reached])
    }
  })

  it('gives both keyings of the BAM and of the K10, and keeps which', async () => {
    const bam = theInstrument('bam')
    for (const id of [bam.keying?.id, ...(bam.keyings ?? []).map(one => one.id)]) {
      const keyed = inKeying(bam, id)
      assert.ok(keyed.ok)
      const most = Object.fromEntries(keyed.value.items.map(item => {
        const kind = keyed.value.answers[item.answer]
        return [item.id, kind?.kind === 'choice' ? Math.max(...kind.choices.map(({ value }) => value)) : kind?.max ?? 0]
      }))
      const result = await given('bam', most, id)
      assert.equal(result.keying, id ?? null)
      for (const scale of keyed.value.scales) assert.equal(sub(result, scale.id), scale.range.max, `${id}: ${scale.id}`)
    }
    assert.deepEqual([(await given('k10', allAnswered('k10', 1))).total, (await given('k10', allAnswered('k10', 0), '0-4')).total], [10, 0])
  })

  it('names the band on both sides of every edge of every instrument', async () => {
    let asked = 0
    for (const instrument of shipped) {
      const scale = instrument.scales.find(({ id }) => id === instrument.total)
      if (scale === undefined || instrument.gate !== undefined) continue
      const edges = [...new Set(scale.bands.flatMap(({ from, to }) => [from, to]))]
      for (const total of edges) {
        const answers = reaching(instrument, scale, total)
        if (answers === undefined) continue
        const result = await given(instrument.id, answers)
        const band: { id: string } | undefined = scale.bands.findLast(one => one.from <= total)
        assert.deepEqual([result.total, result.band?.id], [total, band?.id], `${instrument.id} at ${total}`)
        asked += 1
      }
    }
    assert.ok(asked >= 60, String(asked))
  })

  /** Every subset of the questions is answered once; what is left out is absent or empty, by turns. */
  const everyPattern = async (id: string, names: readonly string[], valueOf: (at: number, pattern: number) => number, check: (given: Score, values: (number | null)[]) => void): Promise<number> => {
    const one = async (pattern: number): Promise<void> => {
      const values = names.map((_name, at) => (pattern >> at) % 2 === 1 ? valueOf(at, pattern) : null)
      const answers = Object.fromEntries(names.flatMap((name, at) => values[at] === null && pattern % 3 === 0 ? [] : [[name, values[at] ?? null]]))
      if (pattern === 0) {
        const { status, json } = await submit(id, answers)
        assert.deepEqual([status, Body.parse(json).code], [422, 'assessment.nothing-answered'])
      } else check(await given(id, answers), values)
    }
    const patterns = Array.from({ length: 2 ** names.length }, (_none, pattern) => pattern)
    for (let at = 0; at < patterns.length; at += 16) await Promise.all(patterns.slice(at, at + 16).map(one))
    return patterns.length
  }
  const leftOut = (names: readonly string[], values: readonly (number | null)[]): string[] => names.filter((_name, at) => values[at] === null)
  const bandOf = (bands: readonly (readonly [number, string])[], total: number): string | undefined => bands.findLast(([from]) => from <= total)?.[1]

  // The published rule, written out here without the engine: all nine or neither score nor verdict (Kroenke 2001; camcops); item 9 alone already alarms.
  it('gives a score of the PHQ-9 for one of its 512 patterns of missing answers, and an alarm for each with item 9', async () => {
    const names = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9']
    const major = (values: readonly number[]): boolean => Math.max(values[0] ?? 0, values[1] ?? 0) >= 2 && values.filter((value, at) => value >= (at === 8 ? 1 : 2)).length >= 5
    const asked = await everyPattern('phq-9', names, (at, pattern) => (pattern + at * at) % 4, (score, values) => {
      const known = values.filter(value => value !== null)
      const total = known.length === 9 ? known.reduce((sum, value) => sum + value, 0) : null
      const item9 = values[8] ?? 0
      assert.deepEqual(
        [score.total, score.band?.id, score.answered, score.of, score.complete, score.missing, score.cutOffs.map(({ reached }) => reached), flag(score, 'major-depressive-syndrome'), score.alerts.map(alert => alert.id)],
        [total, total === null ? undefined : bandOf([[0, 'minimal'], [5, 'mild'], [10, 'moderate'], [15, 'moderately-severe'], [20, 'severe']], total), known.length, 9, total !== null,
          leftOut(names, values), [total === null ? null : total >= 10], total === null ? null : major(known), item9 === 0 ? [] : [item9 === 3 ? 'thoughts-of-death-daily' : 'thoughts-of-death']],
        JSON.stringify(values))
    })
    assert.equal(asked, 512)
  })

  // All ten or no score (Skinner 1982); a "no" to question 3 counts one.
  it('gives a score of the DAST-10 for one of its 1024 patterns of missing answers', async () => {
    const names = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10']
    const asked = await everyPattern('dast-10', names, (at, pattern) => (pattern + at * at) % 2, (score, values) => {
      const known = values.filter(value => value !== null)
      const total = known.length === 10 ? values.reduce<number>((sum, value, at) => sum + (at === 2 ? 1 - (value ?? 0) : value ?? 0), 0) : null
      assert.deepEqual([score.total, score.band?.id, score.answered, score.of, score.complete, score.missing, score.cutOffs.map(({ reached }) => reached), score.alerts.map(alert => alert.id)],
        [total, total === null ? undefined : bandOf([[0, 'none'], [1, 'low'], [3, 'moderate'], [6, 'substantial'], [9, 'severe']], total), known.length, 10, total !== null,
          leftOut(names, values), [total === null ? null : total >= 3], values[8] === 1 ? ['withdrawal'] : []], JSON.stringify(values))
    })
    assert.equal(asked, 1024)
  })

  it('refuses what no form offers', async () => {
    for (const [answers, keying, code] of [
      [{ q1: 4 }, undefined, 'instrument.value-not-offered'], [{ q1: 1.5 }, undefined, 'instrument.value-not-offered'], [{ q1: -1 }, undefined, 'instrument.value-not-offered'],
      [{ q99: 1 }, undefined, 'instrument.unknown-item'], [{ q1: 1 }, 'other', 'instrument.unknown-keying'],
    ] as const) {
      const { json } = await submit('phq-9', answers, keying)
      assert.equal(Body.parse(json).code, code)
    }
    const letters = await site.post('assessment.submit-measure', { clientId, instrument: 'phq-9', answers: { q1: 'two' } }, clinic.staff.therapist)
    assert.deepEqual([letters.status, Body.parse(letters.json).code], [422, 'platform.input-invalid'])
    assert.equal(Body.parse((await submit('oq-45', { q1: 1 })).json).code, 'assessment.no-such-measure')
  })

  it('lets a client answer for themself only, and never what a clinician asks', async () => {
    const other = await knownClient(clinic)
    const me = clinic.client(clientId)
    assert.equal((await site.post('assessment.submit-measure', { clientId, instrument: 'gad-7', answers: allAnswered('gad-7', 1) }, me)).status, 200)
    assert.equal((await site.post('assessment.submit-measure', { clientId: other, instrument: 'gad-7', answers: allAnswered('gad-7', 1) }, me)).status, 404)
    assert.equal(Body.parse((await site.post('assessment.submit-measure', { clientId, instrument: 'cows', answers: allAnswered('cows', 0) }, me)).json).code, 'assessment.not-for-the-client')
  })
})
