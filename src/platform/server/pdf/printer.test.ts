import assert from 'node:assert/strict'
import { inflateSync } from 'node:zlib'
import { after, describe, it } from 'node:test'
import { Paper, type PaperToPrint } from './paper.words.ts'
import { createPrinter } from './printer.ts'

const plan = (more: Partial<PaperToPrint> = {}): Paper => Paper.parse({
  language: 'en', print: 'normal', file: 'treatment-plan', title: 'Treatment plan', clinic: 'Harbor Street', about: 'Maya Reyes, born 3 May 1990',
  notice: '42 CFR part 2 prohibits unauthorized use or disclosure of these records.', made: 'Printed 2 March 2026 by Robin Vale',
  parts: [
    { kind: 'heading', level: 2, text: 'Sleep' }, { kind: 'quote', text: 'Quiero dormir toda la noche', by: 'Maya' },
    { kind: 'facts', facts: [{ label: 'Primary therapist', value: 'Robin Vale' }] }, { kind: 'list', items: ['Wind-down list', 'No screens'] },
    { kind: 'together', marked: true, parts: [{ kind: 'heading', level: 3, text: 'Goal' }, { kind: 'words', text: 'Sleep six hours' }] },
    { kind: 'table', head: ['Objective', 'By'], rows: Array.from({ length: 60 }, (_, i) => [`Objective ${i + 1}`, '1 May']) },
    { kind: 'signatures', signed: [{ who: 'Robin Vale', meaning: 'Author', when: '2 March 2026, 10:00' }], open: ['Client'] },
    { kind: 'write', label: 'What matters to you', lines: 3 }, { kind: 'choices', label: 'How was it?', options: ['Good', 'Hard'] },
  ],
  ...more,
})

/** Everything a PDF says outside pictures and fonts, streams unpacked. */
const insides = (pdf: Uint8Array): string => {
  const bytes = Buffer.from(pdf)
  const raw = bytes.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(bytes.subarray(index + length)).toString('latin1')
    } catch {
      return ''
    }
  })
  return raw + streams.join('\n')
}
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

describe('the printer', () => {
  const printer = createPrinter()
  after(() => printer.close())

  it('prints several documents asked at once, each a PDF of its own', async () => {
    const [first, second] = await Promise.all([printer.print(plan()), printer.print(plan({ language: 'es', title: 'Plan de tratamiento' }))])
    assert.equal(Buffer.from(first.subarray(0, 5)).toString(), '%PDF-')
    assert.equal(Buffer.from(second.subarray(0, 5)).toString(), '%PDF-')
    assert.match(insides(first), /\/Lang \(en\)/)
    assert.match(insides(second), /\/Lang \(es\)/)
  })

  it('tags headings, lists, tables and paragraphs, and leaves page furniture out', async () => {
    const said = insides(await printer.print(plan()))
    assert.match(said, /\/Marked true/)
    assert.match(said, /\/DisplayDocTitle true/)
    const elements = (type: string): number => count(said, new RegExp(`/S /${type}\\b`, 'g'))
    assert.deepEqual({ h1: elements('H1'), h2: elements('H2'), h3: elements('H3'), lists: elements('L'), items: elements('LI'), tables: elements('Table'), quotes: elements('BlockQuote') },
      { h1: 1, h2: 1, h3: 1, lists: 1, items: 2, tables: 1, quotes: 1 })
    assert.equal(elements('TR'), 61)
    assert.equal(elements('TH'), 2)
    assert.equal(elements('TD'), 120)
    assert.ok(count(said, /\/Artifact BMC/g) >= 10)
  })

  it('opens and closes each marked content', async () => {
    const said = insides(await printer.print(plan()))
    assert.equal(count(said, /\b(?:BMC|BDC)\b/g), count(said, /\bEMC\b/g))
  })

  it('takes more pages in large print', async () => {
    const pages = async (paper: Paper): Promise<number> => count(insides(await printer.print(paper)), /\/Type \/Page\b/g)
    assert.ok(await pages(plan({ print: 'large' })) > 1.5 * await pages(plan()))
  })

  it('names nobody in what a file manager shows', async () => {
    const raw = Buffer.from(await printer.print(plan())).toString('latin1')
    assert.doesNotMatch(raw, /Maya|Reyes/)
    assert.equal(Paper.safeParse({ ...plan(), file: 'Maya Reyes' }).success, false)
  })
})
