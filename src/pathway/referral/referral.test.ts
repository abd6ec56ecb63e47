import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { clientDetails } from '../../people/client/client-details.ts'
import { myTasks } from '../../people/task/my-tasks.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { askStillWaiting } from './ask-still-waiting.ts'
import { callClinician } from './call-clinician.ts'
import { closeInquiry } from './close-inquiry.ts'
import { inquiryList } from './inquiry-list.ts'
import { keepDraft } from './keep-draft.ts'
import { myDraft } from './my-draft.ts'
import { possibleDuplicates } from './possible-duplicates.ts'
import { recordInquiry } from './record-inquiry.ts'
import { motherCalls, recordedInquiry } from './referral.examples.ts'
import { referralFunnel } from './referral-funnel.ts'
import { showInquiry } from './show-inquiry.ts'
import { stillWaiting } from './still-waiting.ts'
import { waitForAPlace } from './wait-for-a-place.ts'

describe('a referral', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const refused = (...args: Parameters<TestClinic['act']>) => refusedWith(clinic.act(...args))

  it('makes the person known, with the number that is safe', async () => {
    const { id, clientId } = await recordedInquiry(clinic, { familyName: 'Primero' })
    const person = await clinic.act(clientDetails, { clientId }, clinic.staff.intake)
    assert.deepEqual([person.name, person.phone, person.mayLeaveMessage, person.language], ['Tomás Primero', '555 010 4477', true, 'es'])
    const shown = await clinic.act(showInquiry, { id }, clinic.staff.intake)
    assert.deepEqual([shown.stage, shown.respondBy, shown.overdue], ['new', '2026-03-02T23:00:00.000Z', false])
  })

  it('refuses a person who is very likely known until somebody has looked', async () => {
    const known = await recordedInquiry(clinic, { familyName: 'Duplessis' })
    const again = { ...motherCalls, familyName: 'Duplessis', callerRelation: 'professional', source: 'court' } as const
    assert.equal(await refused(recordInquiry, again, clinic.staff.intake), 'referral.maybe-known')
    const same = await clinic.act(recordInquiry, { ...again, clientId: known.clientId }, clinic.staff.intake)
    assert.equal(same.clientId, known.clientId)
    const shown = await clinic.act(showInquiry, { id: same.id }, clinic.staff.intake)
    assert.deepEqual([shown.others.map(({ id }) => id), shown.maySeparate], [[known.id], true])
    const other = await clinic.act(recordInquiry, { ...again, newPerson: true }, clinic.staff.intake)
    assert.notEqual(other.clientId, known.clientId)
  })

  it('warns of the same person while typing, by nickname, slip or number', async () => {
    const { clientId } = await recordedInquiry(clinic, { givenName: 'Elizabeth', familyName: 'Quintero', phone: '212 555 8899', birthDate: '1988-02-03' })
    for (const typed of [{ givenName: 'Liz', familyName: 'Quintero' }, { givenName: 'Elisabeth', familyName: 'Quintreo' }, { phone: '(212) 5558899' }]) {
      const found = await clinic.act(possibleDuplicates, typed, clinic.staff.intake)
      assert.ok(found.some(one => one.clientId === clientId), JSON.stringify(typed))
    }
    const sure = await clinic.act(possibleDuplicates, { givenName: 'Beth', familyName: 'Quintero', birthDate: '1988-03-02' }, clinic.staff.intake)
    assert.deepEqual(sure.find(one => one.clientId === clientId)?.alike, ['name', 'birth-date'])
  })

  it('knows nobody of another clinic', async () => {
    await recordedInquiry(clinic, { givenName: 'Unique', familyName: 'Zzyzx' })
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.deepEqual(await elsewhere.act(possibleDuplicates, { givenName: 'Unique', familyName: 'Zzyzx' }, elsewhere.staff.intake), [])
    assert.deepEqual(await elsewhere.act(inquiryList, {}, elsewhere.staff.intake), [])
  })

  it('refuses a birth date in the future and a person of no age', async () => {
    assert.equal(await refused(recordInquiry, { ...motherCalls, birthDate: '2030-01-01', newPerson: true }, clinic.staff.intake), 'client.born-in-the-future')
    assert.equal(await refused(recordInquiry, { ...motherCalls, birthDate: null, newPerson: true }, clinic.staff.intake), 'referral.birth-date-or-age')
  })

  it('is answered by one of two people who call back at the same moment', async () => {
    const { id } = await recordedInquiry(clinic, { familyName: 'Answer' })
    const codes = await Promise.all([clinic.staff.intake, clinic.staff.director].map(by => refused(answerInquiry, { id, answer: 'Called back' }, by)))
    assert.deepEqual(codes.toSorted(), ['not refused', 'referral.already-answered'])
  })

  it('is overdue on the list when its clock has run out, and first', async () => {
    await recordedInquiry(clinic, { familyName: 'Standard', urgency: 'standard' })
    const { id } = await recordedInquiry(clinic, { familyName: 'Crisis', urgency: 'crisis' })
    clinic.at('2026-03-02T15:15:00.001Z')
    const [first] = await clinic.act(inquiryList, {}, clinic.staff.intake)
    clinic.at('2026-03-02T15:00:00.000Z')
    assert.deepEqual([first?.id, first?.overdue], [id, true])
  })

  it('closes with a destination, leaves the open list and stays on the closed one', async () => {
    const { id } = await recordedInquiry(clinic, { familyName: 'Away' })
    assert.equal(await refused(closeInquiry, { id, outcome: 'referred-out', reason: 'Needs detox first' }, clinic.staff.intake), 'referral.needs-a-destination')
    await clinic.act(closeInquiry, { id, outcome: 'referred-out', reason: 'Needs detox first', referredTo: 'County detox' }, clinic.staff.intake)
    assert.equal((await clinic.act(inquiryList, {}, clinic.staff.intake)).some(line => line.id === id), false)
    const closed = await clinic.act(inquiryList, { show: 'closed' }, clinic.staff.intake)
    assert.equal(closed.find(line => line.id === id)?.stage, 'referred-out')
  })

  it('waits on a list of its own', async () => {
    const { id } = await recordedInquiry(clinic, { familyName: 'Waits' })
    await clinic.act(waitForAPlace, { id }, clinic.staff.intake)
    assert.deepEqual((await clinic.act(inquiryList, { show: 'waiting' }, clinic.staff.intake)).map(line => line.id), [id])
  })

  it('keeps the card of each staff member until it is recorded', async () => {
    await clinic.act(keepDraft, { words: '{"givenName":"Ana"}', since: null }, clinic.staff.intake)
    assert.equal((await clinic.act(myDraft, {}, clinic.staff.intake)).words, '{"givenName":"Ana"}')
    assert.equal((await clinic.act(myDraft, {}, clinic.staff.director)).words, '')
    await recordedInquiry(clinic, { familyName: 'Recorded' })
    assert.equal((await clinic.act(myDraft, {}, clinic.staff.intake)).words, '')
  })

  it('calls a clinician at once, before anybody is written down and after', async () => {
    const { id, clientId } = await recordedInquiry(clinic, { familyName: 'Help' })
    await clinic.act(callClinician, {}, clinic.staff.intake)
    await clinic.act(callClinician, { inquiryId: id }, clinic.staff['front-desk'])
    const tasks = (await clinic.act(myTasks, {}, clinic.staff.therapist)).filter(({ kind }) => kind === 'referral.crisis-call')
    assert.deepEqual(tasks.map(task => [task.urgency, task.clientId]).toSorted(), [['now', null], ['now', clientId]].toSorted())
  })

  it('is not open to clients, and not to be closed by the front desk', async () => {
    const { id, clientId } = await recordedInquiry(clinic, { familyName: 'Closed' })
    assert.equal(await refused(showInquiry, { id }, clinic.client(clientId)), 'platform.not-allowed')
    assert.equal(await refused(closeInquiry, { id, outcome: 'declined', reason: 'no' }, clinic.staff['front-desk']), 'platform.not-allowed')
  })
})

