import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { clocks, setClock } from './clocks.ts'
import { closeInquiry } from './close-inquiry.ts'
import { addDestination, changeDestination, destinations } from './destinations.ts'
import { noteFirstSessions, noteOnTrails } from './public.ts'
import { recordedInquiry } from './referral.examples.ts'
import { referralFunnel } from './referral-funnel.ts'
import { showInquiry } from './show-inquiry.ts'

const place = { name: 'Harbor Detox', kind: 'withdrawal', phone: '212 555 0142', source: 'Their website', checkedOn: '2026-03-01' } as const

describe('the response clocks of a clinic', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('are its own numbers with what they rest on; referrals on the list keep theirs; the usual clock comes back', async () => {
    const { director, intake } = clinic.staff
    const earlier = await recordedInquiry(clinic, { familyName: 'Before', urgency: 'urgent' })
    const set = await clinic.act(setClock, { urgency: 'urgent', clock: { answerWithinMinutes: 60, assessWithinHours: 24, reason: 'Contract with the county, section 4' } }, director)
    assert.deepEqual(set.find(({ urgency }) => urgency === 'urgent'), { urgency: 'urgent', answerWithinMinutes: 60, assessWithinHours: 24, source: 'Contract with the county, section 4', mark: 'own', own: true })
    const later = await recordedInquiry(clinic, { familyName: 'Later', urgency: 'urgent' })
    const shown = async (id: string) => (({ respondBy, assessBy }) => [respondBy, assessBy])(await clinic.act(showInquiry, { id }, intake))
    assert.deepEqual(await shown(later.id), ['2026-03-02T16:00:00.000Z', '2026-03-03T15:00:00.000Z'])
    assert.equal((await shown(earlier.id))[0], '2026-03-02T19:00:00.000Z')
    const usual = await clinic.act(setClock, { urgency: 'urgent', clock: null }, director)
    assert.deepEqual([usual.map(({ own }) => own), usual.find(({ urgency }) => urgency === 'urgent')?.answerWithinMinutes], [[false, false, false, false], 240])
  })

  it('are set by the director only, within reason, and for one clinic', async () => {
    const clock = { answerWithinMinutes: 60, assessWithinHours: 24, reason: 'Ours' }
    assert.equal(await refusedWith(clinic.act(setClock, { urgency: 'urgent', clock }, clinic.staff.intake)), 'platform.not-allowed')
    for (const wrong of [{ ...clock, answerWithinMinutes: 0 }, { ...clock, answerWithinMinutes: 20_161 }, { ...clock, reason: ' ' }]) {
      assert.equal(await refusedWith(clinic.act(setClock, { urgency: 'urgent', clock: wrong }, clinic.staff.director)), 'platform.input-invalid')
    }
    await clinic.act(setClock, { urgency: 'crisis', clock }, clinic.staff.director)
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal((await elsewhere.act(clocks, {}, elsewhere.staff.intake)).find(({ urgency }) => urgency === 'crisis')?.own, false)
  })
})

describe('the community directory', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('names where somebody was referred to, and keeps the name when the place is no longer used', async () => {
    const { id: destinationId } = await clinic.act(addDestination, place, clinic.staff.intake)
    const { id } = await recordedInquiry(clinic, { familyName: 'Out' })
    await clinic.act(closeInquiry, { id, outcome: 'referred-out', reason: 'Needs medical withdrawal first', destinationId }, clinic.staff.intake)
    const [listed] = await clinic.act(destinations, {}, clinic.staff.intake)
    await clinic.act(changeDestination, { ...place, id: destinationId, ended: true }, clinic.staff.director, { ifMatch: listed?.version ?? 0 })
    const shown = await clinic.act(showInquiry, { id }, clinic.staff.intake)
    assert.deepEqual([shown.outcome, shown.referredTo, shown.destinationId], ['referred-out', 'Harbor Detox', destinationId])
    const other = await recordedInquiry(clinic, { familyName: 'OutToo' })
    const close = (to: object) => refusedWith(clinic.act(closeInquiry, { id: other.id, outcome: 'referred-out', reason: 'x', ...to }, clinic.staff.intake))
    assert.deepEqual([await close({ destinationId }), await close({}), await close({ destinationId: other.id })], ['referral.destination-ended', 'referral.needs-a-destination', 'platform.not-found'])
  })

  it('is checked again by whoever saw the newest version, and belongs to one clinic', async () => {
    const { id } = await clinic.act(addDestination, { ...place, name: 'North House', kind: 'residential' }, clinic.staff.director)
    const change = (by: typeof clinic.staff.intake, ifMatch: number) => refusedWith(clinic.act(changeDestination, { ...place, name: 'North House', kind: 'residential', checkedOn: '2026-03-02', id }, by, { ifMatch }))
    assert.deepEqual([await change(clinic.staff.intake, 1), await change(clinic.staff.director, 1), await change(clinic.staff.therapist, 2)], ['not refused', 'platform.changed-meanwhile', 'platform.not-allowed'])
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.deepEqual(await elsewhere.act(destinations, {}, elsewhere.staff.intake), [])
  })
})

describe('the way in', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('ends with the first session of whoever was admitted, and counts it once', async () => {
    const { id, clientId } = await recordedInquiry(clinic, { familyName: 'Comes' })
    const never = await recordedInquiry(clinic, { familyName: 'Never' })
    const note = (at: string) => clinic.inside(db => noteFirstSessions(db, [clientId, never.clientId], at))
    await note('2026-03-02T16:00:00.000Z')
    assert.equal((await clinic.act(showInquiry, { id }, clinic.staff.intake)).beganAt, null, 'not admitted yet')
    await clinic.inside(db => noteOnTrails(db, clientId, 'admitted', { now: '2026-03-02T17:00:00.000Z', by: clinic.staff.intake.id }))
    await note('2026-03-04T22:30:00.000Z')
    await note('2026-03-05T22:30:00.000Z')
    assert.equal((await clinic.act(showInquiry, { id }, clinic.staff.intake)).beganAt, '2026-03-04T22:30:00.000Z')
    const funnel = await clinic.act(referralFunnel, { from: '2026-03-02', until: '2026-03-03' }, clinic.staff.director)
    assert.deepEqual([funnel.received, funnel.admitted, funnel.began], [2, 1, 1])
  })
})
