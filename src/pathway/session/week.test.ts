import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { beginPhase } from '../schedule/phase.store.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { admit } from '../assessment/admit.ts'
import { insertProgram, insertSite } from '../../people/clinic/public.ts'
import { programTemplates } from '../../people/clinic/templates.ts'
import { addWalkIn } from './add-walk-in.ts'
import { dropAuthorisation, enterAuthorisation } from './authorisation/enter-authorisation.ts'
import { ledgers } from './ledgers.ts'
import { markAttendance } from './mark-attendance.ts'
import { myHours } from './my-hours.ts'
import { mySessions } from './my-sessions.ts'
import { attendanceOf, familySessionsHeld, participationOf } from './public.ts'
import { everybodyIsHere, part, sessionWith, write } from './session.examples.ts'
import { signNotes } from './sign-notes.ts'
import { unmark } from './unmark.ts'
import { weekLedgerOf } from './week-ledger.ts'

describe('the week of a client', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  const inPhase = async (hoursPerWeek: number) => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const person = await admittedClient(clinic, { givenName: 'Maya', admittedOn: '2026-02-02' })
    await clinic.inside(db => beginPhase(db, clinic.clinicId, { ...person, phase: 'intensive', hoursPerWeek, fromDate: '2026-02-02', decidedBy: clinic.staff.director.id }, '2026-02-01'))
    return person
  }
  const held = (person: { clientId: string, episodeId: string }, startsAt: string, more: Parameters<typeof sessionWith>[2] = {}) =>
    sessionWith(clinic, 1, { people: [person], startsAt, minutes: 90, ...more })

  it('adds up what was attended, made up and is still booked, and says so to staff and to the client alike', async () => {
    const person = await inPhase(6)
    const monday = await held(person, '2026-03-02T22:30:00.000Z')
    const wednesday = await held(person, '2026-03-04T22:30:00.000Z')
    const makeUp = await held(person, '2026-03-09T14:00:00.000Z', { makeUpFor: wednesday.sessionId })
    await held(person, '2026-03-05T22:30:00.000Z')
    clinic.at('2026-03-05T12:00:00.000Z')
    await everybodyIsHere(clinic, monday)
    await clinic.act(markAttendance, { sessionId: wednesday.sessionId, marks: [{ clientId: person.clientId, status: 'excused', reason: 'work' }] }, clinic.staff.facilitator)
    const [before] = await clinic.act(weekLedgerOf, { clientId: person.clientId }, clinic.staff.biller)
    assert.deepEqual([before?.monday, before?.ledger.state, before?.ledger.attendedMinutes, before?.ledger.aheadMinutes, before?.ledger.shortMinutes], ['2026-03-02', 'amber', 90, 180, 90])
    clinic.at('2026-03-10T12:00:00.000Z')
    await everybodyIsHere(clinic, makeUp)
    const [after] = await clinic.act(weekLedgerOf, { clientId: person.clientId, week: '2026-03-06' }, clinic.staff.therapist)
    assert.deepEqual([after?.ledger.makeUpMinutes, after?.ledger.countedMinutes, after?.ledger.excusedMinutes, after?.ledger.unmarkedSessionIds.length], [90, 180, 90, 1])
    const [own] = await clinic.act(myHours, { week: '2026-03-02' }, clinic.client(person.clientId))
    assert.deepEqual(own?.ledger, after?.ledger)
    const all = await clinic.act(ledgers, { week: '2026-03-02' }, clinic.staff.director)
    assert.deepEqual(all.find(({ episodeId }) => episodeId === person.episodeId)?.ledger, after?.ledger)
  })

  it('of two programs in two time zones is two weeks, each ending where its site is, and no minute counts twice', async () => {
    const person = await inPhase(3)
    const [siteId, programId] = [clinic.engine.world.newId(), clinic.engine.world.newId()]
    const definition = programTemplates[0]?.definition
    assert.ok(definition)
    await clinic.inside(async db => {
      await insertSite(db, clinic.clinicId, { id: siteId, name: 'Desert', timeZone: 'America/Phoenix', address: null, phone: null })
      await insertProgram(db, clinic.clinicId, { id: programId, siteId, name: 'Desert evening', version: 1, definition }, '2026-01-01T00:00:00.000Z')
    })
    const desert: TestClinic = { ...clinic, programId }
    const { id: episodeId } = await clinic.act(admit, { clientId: person.clientId, programId, track: 'evening', therapistId: clinic.staff.therapist.id, admittedOn: '2026-02-02' }, clinic.staff.intake)
    await clinic.inside(db => beginPhase(db, clinic.clinicId, { clientId: person.clientId, episodeId, phase: 'intensive', hoursPerWeek: 6, fromDate: '2026-02-02', decidedBy: clinic.staff.director.id }, '2026-02-01'))
    const here = await held(person, '2026-03-08T22:30:00.000Z')
    const there = await sessionWith(desert, 1, { people: [{ clientId: person.clientId, episodeId }], startsAt: '2026-03-09T05:30:00.000Z', minutes: 60 })
    const walkedIn = await sessionWith(clinic, 0, { startsAt: '2026-03-05T22:30:00.000Z', minutes: 45 })
    clinic.at('2026-03-09T12:00:00.000Z')
    await clinic.act(addWalkIn, { sessionId: walkedIn.sessionId, clientId: person.clientId }, clinic.staff.facilitator)
    for (const scene of [here, there, { ...walkedIn, people: [person] }]) await everybodyIsHere(clinic, scene)
    const of = async (week: string) => new Map((await clinic.act(weekLedgerOf, { clientId: person.clientId, week }, clinic.staff.therapist)).map(({ programId: id, ledger }) => [id, [ledger.countedMinutes, ledger.requiredMinutes]]))
    assert.deepEqual([(await of('2026-03-02')).get(clinic.programId), (await of('2026-03-02')).get(programId)], [[135, 180], [60, 360]])
    assert.deepEqual([(await of('2026-03-09')).get(clinic.programId), (await of('2026-03-09')).get(programId)], [[0, 180], [0, 360]])
  })

  it('asks for no hours of a session that the program called off', async () => {
    const person = await inPhase(3)
    const [first, second] = [await held(person, '2026-03-16T21:30:00.000Z'), await held(person, '2026-03-18T21:30:00.000Z')]
    clinic.at('2026-03-19T12:00:00.000Z')
    await everybodyIsHere(clinic, first)
    await clinic.act(markAttendance, { sessionId: second.sessionId, marks: [{ clientId: person.clientId, status: 'cancelled' }] }, clinic.staff.facilitator)
    const [week] = await clinic.act(weekLedgerOf, { clientId: person.clientId }, clinic.staff.therapist)
    assert.deepEqual([week?.ledger.requiredMinutes, week?.ledger.owedMinutes, week?.ledger.state], [180, 90, 'green'])
  })

  it('says what payers cover of it, in the payer\'s own unit', async () => {
    const person = await inPhase(6)
    const [first] = [await held(person, '2026-04-06T21:30:00.000Z'), await held(person, '2026-04-08T21:30:00.000Z')]
    clinic.at('2026-04-07T12:00:00.000Z')
    await everybodyIsHere(clinic, first)
    const covered = async () => (await clinic.act(weekLedgerOf, { clientId: person.clientId }, clinic.staff.biller))[0]?.ledger.authorisedMinutes
    assert.equal(await covered(), null)
    const details = { payer: 'Plan', unit: 'day' as const, units: 1, from: '2026-04-01', until: '2026-04-30' }
    assert.equal(await refusedWith(clinic.act(enterAuthorisation, { episodeId: person.episodeId, details: { ...details, until: '2026-03-01' } }, clinic.staff.biller)), 'session.authorisation-ends-first')
    assert.equal(await refusedWith(clinic.act(enterAuthorisation, { episodeId: person.episodeId, details }, clinic.staff.facilitator)), 'platform.not-allowed')
    const { id } = await clinic.act(enterAuthorisation, { episodeId: person.episodeId, details }, clinic.staff.biller)
    assert.equal(await covered(), 90)
    clinic.at('2026-04-14T12:00:00.000Z')
    await held(person, '2026-04-15T21:30:00.000Z')
    assert.equal(await covered(), 0)
    await clinic.act(dropAuthorisation, { id }, clinic.staff.biller)
    assert.equal(await covered(), null)
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(enterAuthorisation, { episodeId: person.episodeId, details }, elsewhere.staff.biller)), 'platform.not-found')
  })

  it('is seen by nobody of another clinic and by no other client', async () => {
    const person = await inPhase(6)
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(weekLedgerOf, { clientId: person.clientId }, elsewhere.staff.director)), 'platform.not-found')
    assert.deepEqual(await elsewhere.act(ledgers, {}, elsewhere.staff.director), [])
    assert.equal(await refusedWith(clinic.act(weekLedgerOf, { clientId: person.clientId }, clinic.client(person.clientId))), 'platform.not-allowed')
    const other = await inPhase(6)
    assert.deepEqual((await clinic.act(myHours, {}, clinic.client(other.clientId))).map(({ clientId }) => clientId), [other.clientId])
  })

  it('gives later steps the minutes, the participation of signed notes and the family sessions', async () => {
    const person = await inPhase(6)
    const group = await held(person, '2026-03-23T21:30:00.000Z')
    const family = await held(person, '2026-03-24T21:30:00.000Z', { kind: 'family', minutes: 60 })
    clinic.at('2026-03-25T12:00:00.000Z')
    await everybodyIsHere(clinic, group)
    await everybodyIsHere(clinic, family)
    await write(clinic, group.sessionId, person.clientId, part({ participation: 4 }))
    await write(clinic, family.sessionId, person.clientId, part({ participation: 2, response: 'Brother came along.', tookPart: 'Brother' }))
    await clinic.act(signNotes, { sessionId: group.sessionId, notes: [{ clientId: person.clientId, version: 1 }] }, clinic.staff.facilitator)
    assert.deepEqual((await clinic.inside(db => attendanceOf(db, person.episodeId))).map(({ minutes, kind }) => [minutes, kind]), [[90, 'group'], [60, 'family']])
    assert.deepEqual((await clinic.inside(db => participationOf(db, person.episodeId))).map(({ participation }) => participation), [4])
    assert.equal(await clinic.inside(db => familySessionsHeld(db, person.episodeId)), 1)
    const mine = await clinic.act(mySessions, {}, clinic.staff.facilitator)
    assert.deepEqual(mine.filter(({ id }) => id === group.sessionId || id === family.sessionId).map(({ here, notesDue, notesSigned }) => [here, notesDue, notesSigned]), [[1, 0, 1], [1, 1, 0]])
  })

  it('takes a first mark back, but none that somebody else gave or changed', async () => {
    const person = await inPhase(6)
    const { sessionId } = await held(person, '2026-03-30T21:30:00.000Z')
    clinic.at('2026-03-30T21:40:00.000Z')
    const state = async () => (await clinic.act(weekLedgerOf, { clientId: person.clientId }, clinic.staff.therapist))[0]?.seats.at(0)?.status ?? null
    const mark = (by = clinic.staff.facilitator) => clinic.act(markAttendance, { sessionId, marks: [{ clientId: person.clientId, status: 'present' }] }, by)
    const back = () => clinic.act(unmark, { sessionId, clientIds: [person.clientId] }, clinic.staff.facilitator)
    await mark()
    await back()
    assert.equal(await state(), null)
    await mark(clinic.staff['front-desk'])
    await back()
    assert.equal(await state(), 'present')
  })
})
