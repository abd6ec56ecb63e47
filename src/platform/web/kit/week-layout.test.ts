import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayAfter, hoursToShow, linesOf, placeWeek } from './week-layout.ts'

const zone = 'America/New_York'
const place = (items: readonly (readonly [string, string])[], week = '2026-11-23') =>
  placeWeek(items.map(([start, end], at) => ({ id: String(at), start, end })), week, zone)
    .map(({ item, day, from, to, lane, lanes }) => [item.id, day, from, to, lane, lanes])

describe('the week', () => {
  it('shows an instant at the clinic’s wall clock', () => {
    assert.deepEqual(place([['2026-11-23T14:00:00Z', '2026-11-23T17:00:00Z']]), [['0', 0, 540, 720, 0, 1]])
  })

  it('puts things at the same time side by side, and gives a free lane to the next', () => {
    assert.deepEqual(place([
      ['2026-11-24T14:00:00Z', '2026-11-24T17:00:00Z'],
      ['2026-11-24T14:00:00Z', '2026-11-24T15:00:00Z'],
      ['2026-11-24T15:00:00Z', '2026-11-24T16:00:00Z'],
      ['2026-11-24T18:00:00Z', '2026-11-24T19:00:00Z'],
    ]), [['0', 1, 540, 720, 0, 2], ['1', 1, 540, 600, 1, 2], ['2', 1, 600, 660, 1, 2], ['3', 1, 780, 840, 0, 1]])
  })

  it('lets a night shift go on the next day, and drops what is outside the week', () => {
    assert.deepEqual(place([
      ['2026-11-24T03:00:00Z', '2026-11-24T11:00:00Z'],
      ['2026-11-20T14:00:00Z', '2026-11-20T15:00:00Z'],
      ['2026-11-30T03:00:00Z', '2026-11-30T11:00:00Z'],
    ]), [['0', 0, 1320, 1440, 0, 1], ['0', 1, 0, 360, 0, 1], ['2', 6, 1320, 1440, 0, 1]])
  })

  it('keeps six in the evening at six in the weeks the clocks change', () => {
    const [spring] = place([['2027-03-14T22:00:00Z', '2027-03-15T01:00:00Z']], '2027-03-08')
    assert.deepEqual(spring, ['0', 6, 1080, 1260, 0, 1])
    const [autumn] = place([['2026-11-01T23:00:00Z', '2026-11-02T02:00:00Z']], '2026-10-26')
    assert.deepEqual(autumn, ['0', 6, 1080, 1260, 0, 1])
  })

  it('shows the usual hours, and more when something reaches beyond', () => {
    assert.deepEqual(hoursToShow([], [8, 18]), [8, 18])
    assert.deepEqual(hoursToShow([{ from: 390, to: 420 }, { from: 1080, to: 1270 }], [8, 18]), [6, 22])
  })

  it('counts calendar days over the end of a month', () => {
    assert.equal(dayAfter('2026-11-30', 6), '2026-12-06')
  })

  it('gives a block no more lines than it has room for: first its name, then the time, then the rest', () => {
    const rows = [[15, 1, 'Eli Novak', 1, false, 0], [60, 1, 'Eli Novak', 1, true, 0], [60, 1, 'Planning the weekend', 2, false, 0],
      [60, 2, 'Imani Brooks', 2, false, 0], [90, 1, 'Coping skills', 1, true, 2], [90, 1, 'Feelings and relationships', 2, true, 1], [90, 4, 'Feelings and relationships', 3, true, 0]] as const
    for (const [minutes, lanes, title, ...lines] of rows) {
      const { title: ofTitle, time, detail } = linesOf(minutes, lanes, title)
      assert.deepEqual([ofTitle, time, detail], lines, `${minutes} ${title}`)
    }
  })
})
