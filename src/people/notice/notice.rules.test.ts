import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dialable, waysTo } from './notice.rules.ts'

describe('a phone number', () => {
  for (const [written, sent] of [
    ['555 010 4477', '+15550104477'], ['(555) 010-4477', '+15550104477'], ['1-555-010-4477', '+15550104477'], ['+34 600 123 456', '+34600123456'],
    ['555 0101', null], ['25550104477', null], ['+1234567', null], ['+1234567890123456', null], ['call the shop', null], ['', null], [null, null],
  ] as const) {
    it(`${written} is ${sent ?? 'not complete'}`, () => assert.equal(dialable(written), sent))
  }
})

describe('the ways to a person', () => {
  const person = { mayLeaveMessage: true, email: 'maya@example.org', phone: '555 010 4477' }
  const all = { email: true, text: true }
  for (const [why, who, reach, told] of [
    ['both ways', person, all, 'both'],
    ['only the way that is set up', person, { email: false, text: true }, 'text'],
    ['only the way that is set up', person, { email: true, text: false }, 'email'],
    ['only the way the person has', { ...person, email: null }, all, 'text'],
    ['no way without leave', { ...person, mayLeaveMessage: false }, all, 'may-not'],
    ['no way to nobody', { ...person, email: null, phone: '555' }, all, 'no-address'],
    ['no way that is not set up', person, { email: false, text: false }, 'not-set-up'],
    ['no way that is not set up', { ...person, email: null }, { email: true, text: false }, 'not-set-up'],
  ] as const) {
    it(`are ${why}: ${told}`, () => {
      const ways = waysTo(who, reach)
      assert.deepEqual([ways.told, ways.email !== null, ways.text !== null], [told, ['email', 'both'].includes(told), ['text', 'both'].includes(told)])
    })
  }
})
