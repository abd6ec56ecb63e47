import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { recordClient } from '../../people/client/record-client.ts'
import { myTasks } from '../../people/task/my-tasks.ts'
import { insertEpisode } from '../assessment/episode.store.ts'
import { answerPractice } from './answer-practice.ts'
import { assignPractice } from './assign-practice.ts'
import { checkIn } from './check-in.ts'
import { checkIns } from './check-ins.ts'
import { practices } from './practices.ts'
import { reachOuts, recordReachOut } from './record-reach-out.ts'
import { whoNeedsACall } from './who-needs-a-call.ts'
import { whoReads } from './who-reads.ts'

const answers = { forDate: '2026-03-02', at: '2026-03-02T22:30:00-05:00', mood: 5, stress: 6, craving: 7 }

describe('a client between sessions', () => {
  let clinic: TestClinic
  let luis: string
  before(async () => {
    clinic = await openTestClinic()
    luis = (await clinic.act(recordClient, { givenName: 'Luis', familyName: 'Prado' }, clinic.staff.intake)).id
  })
  after(() => clinic.close())

  it('checks in once a day, however often the phone sends it', async () => {
    await clinic.act(checkIn, answers, clinic.client(luis))
    await clinic.act(checkIn, { ...answers, craving: 4 }, clinic.client(luis))
    const kept = await clinic.act(checkIns, { clientId: luis, since: '2026-03-01' }, clinic.staff.therapist)
    assert.deepEqual(kept.map(({ craving }) => craving), [4])
  })

  it('asks for a call and a human finds it', async () => {
    await clinic.act(checkIn, { ...answers, forDate: '2026-03-01', wantsCall: true }, clinic.client(luis))
    const tasks = await clinic.act(myTasks, {}, clinic.staff.therapist)
    assert.deepEqual(tasks.map(({ kind, clientName }) => [kind, clientName]), [['skills.wants-call', 'Luis Prado']])
  })

  it('cannot check in for a day that has not come', async () => {
    assert.equal(await refusedWith(clinic.act(checkIn, { ...answers, forDate: '2026-03-09' }, clinic.client(luis))), 'skills.day-not-yet')
  })

  it('practises what was agreed and says how it went', async () => {
    const { id } = await clinic.act(assignPractice, { clientId: luis, skill: 'urge-surfing', whenAndWhere: 'Thursday after the shift' }, clinic.staff.therapist)
    await clinic.act(answerPractice, { id, outcome: 'tried', helped: 6, words: 'El autobús 🚌' }, clinic.client(luis))
    const [first] = await clinic.act(practices, { clientId: luis }, clinic.staff.therapist)
    assert.deepEqual([first?.outcome, first?.helped, first?.words], ['tried', 6, 'El autobús 🚌'])
  })

  it('is not asked for a skill that does not exist', async () => {
    assert.equal(await refusedWith(clinic.act(assignPractice, { clientId: luis, skill: 'magic' }, clinic.staff.therapist)), 'skills.no-such-skill')
  })

  it('is seen by themself, their clinicians and nobody else', async () => {
    const other = (await clinic.act(recordClient, { givenName: 'Ana', familyName: 'Rey' }, clinic.staff.intake)).id
    assert.equal(await refusedWith(clinic.act(checkIns, { clientId: luis, since: '2026-01-01' }, clinic.client(other))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(checkIns, { clientId: luis, since: '2026-01-01' }, clinic.staff.biller)), 'platform.not-allowed')
  })
})

describe('who needs a call', () => {
  let clinic: TestClinic
  let luis: string
  before(async () => {
    clinic = await openTestClinic()
    luis = (await clinic.act(recordClient, { givenName: 'Luis', familyName: 'Prado', phone: '(212) 555-0144' }, clinic.staff.intake)).id
    await clinic.inside(db => insertEpisode(db, clinic.clinicId, {
      id: clinic.engine.world.newId(), clientId: luis, programId: clinic.programId, programVersion: 1, therapistId: clinic.staff.therapist.id, track: 'day', admittedOn: '2026-02-02',
    }))
    await clinic.act(checkIn, { ...answers, wantsCall: true }, clinic.client(luis))
  })
  after(() => clinic.close())

  it('is listed with the reason and the number, for their therapist', async () => {
    const lines = await clinic.act(whoNeedsACall, {}, clinic.staff.therapist)
    assert.deepEqual(lines.map(({ name, reasons, phone }) => [name, reasons, phone]), [['Luis Prado', ['asked-for-a-call'], '(212) 555-0144']])
  })

  it('stays on the list after a try without an answer, with the try beside the name', async () => {
    clinic.at('2026-03-03T15:00:00.000Z')
    await clinic.act(recordReachOut, { clientId: luis, outcome: 'no-answer', words: 'Rang twice.' }, clinic.staff.therapist)
    const [line] = await clinic.act(whoNeedsACall, {}, clinic.staff.therapist)
    assert.equal(line?.lastTry?.outcome, 'no-answer')
  })

  it('leaves the list once reached, and the wish for a call is answered', async () => {
    clinic.at('2026-03-03T16:00:00.000Z')
    await clinic.act(recordReachOut, { clientId: luis, outcome: 'reached', words: 'Talked; comes tomorrow.' }, clinic.staff.therapist)
    assert.deepEqual(await clinic.act(whoNeedsACall, {}, clinic.staff.therapist), [])
    assert.deepEqual(await clinic.act(myTasks, {}, clinic.staff.therapist), [])
  })

  it('counts silent days by the calendar of the clinic, not of Greenwich', async () => {
    const ana = (await clinic.act(recordClient, { givenName: 'Ana', familyName: 'Rey' }, clinic.staff.intake)).id
    await clinic.inside(db => insertEpisode(db, clinic.clinicId, {
      id: clinic.engine.world.newId(), clientId: ana, programId: clinic.programId, programVersion: 1, therapistId: clinic.staff.therapist.id, track: 'day', admittedOn: '2026-02-02',
    }))
    clinic.at('2026-03-02T20:00:00.000Z')
    await clinic.act(checkIn, { ...answers, forDate: '2026-03-02', wantsCall: false }, clinic.client(ana))
    const listed = async () => (await clinic.act(whoNeedsACall, {}, clinic.staff.therapist)).filter(({ clientId }) => clientId === ana).map(({ reasons }) => reasons)
    clinic.at('2026-03-05T03:30:00.000Z')
    assert.deepEqual(await listed(), [])
    clinic.at('2026-03-05T05:30:00.000Z')
    assert.deepEqual(await listed(), [['silent-three-days']])
  })

  it('is written by clinicians only, and never seen by the client', async () => {
    assert.equal(await refusedWith(clinic.act(recordReachOut, { clientId: luis, outcome: 'reached', words: 'x' }, clinic.staff.biller)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(reachOuts, { clientId: luis }, clinic.client(luis))), 'platform.not-allowed')
  })

  it('tells the client who reads what they write', async () => {
    assert.deepEqual(await clinic.act(whoReads, { clientId: luis }, clinic.client(luis)), { therapist: 'Robin therapist' })
  })
})
