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
  it('is an instrument that is shipped switched on', () => {
    for (const id of new Set((['substance-use', 'mental-health', 'dual', null] as const).flatMap(batteryFor))) assert.equal(shippedInstrument(id)?.shipped, 'on', id)
  })
})
