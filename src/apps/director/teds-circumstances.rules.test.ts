import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Arrests, HowOften, Living, NotWorking, SelfHelp, Substance, Work, type Circumstances } from '../../pathway/completion/circumstances/circumstances.words.ts'
import { circumstancesCoded } from './teds-circumstances.rules.ts'

const UNKNOWN: Circumstances = { living: null, work: null, notWorking: null, arrests: null, selfHelp: null, used: null }
const codesOf = <T,>(options: readonly T[], column: string, said: (one: T) => Partial<Circumstances>): (number | undefined)[] =>
  options.map(one => circumstancesCoded({ ...UNKNOWN, ...said(one) }, '')[column])

describe('circumstances in the codes of TEDS', () => {
  it('have the code of each answer of the codebook', () => {
    assert.deepEqual(codesOf(Living.options, 'LIVARAG', living => ({ living })), [3, 2, 1])
    assert.deepEqual(codesOf(Work.options, 'EMPLOY', work => ({ work })), [1, 2, 3, 4])
    assert.deepEqual(codesOf(NotWorking.options, 'DETNLF', notWorking => ({ notWorking })), [1, 2, 3, 4, 5])
    assert.deepEqual(codesOf(Arrests.options, 'ARRESTS', arrests => ({ arrests })), [0, 1, 2])
    assert.deepEqual(codesOf(SelfHelp.options, 'FREQ_ATND_SELF_HELP', selfHelp => ({ selfHelp })), [1, 2, 3, 4, 5])
    assert.deepEqual(codesOf(Substance.options, 'SUB1', substance => ({ used: [{ substance, often: null }] })), [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
    assert.deepEqual(codesOf(HowOften.options, 'FREQ1', often => ({ used: [{ substance: 'alcohol', often }] })), [1, 2, 3])
  })

  it('tell "no substance" from "not known", and leave missing what nobody asked', () => {
    const substances = (said: Circumstances | null) => [1, 2, 3].flatMap(at => { const row = circumstancesCoded(said, '_D'); return [row[`SUB${at}_D`], row[`FREQ${at}_D`]] })
    assert.deepEqual(substances({ ...UNKNOWN, used: [] }), [1, -9, 1, -9, 1, -9])
    assert.deepEqual(substances({ ...UNKNOWN, used: [{ substance: 'heroin', often: 'daily' }, { substance: 'alcohol', often: null }] }), [5, 3, 2, -9, 1, -9])
    for (const said of [UNKNOWN, null]) assert.ok(Object.values(circumstancesCoded(said, '')).every(code => code === -9))
  })
})
