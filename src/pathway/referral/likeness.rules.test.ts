import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { alike, lettersApart, phoneEndOf, verySure, worthShowing } from './likeness.rules.ts'

const person = (given: string, family: string, birthDate: string | null = null, phone: string | null = null) =>
  ({ names: [given, family, null], birthDate, phoneEnd: phoneEndOf(phone) })

describe('likeness', () => {
  for (const [a, b, apart] of [['vega', 'vega', 0], ['vega', 'vela', 1], ['ortega', 'otrega', 1], ['smith', 'smyth', 1], ['ab', 'ba', 1], ['', 'abc', 3]] as const) {
    it(`counts ${apart} between ${a} and ${b}`, () => assert.equal(lettersApart(a, b), apart))
  }

  for (const [mine, theirs] of [
    [['José', 'Núñez'], ['Jose', 'Nunez']], [['Pepe', 'Ruiz'], ['José', 'Ruiz']], [['Bob', 'Smyth'], ['Robert', 'Smith']],
    [['Liz', 'Ortega'], ['Elizabeth', 'Otrega']], [['Maria', 'Vega'], ['María Elena', 'Vega Luna']],
  ] as const) {
    it(`sees that ${mine.join(' ')} may be ${theirs.join(' ')}`, () =>
      assert.deepEqual(alike(person(mine[0], mine[1]), person(theirs[0], theirs[1])), ['name']))
  }

  for (const [mine, theirs] of [[['Ana', 'Ruiz'], ['Eva', 'Ruiz']], [['John', 'Vega'], ['John', 'Luna']], [['Mark', 'Hall'], ['Matt', 'Ball']]] as const) {
    it(`keeps ${mine.join(' ')} and ${theirs.join(' ')} apart`, () => assert.deepEqual(alike(person(mine[0], mine[1]), person(theirs[0], theirs[1])), []))
  }

  it('compares phones by their last seven digits', () => {
    assert.deepEqual(alike(person('A', 'B', null, '+1 (212) 555-0101'), person('C', 'D', null, '555 0101')), ['phone'])
    assert.equal(phoneEndOf('555 010'), null)
  })

  it('takes a day and month that changed places for the same birth date', () => {
    assert.deepEqual(alike(person('A', 'B', '1994-05-07'), person('C', 'D', '1994-07-05')), ['birth-date'])
    assert.deepEqual(alike(person('A', 'B', '1994-05-07'), person('C', 'D', '1994-05-08')), [])
  })

  it('is sure with two facts, shows a name or a phone, and keeps quiet on a birth date alone', () => {
    assert.deepEqual([verySure(['name']), verySure(['name', 'phone'])], [false, true])
    assert.deepEqual([worthShowing(['birth-date']), worthShowing(['name']), worthShowing(['phone']), worthShowing([])], [false, true, true, false])
  })
})
