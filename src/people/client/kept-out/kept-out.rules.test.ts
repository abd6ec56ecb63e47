import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mayKeepOut } from './kept-out.rules.ts'

const director = (id: string, left = false) => ({ id, roles: ['director'], left })

describe('whom a client wants kept out', () => {
  const cases = [
    ['a therapist', [director('ruth'), { id: 'sam', roles: ['therapist'], left: false }], [], 'sam', true],
    ['one of two directors', [director('ruth'), director('omar')], [], 'omar', true],
    ['the only director', [director('ruth'), { id: 'sam', roles: ['therapist'], left: false }], [], 'ruth', false],
    ['the last director who still sees the record', [director('ruth'), director('omar')], ['ruth'], 'omar', false],
    ['a director beside one who has left', [director('ruth', true), director('omar')], [], 'omar', false],
    ['a director who is a therapist too, beside another', [{ id: 'ruth', roles: ['therapist', 'director'], left: false }, director('omar')], [], 'ruth', true],
  ] as const
  for (const [who, colleagues, keptOut, staffId, may] of cases) {
    it(`${may ? 'may' : 'may not'} be ${who}`, () => assert.equal(mayKeepOut(colleagues, keptOut, staffId).ok, may))
  }
})
