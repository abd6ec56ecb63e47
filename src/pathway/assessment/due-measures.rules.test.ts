import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { batteryFor, dueOn, dueToday } from './due-measures.rules.ts'
import { shipped, shippedInstrument } from './instruments/shipped.ts'

const phq9 = shippedInstrument('phq-9')
const auditC = shippedInstrument('audit-c')
const due = (kind: 'substance-use' | null, last: Record<string, string>) =>
  dueToday(shipped, { kind, lastOn: new Map(Object.entries(last)) }, '2026-03-09').map(({ instrument }) => instrument.id)

describe('a measure', () => {
  it('is due at once when it was never given', () => assert.equal(phq9 && dueOn(phq9, undefined, false, '2026-03-09'), '2026-03-09'))
  it('comes again by its own cadence, from that day on', () => {
    assert.equal(phq9 && dueOn(phq9, '2026-03-02', true, '2026-03-09'), '2026-03-09')
    assert.equal(due('substance-use', { 'phq-9': '2026-03-02' }).includes('phq-9'), true)
    assert.equal(due('substance-use', { 'phq-9': '2026-03-03' }).includes('phq-9'), false)
  })
  it('does not come again before admission, nor when it has no cadence', () => {
    assert.equal(phq9 && dueOn(phq9, '2026-03-02', false, '2026-06-09'), null)
    assert.equal(auditC && dueOn(auditC, '2026-03-02', true, '2026-06-09'), null)
  })
  it('comes with the kind of the program', () => {
    assert.deepEqual(due(null, {}), ['phq-9', 'gad-7', 'c-ssrs-screener'])
    assert.ok(due('substance-use', {}).includes('bam'))
  })
  it('is asked of whom the clinic says, as often as the clinic says', () => {
    const paced = (everyDays: number | null, of: ('everyone' | 'dual' | 'substance-use')[]) => dueToday(
      shipped.map(one => one.id === 'phq-9' ? { ...one, cadence: { ...one.cadence, everyDays } } : one),
      { kind: 'substance-use', lastOn: new Map([['phq-9', '2026-03-06']]), asked: [{ instrument: 'phq-9', of, everyDays }] }, '2026-03-09').some(({ instrument }) => instrument.id === 'phq-9')
    assert.deepEqual([paced(3, ['everyone']), paced(4, ['everyone']), paced(3, ['substance-use']), paced(3, ['dual']), paced(3, []), paced(null, ['everyone'])], [true, false, true, false, false, false])
    assert.deepEqual(batteryFor(null, [{ instrument: 'who-5', of: ['everyone', 'dual'], everyDays: 14 }, { instrument: 'gad-7', of: [], everyDays: null }]), ['phq-9', 'c-ssrs-screener', 'who-5'])
  })
  it('is an instrument that is shipped switched on', () => {
    for (const id of new Set((['substance-use', 'mental-health', 'dual', null] as const).flatMap(kind => batteryFor(kind)))) assert.equal(shippedInstrument(id)?.shipped, 'on', id)
  })
})
