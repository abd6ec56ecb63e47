import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerBy, writtenAt } from './message.rules.ts'

const NEW_YORK = 'America/New_York'

describe('the time of an answer', () => {
  for (const [what, sent, days, expected] of [
    ['a Monday morning message is answered by Tuesday at five', '2026-03-02T14:00:00Z', 1, '2026-03-03T22:00:00Z'],
    ['late on Monday evening it is still Monday at the clinic', '2026-03-03T04:59:00Z', 1, '2026-03-03T22:00:00Z'],
    ['a minute after midnight it is Tuesday', '2026-03-03T05:01:00Z', 1, '2026-03-04T22:00:00Z'],
    ['a Friday message waits for Monday', '2026-03-06T20:00:00Z', 1, '2026-03-09T21:00:00Z'],
    ['a Saturday message waits for Monday', '2026-03-14T15:00:00Z', 1, '2026-03-16T21:00:00Z'],
    ['two work days from Thursday end on Monday, over the clock change', '2026-03-05T15:00:00Z', 2, '2026-03-09T21:00:00Z'],
  ] as const) {
    it(what, () => assert.equal(answerBy(sent, days, NEW_YORK), expected))
  }
})

describe('when a message was written', () => {
  const now = '2026-03-10T15:00:00Z'
  for (const [what, claimed, expected] of [
    ['is the time of the phone that waited', '2026-03-08T15:00:00Z', '2026-03-08T15:00:00Z'],
    ['is now, for a phone that is ahead', '2026-03-10T15:00:01Z', now],
    ['is the time of the phone up to two weeks back', '2026-02-24T15:00:00Z', '2026-02-24T15:00:00Z'],
    ['is now, for a phone that is a year behind', '2025-03-10T15:00:00Z', now],
    ['is now when the phone says nothing', undefined, now],
  ] as const) {
    it(what, () => assert.equal(writtenAt(claimed, now), expected))
  }
})
