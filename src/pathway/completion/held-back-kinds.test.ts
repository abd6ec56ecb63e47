import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { programTemplates } from '../../people/clinic/templates.ts'
import { admit } from '../assessment/admit.ts'
import { knownClient } from '../assessment/assessment.examples.ts'
import { saveAftercarePlan } from '../continuing-care/save-aftercare-plan.ts'
import { signAftercarePlan } from '../continuing-care/sign-aftercare-plan.ts'
import { startAftercarePlan } from '../continuing-care/start-aftercare-plan.ts'
import { signedPlan } from '../plan/plan.examples.ts'
import { heldSession, phq9 } from '../progress/progress.examples.ts'
import { saveSafetyPlan } from '../safety/save-safety-plan.ts'
import { signedDischarge } from './completion.examples.ts'
import { dischargeSummary } from './discharge-summary.ts'
import { recordEvidence } from './record-evidence.ts'
import { requirements } from './requirements.ts'
import { saveSummary } from './save-discharge.ts'
import { signDischarge } from './sign-discharge.ts'
import { startDischarge } from './start-discharge.ts'

/** Every kind but attendance, screens and tasks, which have their own clients: each at both sides of its line. */
const ASKS = {
  phases: [{ id: 'intensive', name: 'Intensive', hoursPerWeek: 9, daysPerWeek: 3, expectedWeeks: 2 }],
  requirements: [
    { id: 'part', kind: 'participation', average: 2.5 }, { id: 'aims', kind: 'objectives', share: 1 }, { id: 'phq', kind: 'measure-at-discharge', instrument: 'phq-9', withinDays: 14 },
    { id: 'family', kind: 'family-session', count: 2 }, { id: 'safety', kind: 'safety-plan', withinDays: 60 }, { id: 'care', kind: 'aftercare-booked', withinDays: 14 },
    { id: 'hard-days', kind: 'relapse-prevention-plan' }, { id: 'summary', kind: 'summary-signed' },
  ],
}
const CARE = { stepDown: 'Weekly hour', therapistName: 'Dr. Marsh', communityGroupIds: [], medication: '', housing: '', work: '', people: '' }

