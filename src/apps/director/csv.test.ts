import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { csvOf } from './csv.ts'

describe('a table for a spreadsheet', () => {
  for (const cell of ['=HYPERLINK("http://x","y")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '|calc', '%0A=1']) {
    it(`opens ${JSON.stringify(cell)} as text`, () => {
      assert.match(csvOf([{ cell }]), /^cell\r\n"?'/u)
    })
  }

  it('leaves words and numbers as they are, quotes what needs it, and leaves nothing empty as null', () => {
    assert.equal(csvOf([{ a: 'evening', b: -9, c: null, d: 'one, "two"' }]), 'a,b,c,d\r\nevening,-9,,"one, ""two"""')
  })

  it('is empty without lines', () => { assert.equal(csvOf([]), '') })
})
