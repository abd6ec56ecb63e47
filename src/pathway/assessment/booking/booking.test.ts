import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, systemOf, type TestClinic } from '../../../../seed/test-clinic.ts'
import { recordedInquiry } from '../../referral/referral.examples.ts'
import { showInquiry } from '../../referral/show-inquiry.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { FreeTime } from '../assessment.words.ts'
import { bookableHours } from './bookable-hours.ts'
import { bookings } from './bookings.ts'
import { book } from './book.ts'
import { cancelBooking } from './cancel-booking.ts'
import { calendarEntry } from './confirm.ts'
import { freeTimes } from './free-times.ts'
import { remindOfAppointments } from './remind.ts'
import { setHours } from './set-hours.ts'

describe('booking an assessment', () => {
  let clinic: TestClinic
  let family = 0
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const person = (change = {}) => recordedInquiry(clinic, { familyName: `Booked ${family += 1}`, email: 'maya@client.example', ...change })
  const free = async (at = 0) => {
    const { times } = await clinic.act(freeTimes, {}, clinic.staff.intake)
    const time = times[at]
    assert.ok(time)
    return { staffId: time.staffId, startsAt: time.startsAt }
  }
  const outbox = () => clinic.inside(async db => db.$pickTables<'outbox'>().selectFrom('outbox').select(['channel', 'kind', 'payload', 'client_id']).execute())

  it('holds the time, marks the referral as booked and answers it', async () => {
    const { id, clientId } = await person()
    const time = await free()
    const booked = await clinic.act(book, { clientId, ...time }, clinic.staff.intake)
    assert.equal(booked.confirmation, 'both')
    const shown = await clinic.act(showInquiry, { id }, clinic.staff.intake)
    assert.deepEqual([shown.stage, shown.bookedFor, shown.answeredAt], ['booked', time.startsAt, '2026-03-02T15:00:00.000Z'])
    const { times } = await clinic.act(freeTimes, {}, clinic.staff.intake)
    assert.equal(times.some(one => one.startsAt === time.startsAt && one.staffId === time.staffId), false)
  })

  it('gives one of two people the time, and names the next free ones to the other', async () => {
    const [first, second] = [await person(), await person()]
    const time = await free()
    const outcomes = await Promise.allSettled([first, second].map(({ clientId }, i) =>
      clinic.act(book, { clientId, ...time }, i === 0 ? clinic.staff.intake : clinic.staff.director)))
    const lost = outcomes.flatMap(outcome => outcome.status === 'rejected' ? [outcome.reason] : [])
    assert.equal(lost.length, 1)
    const [refusal] = lost
    assert.ok(refusal instanceof Refusal)
    assert.equal(refusal.code, 'assessment.time-taken')
    const current: unknown = refusal.current
    assert.ok(typeof current === 'object' && current !== null && 'free' in current)
    const next = FreeTime.array().parse(current.free)
    assert.equal(next.length, 4)
    assert.equal(next.some(one => one.startsAt === time.startsAt && one.staffId === time.staffId), false)
  })

  it('refuses a second appointment of the same person, a past time, and somebody who sees nobody', async () => {
    const { clientId } = await person()
    const refused = (change: object) => free().then(time => refusedWith(clinic.act(book, { clientId, ...time, ...change }, clinic.staff.intake)))
    assert.equal(await refused({ startsAt: '2026-03-02T14:00:00.000Z' }), 'assessment.time-in-the-past')
    assert.equal(await refused({ staffId: clinic.staff.biller.id }), 'assessment.no-such-clinician')
    await clinic.act(book, { clientId, ...await free() }, clinic.staff.intake)
    assert.equal(await refused({}), 'assessment.already-booked')
  })

  it('says nothing of the person or the program in the confirmation, and speaks their language', async () => {
    const { clientId } = await person({ givenName: 'Guadalupe' })
    await clinic.act(book, { clientId, ...await free() }, clinic.staff.intake)
    const mail = JSON.stringify((await outbox()).find(message => message.client_id === clientId)?.payload)
    assert.match(mail, /Tu cita es el /)
    assert.doesNotMatch(mail, /Guadalupe|Booked|Harbor|IOP|program|assess|evalua|therap|Robin|substance/i)
  })

  it('sends nothing where no message may be left', async () => {
    const { clientId } = await person({ mayLeaveMessage: false })
    assert.equal((await clinic.act(book, { clientId, ...await free() }, clinic.staff.intake)).confirmation, 'may-not')
  })

  it('gives a cancelled time back and puts the referral where it was', async () => {
    const { id, clientId } = await person()
    const time = await free()
    const booked = await clinic.act(book, { clientId, ...time }, clinic.staff.intake)
    await clinic.act(cancelBooking, { id: booked.id }, clinic.staff.intake)
    assert.equal(await refusedWith(clinic.act(cancelBooking, { id: booked.id }, clinic.staff.intake)), 'assessment.already-cancelled')
    assert.equal((await clinic.act(showInquiry, { id }, clinic.staff.intake)).stage, 'answered')
    const { times } = await clinic.act(freeTimes, {}, clinic.staff.intake)
    assert.ok(times.some(one => one.startsAt === time.startsAt && one.staffId === time.staffId))
  })

  it('is seen by the person themself and by nobody else', async () => {
    const [mine, other] = [await person(), await person()]
    await clinic.act(book, { clientId: mine.clientId, ...await free() }, clinic.staff.intake)
    assert.equal((await clinic.act(bookings, { clientId: mine.clientId }, clinic.client(mine.clientId))).length, 1)
    assert.equal(await refusedWith(clinic.act(bookings, { clientId: mine.clientId }, clinic.client(other.clientId))), 'platform.not-found')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(bookings, { clientId: mine.clientId }, elsewhere.staff.intake)), 'platform.not-found')
  })

  it('follows the hours a therapist sets for themself, and only for themself', async () => {
    const hours = [{ weekday: 6, starts: '10:00', ends: '12:00' }]
    await clinic.act(setHours, { staffId: clinic.staff.therapist.id, hours }, clinic.staff.therapist)
    const { times } = await clinic.act(freeTimes, {}, clinic.staff.intake)
    assert.deepEqual(times.slice(0, 2).map(({ startsAt }) => startsAt), ['2026-03-07T15:00:00.000Z', '2026-03-07T16:00:00.000Z'])
    assert.equal(await refusedWith(clinic.act(setHours, { staffId: clinic.staff.director.id, hours }, clinic.staff.therapist)), 'platform.not-allowed')
    await clinic.act(setHours, { staffId: clinic.staff.therapist.id, hours: [] }, clinic.staff.intake)
    assert.ok((await clinic.act(freeTimes, {}, clinic.staff.intake)).times.length > 4)
  })

  it('offers only what the diary leaves: not what somebody leads, not days away, not closed days', async () => {
    const { id: staffId } = clinic.staff.therapist
    const days = async (): Promise<readonly string[]> => (await clinic.act(freeTimes, { staffId }, clinic.staff.intake)).times.map(({ startsAt }) => startsAt)
    const clinicId = clinic.clinicId
    const before = await days()
    assert.ok(before.includes('2026-03-04T15:00:00.000Z') && before.some(at => at.startsWith('2026-03-05')) && before.some(at => at.startsWith('2026-03-06')))
    await clinic.inside(async db => {
      const own = db.$pickTables<'session' | 'session_staff' | 'staff_leave' | 'closed_day' | 'site'>()
      const session = '00000000-0000-7000-8000-0000000000a1'
      await own.insertInto('session').values({ clinic_id: clinicId, id: session, kind: 'group', program_id: clinic.programId, topic: 'Coping', starts_at: '2026-03-04T15:30:00Z', ends_at: '2026-03-04T17:00:00Z' }).execute()
      await own.insertInto('session_staff').values({ clinic_id: clinicId, session_id: session, staff_id: staffId }).execute()
      await own.insertInto('staff_leave').values({ clinic_id: clinicId, id: session, staff_id: staffId, from_date: '2026-03-05', until_date: '2026-03-05' }).execute()
      const sites = await own.selectFrom('site').select('id').execute()
      await own.insertInto('closed_day').values(sites.map(({ id }) => ({ clinic_id: clinicId, site_id: id, day: '2026-03-06', words: 'Snow' }))).execute()
    })
    const left = await days()
    assert.deepEqual(['2026-03-04T14:00:00.000Z', '2026-03-04T15:00:00.000Z', '2026-03-04T16:00:00.000Z', '2026-03-04T17:00:00.000Z'].map(at => left.includes(at)), [true, false, false, true])
    assert.deepEqual(left.filter(at => at.startsWith('2026-03-05') || at.startsWith('2026-03-06')), [])
    const { clientId } = await person()
    const wanted = { clientId, staffId, startsAt: '2026-03-04T16:00:00.000Z' }
    assert.equal(await refusedWith(clinic.act(book, wanted, clinic.staff.intake)), 'assessment.time-taken')
    await clinic.inside(async db => {
      const own = db.$pickTables<'session' | 'staff_leave' | 'closed_day'>()
      await own.updateTable('session').set({ cancelled_at: '2026-03-02T15:00:00Z' }).execute()
      await own.deleteFrom('staff_leave').execute()
      await own.deleteFrom('closed_day').execute()
    })
    assert.deepEqual(await days(), before)
  })

  it('tells the screen which hours were named, and which hold otherwise', async () => {
    const { therapist, intake, biller, director } = clinic.staff
    const none = await clinic.act(bookableHours, { staffId: therapist.id }, intake)
    assert.deepEqual([none?.named, none?.usual.length], [[], 5])
    await clinic.act(setHours, { staffId: therapist.id, hours: [{ weekday: 2, starts: '08:00', ends: '10:00' }] }, intake)
    assert.deepEqual((await clinic.act(bookableHours, { staffId: therapist.id }, therapist))?.named, [{ weekday: 2, starts: '08:00', ends: '10:00' }])
    assert.equal(await clinic.act(bookableHours, { staffId: director.id }, director), null)
    assert.equal(await refusedWith(clinic.act(bookableHours, { staffId: therapist.id }, biller)), 'platform.not-allowed')
    await clinic.act(setHours, { staffId: therapist.id, hours: [] }, intake)
  })

  it('reminds once, the day before, by day', async () => {
    const { clientId } = await person()
    const { times } = await clinic.act(freeTimes, {}, clinic.staff.intake)
    const time = times.find(({ startsAt }) => startsAt.startsWith('2026-03-05'))
    assert.ok(time)
    await clinic.act(book, { clientId, staffId: time.staffId, startsAt: time.startsAt }, clinic.staff.intake)
    const remind = async (at: string) => {
      clinic.at(at)
      await clinic.act(remindOfAppointments, {}, systemOf(clinic.clinicId))
      return (await outbox()).filter(message => message.client_id === clientId && message.kind === 'assessment.reminder' && message.channel === 'text').length
    }
    assert.equal(await remind('2026-03-03T15:00:00.000Z'), 0)
    assert.equal(await remind('2026-03-05T04:00:00.000Z'), 0)
    assert.equal(await remind('2026-03-04T16:00:00.000Z'), 1)
    assert.equal(await remind('2026-03-04T17:00:00.000Z'), 1)
    assert.equal(await refusedWith(clinic.act(remindOfAppointments, {}, clinic.staff.director)), 'platform.not-allowed')
    clinic.at('2026-03-02T15:00:00.000Z')
  })

  it('writes a calendar entry that any calendar reads', () => {
    const entry = calendarEntry({ id: 'x', clientId: 'y', startsAt: '2026-03-03T15:00:00.000Z', endsAt: '2026-03-03T16:00:00.000Z', place: 'in-person' },
      'Appointment', '12 Pier St, Suite 3; New York', '2026-03-02T15:00:00.000Z')
    assert.ok(entry.includes('DTSTART:20260303T150000Z\r\n'))
    assert.ok(entry.includes('LOCATION:12 Pier St\\, Suite 3\\; New York\r\n'))
  })
})
