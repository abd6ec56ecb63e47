import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadWarnings } from './load.rules.ts'

const ZONE = 'America/New_York'
/** Times of the week of 12 January 2026, five hours behind UTC. */
const piece = (day: number, from: number, to: number, what: 'session' | 'life' = 'session', changed: object = {}) => ({
  startsAt: new Date(Date.UTC(2026, 0, 11 + day, 5) + from * 3_600_000).toISOString(), endsAt: new Date(Date.UTC(2026, 0, 11 + day, 5) + to * 3_600_000).toISOString(),
  what, cancelled: false, clash: false, commitmentKind: what === 'life' ? 'work' : null, ...changed,
})
const warned = (...pieces: ReturnType<typeof piece>[]): string[] => loadWarnings(pieces, '2026-01-12', ZONE).map(({ kind, weekday }) => `${kind} ${weekday}`)

describe('the load of a week', () => {
  it('is light with an evening group and a day shift', () => {
    assert.deepEqual(warned(piece(1, 8, 16, 'life'), piece(1, 17.5, 19), piece(2, 8, 16, 'life')), [])
  })
  it('warns of a night shorter than eleven hours around treatment, and not of one of eleven', () => {
    assert.deepEqual(warned(piece(1, 19, 21), piece(2, 7.9, 12, 'life')), ['short-night 2'])
    assert.deepEqual(warned(piece(1, 19, 21), piece(2, 8, 12, 'life')), [])
    assert.deepEqual(warned(piece(1, 14, 22, 'life'), piece(2, 6, 12, 'life')), [])
  })
  it('warns of a day of more than twelve hours with treatment in it', () => {
    assert.deepEqual(warned(piece(1, 6, 16, 'life'), piece(1, 17, 19.1)), ['long-day 1'])
    assert.deepEqual(warned(piece(1, 6, 16, 'life'), piece(1, 17, 19)), [])
  })
  it('warns of the third late evening in a row', () => {
    assert.deepEqual(warned(piece(1, 20, 21.5), piece(2, 20, 21.5), piece(3, 20, 21.5)), ['three-late-evenings 3'])
    assert.deepEqual(warned(piece(1, 20, 21.5), piece(2, 20, 21), piece(3, 20, 21.5)), [])
    assert.deepEqual(warned(piece(1, 14, 22, 'life'), piece(2, 14, 22, 'life'), piece(3, 14, 22, 'life')), [])
    assert.deepEqual(warned(piece(1, 22, 30, 'life'), piece(2, 20, 21.5), piece(3, 22, 30, 'life')).includes('three-late-evenings 3'), true)
  })
  it('names collisions and forgets what is called off or quiet', () => {
    assert.deepEqual(warned(piece(4, 17, 18, 'session', { clash: true })), ['collision 4'])
    assert.deepEqual(warned(piece(1, 19, 21, 'session', { cancelled: true }), piece(2, 6, 8, 'life')), [])
    assert.deepEqual(warned(piece(1, 19, 23, 'life', { commitmentKind: 'quiet' }), piece(2, 8, 9)), [])
  })
})
