import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { notAtNight, reminderStep } from './reminder.rules.ts'
import type { Reminder } from './reminder.words.ts'

const chosen: Reminder = { channel: 'text', at: '19:30', lastSentOn: '2026-03-01', unanswered: 0, stoppedAt: null }
const moment = { today: '2026-03-02', clock: '19:30', checkedIn: false }

describe('a reminder', () => {
  for (const [what, reminder, at, expected] of [
    ['comes at its minute', chosen, moment, 'send'],
    ['does not come a minute early', chosen, { ...moment, clock: '19:29' }, 'nothing'],
    ['may be an hour and a half late', chosen, { ...moment, clock: '21:00' }, 'send'],
    ['does not come later than that', chosen, { ...moment, clock: '21:01' }, 'nothing'],
    ['comes once a day', { ...chosen, lastSentOn: '2026-03-02' }, moment, 'nothing'],
    ['does not come on a day with a check-in', chosen, { ...moment, checkedIn: true }, 'nothing'],
    ['comes a third time without an answer', { ...chosen, unanswered: 2 }, moment, 'send'],
    ['makes way for a person after the third', { ...chosen, unanswered: 3 }, moment, 'ask-a-person'],
    ['stays quiet once a person was asked', { ...chosen, unanswered: 3, stoppedAt: '2026-03-01T20:00:00Z' }, moment, 'nothing'],
  ] as const) {
    it(what, () => assert.equal(reminderStep(reminder, at), expected))
  }
})

describe('a message that nobody waits for', () => {
  for (const [what, now, expected] of [
    ['goes out by day', '2026-03-02T13:00:00Z', '2026-03-02T13:00:00Z'],
    ['waits for eight in the morning', '2026-03-02T12:59:00Z', '2026-03-02T13:00:00Z'],
    ['goes out until nine in the evening', '2026-03-03T01:59:00Z', '2026-03-03T01:59:00Z'],
    ['waits for the next morning after that', '2026-03-03T02:00:00Z', '2026-03-03T13:00:00Z'],
    ['keeps to eight over the night of the clock change', '2026-03-08T04:00:00Z', '2026-03-08T12:00:00Z'],
  ] as const) {
    it(what, () => assert.equal(notAtNight(now, 'America/New_York'), expected))
  }
})
