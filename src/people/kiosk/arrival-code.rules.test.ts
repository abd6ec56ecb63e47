import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { codeFrom, codeTooPlain } from './arrival-code.rules.ts'

describe('four digits for the kiosk', () => {
  const cases: readonly (readonly [code: string, birthDate: string | null, plain: boolean])[] = [
    ['0000', null, true], ['7777', null, true], ['1234', null, true], ['4321', null, true], ['1212', null, true],
    ['1357', null, false], ['1235', null, false], ['8890', null, false],
    ['1991', '1991-07-24', true], ['0724', '1991-07-24', true], ['2407', '1991-07-24', true], ['1992', '1991-07-24', false], ['1991', null, false],
  ]
  for (const [code, birthDate, plain] of cases) {
    it(`are ${plain ? 'not given' : 'given'}: ${code}, born ${birthDate ?? 'unknown'}`, () => assert.equal(codeTooPlain(code, birthDate), plain))
  }
  it('are always four', () => assert.deepEqual([codeFrom(0), codeFrom(65_535), codeFrom(10_042)], ['0000', '5535', '0042']))
})
