import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addWaiting, afterTry, lostThings, markRefused, markTried, nextToSend, saidTooLongAgo, takeOut, waitingCount } from './waiting.rules.ts'
import type { Waiting } from './waiting.words.ts'

const day = (forDate: string, key: string, more: Partial<Pick<Waiting, 'clientId' | 'tried' | 'refused'>> = {}): Waiting => ({
  kind: 'check-in', key, clientId: 'luis', madeAt: `${forDate}T22:30:00Z`, tried: false, refused: null,
  answers: { forDate, at: `${forDate}T22:30:00Z`, mood: 6, stress: 4, craving: 2, sleepHours: 7, wantsCall: false }, ...more,
})
const notSafe = (key: string): Waiting => ({ kind: 'not-safe', key, clientId: 'luis', madeAt: '2026-03-02T22:30:00Z', tried: false, refused: null })
const keys = (queue: readonly Waiting[]): string[] => queue.map(({ key }) => key)

/** A server that remembers keys, as ours does, behind a network that may cut before or after the answer. */
function phoneAndServer(cuts: readonly ('none' | 'before' | 'after')[]) {
  const arrived = new Map<string, string>()
  let queue: readonly Waiting[] = []
  let attempt = 0
  const send = (item: Waiting): number => {
    const cut = cuts[attempt++] ?? 'none'
    if (cut === 'before') return 0
    if (!arrived.has(item.key)) arrived.set(item.key, item.kind === 'check-in' ? item.answers.forDate : item.kind)
    return cut === 'after' ? 0 : 200
  }
  const drain = (): void => {
    for (let item = nextToSend(queue, 'luis'); item !== undefined; item = nextToSend(queue, 'luis')) {
      queue = markTried(queue, item.key)
      if (afterTry(send(item)) !== 'sent') return
      queue = takeOut(queue, item.key)
    }
  }
  return { say: (item: Waiting) => { queue = addWaiting(queue, item) }, drain, arrived: () => [...arrived.values()], left: () => queue.length }
}

describe('what the browser threw away', () => {
  for (const [there, remembered, lost] of [[0, 0, 0], [2, 2, 0], [0, 3, 3], [1, 3, 2], [3, 1, 0]] as const) {
    it(`is ${lost} when ${there} are there and ${remembered} were`, () => assert.equal(lostThings(there, remembered), lost))
  }
})

describe('what waits on a phone', () => {
  it('goes in the order it was said', () => {
    const queue = ['2026-03-01', '2026-03-02', '2026-03-03'].reduce<readonly Waiting[]>((all, date) => addWaiting(all, day(date, date)), [])
    assert.equal(nextToSend(queue, 'luis')?.key, '2026-03-01')
    assert.equal(nextToSend(takeOut(queue, '2026-03-01'), 'luis')?.key, '2026-03-02')
  })

  it('is replaced by the same day said again, while it never left', () => {
    assert.deepEqual(keys(addWaiting([day('2026-03-01', 'a'), day('2026-03-02', 'b')], day('2026-03-01', 'c'))), ['b', 'c'])
  })

  it('is not replaced once it left: the server may have it', () => {
    assert.deepEqual(keys(addWaiting(markTried([day('2026-03-01', 'a')], 'a'), day('2026-03-01', 'c'))), ['a', 'c'])
  })

  it('does not replace another person, nor what was refused', () => {
    assert.deepEqual(keys(addWaiting([day('2026-03-01', 'a', { clientId: 'ana' }), day('2026-03-01', 'b', { refused: 'no' })], day('2026-03-01', 'c'))), ['a', 'b', 'c'])
  })

  it('is one cry for help, not two, while it never left', () => {
    assert.deepEqual(keys(addWaiting([notSafe('a')], notSafe('b'))), ['b'])
  })

  it('never leaves under somebody else\'s name', () => {
    assert.equal(nextToSend([day('2026-03-01', 'a', { clientId: 'ana' })], 'luis'), undefined)
  })

  it('lets the next one go when one is refused, and keeps the refused one in sight', () => {
    const queue = markRefused([day('2026-02-01', 'a'), day('2026-03-02', 'b')], 'a', 'That day is more than two weeks ago.')
    assert.equal(nextToSend(queue, 'luis')?.key, 'b')
    assert.deepEqual(waitingCount(queue, 'luis'), { waiting: 1, refused: 1 })
  })
})

describe('after a try', () => {
  for (const [status, then] of [
    [200, 'sent'], [204, 'sent'], [0, 'wait'], [408, 'wait'], [429, 'wait'], [500, 'wait'], [503, 'wait'],
    [401, 'sign-in-first'], [403, 'sign-in-first'], [423, 'sign-in-first'], [422, 'refused'], [404, 'refused'], [409, 'refused'],
  ] as const) {
    it(`${status} means ${then}`, () => assert.equal(afterTry(status), then))
  }
})

describe('five days without a network', () => {
  it('arrive whole, once each, in order', () => {
    const phone = phoneAndServer(['before', 'before', 'after', 'none', 'before', 'after', 'none', 'none', 'none', 'none'])
    const dates = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']
    for (const date of dates) {
      phone.say(day(date, `key-${date}`))
      phone.drain()
    }
    while (phone.left() > 0) phone.drain()
    assert.deepEqual(phone.arrived(), dates)
  })
})

describe('"I am not safe" that waited', () => {
  const said = Date.parse('2026-03-02T22:30:00Z')
  for (const [hours, old] of [[1, false], [24, false], [24.01, true]] as const) {
    it(`${hours} hours is ${old ? 'too long to be read as now' : 'still sent'}`, () => {
      assert.equal(saidTooLongAgo(notSafe('a'), said + hours * 3_600_000, said), old)
    })
  }
  it('is never said of a check-in', () => assert.equal(saidTooLongAgo(day('2026-03-01', 'a'), said + 1e12, said), false))
})
