import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { notAtNight, reminderStep } from './reminder.rules.ts'
import type { Reminder } from './reminder.words.ts'

const chosen: Reminder = { channel: 'text', at: '19:30', lastSentOn: '2026-03-01', repeatedOn: null, unanswered: 0, stoppedAt: null }
const sentToday: Reminder = { ...chosen, at: '12:00', lastSentOn: '2026-03-02', unanswered: 1 }
const moment = { today: '2026-03-02', clock: '19:30', checkedIn: false }

describe('a reminder', () => {
  for (const [what, reminder, at, expected] of [
    ['comes at its minute', chosen, moment, 'send'],
    ['does not come a minute early', chosen, { ...moment, clock: '19:29' }, 'nothing'],
    ['may be an hour and a half late', chosen, { ...moment, clock: '21:00' }, 'send'],
    ['does not come later than that', chosen, { ...moment, clock: '21:01' }, 'nothing'],
    ['does not come twice in one minute', { ...chosen, lastSentOn: '2026-03-02' }, moment, 'nothing'],
    ['does not come again before three hours', sentToday, { ...moment, clock: '14:59' }, 'nothing'],
    ['comes again after three hours', sentToday, { ...moment, clock: '15:00' }, 'again'],
    ['comes again at most four and a half hours after', sentToday, { ...moment, clock: '16:31' }, 'nothing'],
    ['comes again once', { ...sentToday, repeatedOn: '2026-03-02' }, { ...moment, clock: '15:01' }, 'nothing'],
    ['does not come again after a check-in', sentToday, { ...moment, clock: '15:00', checkedIn: true }, 'nothing'],
    ['comes again a minute before the quiet of the night', { ...sentToday, at: '17:59' }, { ...moment, clock: '20:59' }, 'again'],
    ['does not come again at night', { ...sentToday, at: '18:00' }, { ...moment, clock: '21:00' }, 'nothing'],
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
