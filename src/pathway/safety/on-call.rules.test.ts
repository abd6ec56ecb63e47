import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calledBy, isGap, minutesWaited, whoCanBeCalled, whoIsDue, type AlertCall, type OnCallStep } from './on-call.rules.ts'

const chain: OnCallStep[] = [
  { position: 1, staffId: 'ana', waitMinutes: 10, phone: null }, { position: 2, staffId: 'ben', waitMinutes: 15, phone: null }, { position: 3, staffId: 'cleo', waitMinutes: 5, phone: null },
]
const raised = { raisedAt: '2026-03-03T07:00:00Z', acceptedAt: null, closedAt: null }
const at = (minute: number): string => new Date(Date.parse(raised.raisedAt) + minute * 60_000).toISOString()
const call = (position: number, minute: number, round = 1): AlertCall => ({ round, position, staffId: chain[position - 1]?.staffId ?? '', calledAt: at(minute) })
const due = (calls: AlertCall[], minute: number, alert: Parameters<typeof whoIsDue>[0] = raised, steps = chain): string | null => {
  const next = whoIsDue(alert, steps, calls, at(minute))
  return next && `${next.round}.${next.position} ${next.staffId}`
}

describe('a call', () => {
  for (const [phone, reach, by] of [
    ['212 555 0199', { email: true, text: true }, 'both'], ['212 555 0199', { email: false, text: true }, 'text'], ['212 555 0199', { email: true, text: false }, 'email'],
    [null, { email: true, text: true }, 'email'], [null, { email: false, text: true }, 'screen'], ['555', { email: false, text: true }, 'screen'], ['212 555 0199', { email: false, text: false }, 'screen'],
  ] as const) it(`to ${phone ?? 'no number'} leaves by ${by}`, () => assert.equal(calledBy(phone, reach).by, by))
})

describe('who can be called about somebody', () => {
  for (const [what, steps, keptOut, standIns, called] of [
    ['is the whole chain when nobody is kept out', chain, [], ['dora'], ['ana', 'ben', 'cleo']],
    ['is the chain without whom they keep out', chain, ['ana', 'someone'], ['dora'], ['ben', 'cleo']],
    ['is the one who is left', chain, ['ana', 'ben'], ['dora'], ['cleo']],
    ['are the directors when nobody of the chain is left', chain, ['ana', 'ben', 'cleo'], ['dora', 'ana'], ['dora']],
    ['is whoever else treats people here when no director is left either', chain, ['ana', 'ben', 'cleo', 'dora'], ['dora', 'sam'], ['sam']],
    ['are directors alone when one is left', chain, ['ana', 'ben', 'cleo'], ['dora', 'sam'], ['dora']],
    ['is nobody where there is no chain', [], ['ana'], ['dora'], []],
  ] as const) it(what, () => assert.deepEqual(whoCanBeCalled(steps, keptOut, standIns.map(id => ({ id, roles: [id === 'sam' ? 'therapist' : 'director'], phone: null }))).map(({ staffId }) => staffId), called))
  it('stands in with the phone the clinic knows', () => assert.deepEqual(whoCanBeCalled(chain, ['ana', 'ben', 'cleo'], [{ id: 'dora', roles: ['director'], phone: '212 555 0100' }]).map(({ phone }) => phone), ['212 555 0100']))
})

describe('the on-call chain', () => {
  it('calls the first person at once', () => assert.equal(due([], 0), '1.1 ana'))
  it('gives the first person their minutes', () => {
    assert.equal(due([call(1, 0)], 9), null)
    assert.equal(due([call(1, 0)], 10), '1.2 ben')
  })
  it('starts again after the last', () => {
    assert.equal(due([call(1, 0), call(2, 10), call(3, 25)], 29), null)
    assert.equal(due([call(1, 0), call(2, 10), call(3, 25)], 30), '2.1 ana')
  })
  it('stops when a human accepts or the alert is closed', () => {
    assert.equal(due([call(1, 0)], 60, { ...raised, acceptedAt: at(5) }), null)
    assert.equal(due([call(1, 0)], 60, { ...raised, closedAt: at(5) }), null)
  })
  it('calls one person, not all it missed, after an outage', () => assert.equal(due([call(1, 0)], 600), '1.2 ben'))
  it('calls nobody when the chain is empty', () => assert.equal(due([], 600, raised, []), null))
  it('goes on from the start when the last person called is no longer on it', () => assert.equal(due([call(3, 0)], 60, raised, chain.slice(0, 2)), '2.1 ana'))
})

describe('the wait for a human', () => {
  it('is told until somebody accepted, or until now', () => {
    assert.equal(minutesWaited({ ...raised, acceptedAt: at(42) }, at(400)), 42)
    assert.equal(minutesWaited(raised, at(400)), 400)
  })
  it('is a gap after fifteen minutes when the alert is high', () => {
    assert.equal(isGap({ ...raised, level: 'high' }, at(15)), false)
    assert.equal(isGap({ ...raised, level: 'high' }, at(16)), true)
    assert.equal(isGap({ ...raised, level: 'moderate' }, at(16)), false)
  })
})