describe('the waiting list', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('asks without saying for what, and keeps or closes on the answer', async () => {
    const { id } = await recordedInquiry(clinic, { familyName: 'Stays', email: 'm@client.example' })
    const refused = (...args: Parameters<TestClinic['act']>) => refusedWith(clinic.act(...args))
    assert.equal(await refused(askStillWaiting, { id }, clinic.staff.intake), 'referral.not-waiting')
    await clinic.act(waitForAPlace, { id }, clinic.staff.intake)
    assert.equal(await refused(waitForAPlace, { id }, clinic.staff.intake), 'referral.already-waiting')
    assert.equal((await clinic.act(askStillWaiting, { id }, clinic.staff.intake)).told, 'both')
    const [message] = await clinic.inside(db => db.$pickTables<'outbox'>().selectFrom('outbox').select('payload').execute())
    assert.doesNotMatch(JSON.stringify(message), /Tomás|Stays|Harbor|program|treat|wait/i)
    clinic.at('2026-03-09T15:00:00.000Z')
    await clinic.act(stillWaiting, { id, wants: true, words: '1' }, clinic.staff.intake)
    const [line] = await clinic.act(inquiryList, { show: 'waiting' }, clinic.staff.intake)
    assert.deepEqual([line?.stillWaitingAt, line?.waitingSince], ['2026-03-09T15:00:00.000Z', '2026-03-02T15:00:00.000Z'])
    await clinic.act(stillWaiting, { id, wants: false, words: '2' }, clinic.staff.intake)
    assert.equal(await refused(stillWaiting, { id, wants: true, words: '1' }, clinic.staff.intake), 'referral.already-closed')
    clinic.at('2026-03-02T15:00:00.000Z')
  })

  it('counts how far first contacts got', async () => {
    const { id } = await recordedInquiry(clinic, { familyName: 'Counted' })
    clinic.at('2026-03-02T15:20:00.000Z')
    await clinic.act(answerInquiry, { id, answer: 'Called' }, clinic.staff.intake)
    const funnel = await clinic.act(referralFunnel, { from: '2026-03-02', until: '2026-03-03' }, clinic.staff.director)
    assert.deepEqual([funnel.received, funnel.answered, funnel.booked, funnel.admitted], [2, 2, 0, 0])
    assert.equal(funnel.medianMinutesToAnswer, 10)
    assert.equal((await clinic.act(referralFunnel, { from: '2026-03-03', until: '2026-03-04' }, clinic.staff.director)).medianMinutesToAnswer, null)
  })
})
