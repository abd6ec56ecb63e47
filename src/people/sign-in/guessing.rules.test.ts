import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { freshlyProven } from './fresh-proof.rules.ts'
import { onTheClock, pinTooEasy, secondsToWait } from './guessing.rules.ts'
import { tooEasy } from './password/password.rules.ts'

describe('waiting after wrong tries', () => {
  const cases = [
    ['secret', 4, 0, 0], ['secret', 5, 0, 10], ['secret', 5, 9, 1], ['secret', 5, 10, 0], ['secret', 6, 0, 20], ['secret', 11, 0, 640],
    ['secret', 12, 0, 900], ['secret', 500, 0, 900], ['secret', 500, 900, 0], ['address', 59, 0, 0], ['address', 60, 0, 10],
  ] as const
  for (const [kind, wrong, since, wait] of cases) {
    it(`asks ${wait} s after ${wrong} wrong (${kind}), ${since} s later`, () => assert.equal(secondsToWait(kind, wrong, since), wait))
  }
  it('reads like a clock', () => assert.deepEqual([5, 65, 900].map(onTheClock), ['0:05', '1:05', '15:00']))
})

describe('a PIN', () => {
  for (const pin of ['000000', '112211', '123456', '654321', '456789', '787878', '258258', '240791', '072491', '910724', '199107', '071991', '241991']) {
    it(`is too easy: ${pin}`, () => assert.equal(pinTooEasy(pin, '1991-07-24'), true))
  }
  for (const pin of ['274915', '902145', '135790', '240792']) {
    it(`is good: ${pin}`, () => assert.equal(pinTooEasy(pin, '1991-07-24'), false))
  }
  it('is compared with no birthday when none is known', () => assert.equal(pinTooEasy('240791', null), false))
})

describe('a password', () => {
  const about = ['Ana Prado', 'ana@riverbend.example', 'Riverbend Clinic']
  for (const password of ['aaaaaaaaaaaaaaaa', 'passwordpassword', 'P@ssw0rdP@ssw0rd!', 'Riverbend2026!!!', 'AnaPrado19910724', 'qwertyuiop123456', 'welcome to riverbend clinic',
    'abcabcabcabcabcabc', 'Summer2026Summer2026', 'contraseña-segura-clave', 'evenkeel-recovery-therapist', '12345678901234567890']) {
    it(`is too easy: ${password}`, () => assert.equal(tooEasy(password, about), true))
  }
  for (const password of ['violet kettle marching north', 'x7-Qm2!rTz9#wLp4', 'cuatro gatos cruzan el puente', 'correct horse battery staple']) {
    it(`is good: ${password}`, () => assert.equal(tooEasy(password, about), false))
  }
})

describe('a proof', () => {
  for (const [provenAt, fresh] of [[null, false], ['2026-03-02T14:55:00Z', true], ['2026-03-02T14:54:59Z', false], ['2026-03-02T15:00:00+00:00', true]] as const) {
    it(`of ${provenAt ?? 'never'} is ${fresh ? 'fresh' : 'old'}`, () => assert.equal(freshlyProven({ provenAt }, '2026-03-02T15:00:00Z'), fresh))
  }
})
