import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { recordClient } from '../../../people/client/record-client.ts'
import type { Actor } from '../../../platform/pure/policy.ts'
import { dueMeasures } from '../../assessment/due-measures.ts'
import { submitMeasure } from '../../assessment/submit-measure.ts'
import { checkIns } from '../check-ins.ts'
import { checkInAtKiosk, checkedInToday } from './check-in-at-kiosk.ts'

const answers = { forDate: '2026-03-02', at: '2026-03-02T09:00:00-05:00', mood: 5, stress: 6, craving: 7, wantsCall: false }

describe('somebody at the kiosk', () => {
  let clinic: TestClinic
  let luis: string
  let visitor: Actor
  before(async () => {
    clinic = await openTestClinic()
    luis = (await clinic.act(recordClient, { givenName: 'Luis', familyName: 'Prado' }, clinic.staff.intake)).id
    visitor = { ...clinic.client(luis), roles: ['client-at-kiosk'] }
  })
  after(() => clinic.close())

  it('checks in once, marked as the kiosk', async () => {
    const done = () => clinic.act(checkedInToday, { clientId: luis, today: '2026-03-02' }, visitor)
    assert.deepEqual(await done(), { done: false })
    await clinic.act(checkInAtKiosk, { clientId: luis, answers }, visitor)
    assert.deepEqual(await done(), { done: true })
    assert.deepEqual((await clinic.act(checkIns, { clientId: luis, since: '2026-03-01' }, clinic.staff.therapist)).map(({ source }) => source), ['kiosk'])
  })

  it('answers a measure that waits', async () => {
    const [due] = await clinic.act(dueMeasures, { clientId: luis }, visitor)
    assert.ok(due)
    const given = await clinic.act(submitMeasure, { clientId: luis, instrument: 'gad-7', answers: { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1 } }, visitor)
    assert.ok(given.id)
  })

  it('reads nothing of what was said, and does nothing for somebody else', async () => {
    const ana = (await clinic.act(recordClient, { givenName: 'Ana', familyName: 'Rey' }, clinic.staff.intake)).id
    assert.equal(await refusedWith(clinic.act(checkIns, { clientId: luis, since: '2026-03-01' }, visitor)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(checkInAtKiosk, { clientId: ana, answers }, visitor)), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(submitMeasure, { clientId: ana, instrument: 'gad-7', answers: {} }, visitor)), 'platform.not-found')
  })
})