describe('each kind of requirement, through the actions', () => {
  let clinic: TestClinic
  let programId = ''
  before(async () => {
    clinic = await openTestClinic()
    programId = clinic.engine.world.newId()
    await clinic.inside(async db => {
      const own = db.$pickTables<'program' | 'program_version'>()
      await own.insertInto('program').values({ clinic_id: clinic.clinicId, id: programId, site_id: clinic.siteId, name: 'Every kind', created_at: '2026-03-01T00:00:00Z' }).execute()
      await own.insertInto('program_version').values({ clinic_id: clinic.clinicId, program_id: programId, version: 1, definition: JSON.stringify({ ...programTemplates[0]?.definition, ...ASKS }), effective_from: '2026-03-01' }).execute()
    })
  })
  after(() => clinic.close())

  const comes = async (clientId: string, on: string) => {
    clinic.at(`${on}T15:00:00.000Z`)
    const { id } = await clinic.act(admit, { clientId, programId, track: 'evening', therapistId: clinic.staff.therapist.id, admittedOn: on }, clinic.staff.intake)
    return { clientId, episodeId: id }
  }
  const begins = async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    return comes(await knownClient(clinic), '2026-03-02')
  }
  /** How one requirement stands on a day, at noon in New York. */
  const on = async (day: string, { clientId, episodeId }: { clientId: string, episodeId: string }, id: string) => {
    clinic.at(`${day}T17:00:00.000Z`)
    const found = (await clinic.act(requirements, { clientId, episodeId }, clinic.staff.therapist)).requirements.find(one => one.id === id)
    return [found?.state, found?.have]
  }

  it('participation: 2, 3 is the line at 2.5; one more 2 is below it', async () => {
    const stay = await begins()
    for (const [day, participation] of [['03', 2], ['04', 3]] as const) await heldSession(clinic, stay, { startsAt: `2026-03-${day}T22:30:00.000Z`, participation })
    assert.deepEqual(await on('2026-03-05', stay, 'part'), ['met', 2.5])
    await heldSession(clinic, stay, { startsAt: '2026-03-05T22:30:00.000Z', participation: 2 })
    assert.deepEqual(await on('2026-03-06', stay, 'part'), ['not-yet', 2.33])
  })

  it('objectives: a score of 10 misses the aim of 9, a score of 9 reaches it, and the word of the clinician counts above both', async () => {
    const stay = await begins()
    const { objectiveId } = await signedPlan(clinic, stay.clientId)
    assert.deepEqual(await on('2026-03-03', stay, 'aims'), ['not-yet', null])
    await phq9(clinic, stay.clientId, '2026-03-10', 10)
    assert.deepEqual(await on('2026-03-10', stay, 'aims'), ['not-yet', 0])
    await phq9(clinic, stay.clientId, '2026-03-17', 9)
    assert.deepEqual(await on('2026-03-17', stay, 'aims'), ['met', 100])
    await clinic.act(recordEvidence, { episodeId: stay.episodeId, record: { kind: 'objective', objectiveId, stand: 'partly', on: '2026-03-17', reason: 'Mornings are still hard' } }, clinic.staff.therapist)
    assert.deepEqual(await on('2026-03-17', stay, 'aims'), ['not-yet', 50])
    const deferred = (reason: string) => clinic.act(recordEvidence, { episodeId: stay.episodeId, record: { kind: 'objective', objectiveId, stand: 'deferred', on: '2026-03-17', reason } }, clinic.staff.therapist)
    clinic.at('2026-03-17T18:00:00.000Z')
    assert.equal(await refusedWith(deferred('')), 'completion.reason-missing')
    await deferred('Waits for the operation in May')
    assert.deepEqual(await on('2026-03-17', stay, 'aims'), ['met', null])
  })

  it('measure at the end: on its fourteenth day it counts, on its fifteenth it does not', async () => {
    const stay = await begins()
    await phq9(clinic, stay.clientId, '2026-03-10', 12)
    assert.deepEqual(await on('2026-03-24', stay, 'phq'), ['met', 14])
    assert.deepEqual(await on('2026-03-25', stay, 'phq'), ['not-yet', 15])
  })

  it('family: one of two held is not enough, one where the client was not there is none, two are', async () => {
    const stay = await begins()
    await heldSession(clinic, stay, { kind: 'family', startsAt: '2026-03-04T22:30:00.000Z' })
    await heldSession(clinic, stay, { kind: 'family', startsAt: '2026-03-11T22:30:00.000Z', minutes: 0, status: 'unexcused' })
    assert.deepEqual(await on('2026-03-12', stay, 'family'), ['not-yet', 1])
    await heldSession(clinic, stay, { kind: 'family', startsAt: '2026-03-18T22:30:00.000Z' })
    assert.deepEqual(await on('2026-03-19', stay, 'family'), ['met', 2])
  })

  it('safety plan: on its sixtieth day it counts, on its sixty-first it does not, and going through it again counts anew', async () => {
    const stay = await begins()
    const written = (version: number) => clinic.act(saveSafetyPlan, { clientId: stay.clientId, sections: [{ id: 'warning-signs', lines: [{ words: 'Not answering the phone' }] }] }, clinic.staff.therapist, { ifMatch: version })
    assert.deepEqual(await on('2026-03-03', stay, 'safety'), ['not-yet', null])
    clinic.at('2026-03-03T17:00:00.000Z')
    await written(0)
    assert.deepEqual(await on('2026-05-02', stay, 'safety'), ['met', 60])
    assert.deepEqual(await on('2026-05-03', stay, 'safety'), ['not-yet', 61])
    await written(1)
    assert.deepEqual(await on('2026-05-03', stay, 'safety'), ['met', 0])
  })

  it('aftercare: signed with a visit on the fourteenth day after the last; the plan for hard days waits for the client; the summary meets itself', async () => {
    const stay = await begins()
    const { clientId } = stay
    const { therapist } = clinic.staff
    const { id } = await clinic.act(startAftercarePlan, { clientId }, therapist)
    const says = (firstVisitAt: string | null, version: number) => clinic.act(saveAftercarePlan, { id, words: { ...CARE, firstVisitAt, warningSigns: 'Skipping breakfast', whatBringsMeBack: 'Three hard evenings' } }, therapist, { ifMatch: version })
    await says('2026-03-31T20:00:00Z', 1)
    assert.deepEqual([await on('2026-03-16', stay, 'care'), await on('2026-03-16', stay, 'hard-days')], [['not-yet', 0], ['not-yet', 0]])
    await clinic.act(signAftercarePlan, { id }, clinic.client(clientId), { ifMatch: 2 })
    assert.deepEqual(await on('2026-03-16', stay, 'hard-days'), ['met', 1])
    const { id: dischargeId } = await clinic.act(startDischarge, { clientId, kind: 'transferred', onDate: '2026-03-16' }, therapist)
    await says('2026-03-30T20:00:00Z', 2)
    assert.deepEqual(await on('2026-03-16', stay, 'hard-days'), ['not-yet', 0])
    await clinic.act(signAftercarePlan, { id }, therapist, { ifMatch: 3 })
    assert.deepEqual([await on('2026-03-16', stay, 'care'), await on('2026-03-16', stay, 'summary')], [['met', 1], ['not-yet', 0]])
    const words = { reason: 'Moves', course: 'Came to most groups.', issuesLeft: '', medication: '', recommendations: '' }
    await clinic.act(saveSummary, { id: dischargeId, kind: 'transferred', onDate: '2026-03-15', words }, therapist, { ifMatch: 1 })
    assert.deepEqual(await on('2026-03-16', stay, 'care'), ['not-yet', 0])
    await clinic.act(saveSummary, { id: dischargeId, kind: 'transferred', onDate: '2026-03-16', words }, therapist, { ifMatch: 2 })
    await clinic.act(signDischarge, { id: dischargeId }, therapist, { ifMatch: 3 })
    assert.deepEqual([await on('2026-03-17', stay, 'care'), await on('2026-03-17', stay, 'summary')], [['met', 1], ['met', 1]])
  })

  it('a second stay begins with nothing met by the first but the safety plan and the score, and leaves the first as it was', async () => {
    const first = await begins()
    const { clientId } = first
    await signedPlan(clinic, clientId)
    await phq9(clinic, clientId, '2026-03-10', 9)
    await heldSession(clinic, first, { startsAt: '2026-03-11T22:30:00.000Z', participation: 3 })
    clinic.at('2026-03-16T17:00:00.000Z')
    await signedDischarge(clinic, clientId, 'left', '2026-03-16')
    const second = await comes(clientId, '2026-04-01')
    assert.deepEqual([await on('2026-04-01', second, 'aims'), await on('2026-04-01', second, 'part'), await on('2026-04-01', second, 'phq')], [['not-yet', null], ['not-yet', null], ['not-yet', 22]])
    clinic.at('2026-04-02T17:00:00.000Z')
    await clinic.act(saveSafetyPlan, { clientId, sections: [{ id: 'warning-signs', lines: [{ words: 'Not answering the phone' }] }] }, clinic.staff.therapist, { ifMatch: 0 })
    await signedPlan(clinic, clientId)
    assert.deepEqual([await on('2026-04-03', second, 'safety'), await on('2026-04-03', first, 'safety'), await on('2026-04-03', first, 'aims')], [['met', 1], ['not-yet', null], ['met', 100]])
    await phq9(clinic, clientId, '2026-05-10', 6)
    await clinic.act(startDischarge, { clientId, kind: 'left', onDate: '2026-05-10' }, clinic.staff.therapist)
    const facts = (await clinic.act(dischargeSummary, { clientId }, clinic.staff.therapist))?.facts
    assert.deepEqual([facts?.['phq-9.first'], facts?.['phq-9.last'], facts?.['requirements']], [9, 6, ASKS.requirements.length - 1])
    assert.equal(await refusedWith(clinic.act(recordEvidence, { episodeId: first.episodeId, record: { kind: 'family-declined', on: '2026-03-16', reason: 'Late' } }, clinic.staff.therapist)), 'completion.no-open-episode')
  })
})
