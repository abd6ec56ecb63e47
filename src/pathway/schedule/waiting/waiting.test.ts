import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, systemOf, type TestClinic } from '../../../../seed/test-clinic.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { askAbsence } from '../ask-absence.ts'
import { bookMakeUp } from '../book-make-up.ts'
import { leaveGroup } from '../leave-group.ts'
import { makeUpOptions } from '../make-up-options.ts'
import { placeInGroup } from '../place-in-group.ts'
import { attendeesOf, sessionsBetween } from '../public.ts'
import { openedGroup } from '../schedule.examples.ts'
import { leaveLine, waitForGroup, waitingLine, waitsOfClient } from './line.ts'
import { passOnSeats } from './pass-on-seats.ts'
import { takeOffer } from './take-offer.ts'
import { keptUntil, lineStep } from './waiting.rules.ts'
import type { Wait } from './waiting.words.ts'

const NOW = '2026-03-03T15:00:00.000Z'
const inLine = (turn: number, offeredUntil: string | null = null): Wait => ({
  id: `w${turn}`, clientId: `c${turn}`, episodeId: 'e', sessionId: 's', groupId: null, missedSessionId: 'm', turn, askedAt: NOW, offeredUntil })

describe('a seat that is offered', () => {
  const rows = [
    ['the usual two hours', null, '2026-03-03T17:00:00.000Z'], ['a session tomorrow', '2026-03-04T22:30:00Z', '2026-03-03T17:00:00.000Z'],
    ['a session that begins before they are over', '2026-03-03T17:00:00Z', '2026-03-03T16:30:00.000Z'], ['a session in half an hour', '2026-03-03T15:30:00Z', null],
  ] as const
  for (const [what, beginsAt, expected] of rows) it(`is kept for ${what}: ${expected ?? 'not at all'}`, () => assert.equal(keptUntil(NOW, beginsAt), expected))

  it('goes to whoever has waited longest; whoever let it run out leaves the line', () => {
    const line = [inLine(3), inLine(1, '2026-03-03T14:59:00.000Z'), inLine(2, '2026-03-03T15:01:00.000Z'), inLine(4), inLine(5)]
    const { expired, offered } = lineStep(line, 2, NOW)
    assert.deepEqual([expired.map(({ id }) => id), offered.map(({ id }) => id)], [['w1'], ['w3', 'w4']])
    assert.deepEqual(lineStep(line, 0, NOW).offered, [])
    assert.deepEqual(lineStep(line, -1, NOW).offered, [])
  })
})

describe('the line for a seat', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  /** A group everybody misses on Monday, and one of so many seats on Wednesday. */
  const scene = async (people: number, seats: number) => {
    const of = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const monday = await openedGroup(of, { seats: 50, roomId: null })
    const wednesday = await openedGroup(of, { weekday: 3, topic: 'Process group', seats, roomId: null })
    const clients: string[] = []
    for (let n = 0; n < people; n += 1) clients.push((await admittedClient(of)).clientId)
    for (const clientId of clients) await of.act(placeInGroup, { clientId, groupId: monday }, of.staff.intake)
    const sessions = await of.inside(db => sessionsBetween(db, '2026-03-02T15:00:00Z', '2026-03-08T00:00:00Z'))
    const idOf = (groupId: string): string => sessions.find(session => session.groupId === groupId)?.id ?? ''
    const book = (clientId: string) => of.act(bookMakeUp, { clientId, missedSessionId: idOf(monday), sessionId: idOf(wednesday), orWait: true }, of.client(clientId))
    const there = async () => (await of.inside(db => attendeesOf(db, idOf(wednesday)))).map(({ clientId }) => clientId)
    return { of, clients, monday, wednesday, missed: idOf(monday), session: idOf(wednesday), book, there }
  }

  it('lets thirty phones take the last seats of twelve: exactly twelve, and a fair line of eighteen', async () => {
    const { of, clients, book, there, session } = await scene(30, 12)
    const answers = await Promise.all(clients.map(clientId => book(clientId)))
    assert.equal(answers.filter(({ booked }) => booked).length, 12)
    assert.equal((await there()).length, 12)
    const line = await of.act(waitingLine, {}, of.staff.intake)
    assert.deepEqual(line.map(({ ahead }) => ahead), Array.from({ length: 18 }, (_one, at) => at))
    assert.equal(new Set([...line.map(({ clientId }) => clientId), ...await there()]).size, 30)
    assert.ok(line.every(({ sessionId }) => sessionId === session))
  })

  it('keeps a seat that comes free for the first in line, for a stated time, then for the next', async () => {
    const { of, clients: [ana = '', ben = '', cleo = '', dan = ''], book, there, session, missed } = await scene(4, 1)
    for (const clientId of [ana, ben, cleo]) await book(clientId)
    assert.deepEqual(await there(), [ana])
    await of.act(askAbsence, { sessionId: session, what: 'absent' }, of.client(ana))
    await of.act(passOnSeats, {}, systemOf(of.clinicId))
    const offerOf = async (clientId: string) => (await of.act(waitsOfClient, {}, of.client(clientId)))[0] ?? assert.fail('nobody is in line')
    const offer = await offerOf(ben)
    assert.deepEqual([offer.offeredUntil, offer.ahead, offer.topic], ['2026-03-02T17:00:00.000Z', 0, 'Process group'])
    assert.equal((await of.act(makeUpOptions, { clientId: dan, missedSessionId: missed }, of.client(dan)))[0]?.seatsLeft, 0)
    assert.equal((await book(dan)).booked, false)
    assert.equal(await refusedWith(of.act(takeOffer, { id: offer.id }, of.client(cleo))), 'platform.not-found')
    of.at('2026-03-02T17:00:01.000Z')
    assert.equal(await refusedWith(of.act(takeOffer, { id: offer.id }, of.client(ben))), 'schedule.not-kept')
    await of.act(passOnSeats, {}, systemOf(of.clinicId))
    const next = await offerOf(cleo)
    assert.equal(next.offeredUntil, '2026-03-02T19:00:01.000Z')
    await of.act(takeOffer, { id: next.id }, of.client(cleo))
    assert.deepEqual((await there()).sort(), [ana, cleo].sort())
    assert.deepEqual((await of.act(waitingLine, {}, of.staff.intake)).map(({ clientId }) => clientId), [dan])
  })

  it('keeps a weekly seat too: nobody else is placed there meanwhile', async () => {
    const { of, clients: [ana = '', ben = '', cleo = ''], wednesday: groupId } = await scene(3, 1)
    await of.act(placeInGroup, { clientId: ana, groupId }, of.staff.intake)
    await of.act(waitForGroup, { clientId: ben, groupId }, of.staff.intake)
    assert.equal(await refusedWith(of.act(waitForGroup, { clientId: ben, groupId }, clinic.staff.intake)), 'platform.not-found')
    await of.act(leaveGroup, { clientId: ana, groupId, from: '2026-03-03' }, of.staff.intake)
    of.at('2026-03-04T15:00:00.000Z')
    await of.act(passOnSeats, {}, systemOf(of.clinicId))
    assert.equal(await refusedWith(of.act(placeInGroup, { clientId: cleo, groupId }, of.staff.intake)), 'schedule.no-seat-left')
    const [offer] = await of.act(waitsOfClient, { clientId: ben }, of.staff.intake)
    await of.act(takeOffer, { id: offer?.id ?? '' }, of.staff.intake)
    assert.equal(await refusedWith(of.act(leaveLine, { id: offer?.id ?? '' }, of.staff.intake)), 'platform.not-found')
  })
})
