import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admit } from '../assessment/admit.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { endEpisode } from '../assessment/public.ts'
import { amendPlan } from './amend-plan.ts'
import { certifications, certify } from './certification/certify.ts'
import { chooseDeadline } from './deadline-choice.ts'
import { draftPlan, planNow, signedPlan } from './plan.examples.ts'
import { planFindings } from './plan-findings.ts'
import { currentPlanOf } from './plan.store.ts'
import { plansDue } from './plans-due.ts'
import { showPlan } from './show-plan.ts'
import { signPlan } from './sign-plan.ts'
import { startPlan } from './start-plan.ts'

const FIRST_DAY = '2026-03-02T15:00:00.000Z'
const needed = { needsTheHours: true, underPhysiciansCare: true, underWrittenPlan: true, why: 'Nine hours are needed.' } as const
const again = { ...needed, responseToTreatment: 'Sleeps again.', riskThatRemains: 'Cravings.', goalsTowardDischarge: 'Two weeks without use.' }

describe('somebody who comes back', () => {
  let clinic: TestClinic
  before(async () => {
    clinic = await openTestClinic()
    await clinic.act(chooseDeadline, { rule: {
      id: 'own-certification', by: { kind: 'state', name: 'Harbor' }, subject: 'certification', from: 'last-certification', clock: { days: 60 }, repeats: true,
      effectiveFrom: null, effectiveTo: null, citation: 'State handbook 3.1', url: null, mark: 'unverified', checkedOn: '2026-03-01',
    } }, clinic.staff.director)
  })
  after(() => clinic.close())
  /** Discharged and admitted again on one and the same day. */
  const comesBack = async (clientId: string, episodeId: string, on: string): Promise<string> => {
    await clinic.inside(db => endEpisode(db, episodeId, on))
    return (await clinic.act(admit, { clientId, programId: clinic.programId, track: 'evening', therapistId: clinic.staff.therapist.id, admittedOn: on }, clinic.staff.intake)).id
  }
  const due = async (clientId: string) => (await clinic.act(plansDue, {}, clinic.staff.director)).filter(line => line.clientId === clientId).map(({ subject, on }) => `${subject} ${on}`)

  it('has no plan in force until the new stay has its own; the old one is neither carried on nor signed', async () => {
    clinic.at(FIRST_DAY)
    const { clientId, episodeId } = await admittedClient(clinic)
    const { planId: old } = await signedPlan(clinic, clientId)
    const { therapist } = clinic.staff
    await clinic.act(amendPlan, { planId: old, why: 'Left open' }, therapist)
    clinic.at('2026-05-20T15:00:00.000Z')
    const stay = await comesBack(clientId, episodeId, '2026-05-20')
    assert.equal(await clinic.inside(db => currentPlanOf(db, clientId)), undefined)
    assert.equal((await clinic.act(planFindings, { clientId }, therapist)).openEpisodeId, stay)
    assert.deepEqual(await due(clientId), ['plan 2026-05-27', 'certification 2026-07-19'])
    assert.equal(await refusedWith(clinic.act(amendPlan, { planId: old, why: 'Goes on' }, therapist)), 'plan.draft-exists')
    assert.equal(await clinic.act(showPlan, { clientId }, clinic.client(clientId)), null, 'on the phone there is none either')
    const open = await planNow(clinic, clientId)
    assert.deepEqual([open.episodeId, await refusedWith(clinic.act(signPlan, { planId: open.id }, therapist, { ifMatch: open.version }))], [episodeId, 'plan.earlier-stay'])
    const { planId: fresh } = await draftPlan(clinic, clientId)
    assert.equal((await planNow(clinic, clientId)).id, fresh, 'the draft of this stay is shown, not the one left open')
    const draft = await planNow(clinic, clientId)
    assert.equal(draft.number, 1)
    await clinic.act(signPlan, { planId: fresh }, therapist, { ifMatch: draft.version })
    assert.deepEqual([(await clinic.inside(db => currentPlanOf(db, clientId)))?.id, (await due(clientId))[0]], [fresh, 'client-signature 2026-05-27'])
    assert.notEqual((await planNow(clinic, clientId, old)).supersededAt, null)
    assert.equal((await clinic.act(showPlan, { clientId }, clinic.client(clientId)))?.id, fresh)
  })

  it('is certified anew: the first certification of each stay is a certification, even on the day of the last recertification', async () => {
    clinic.at(FIRST_DAY)
    const { clientId, episodeId } = await admittedClient(clinic, { givenName: 'Twice' })
    const { prescriber } = clinic.staff
    await signedPlan(clinic, clientId)
    await clinic.act(certify, { clientId, statements: needed }, prescriber)
    clinic.at('2026-04-20T15:00:00.000Z')
    await clinic.act(certify, { clientId, statements: again }, prescriber)
    await comesBack(clientId, episodeId, '2026-04-20')
    clinic.at('2026-04-20T16:00:00.000Z')
    assert.equal(await refusedWith(clinic.act(certify, { clientId, statements: needed }, prescriber)), 'plan.certification-needs-plan')
    const asked = async () => clinic.act(certifications, { clientId }, prescriber)
    assert.deepEqual([(await asked()).again, (await asked()).asked?.on], [false, '2026-06-19'])
    const { id: planId } = await clinic.act(startPlan, { clientId }, clinic.staff.therapist)
    assert.equal(await refusedWith(clinic.act(signPlan, { planId }, clinic.staff.therapist, { ifMatch: 1 })), 'plan.not-complete')
    await clinic.inside(db => db.$pickTables<'plan'>().deleteFrom('plan').where('id', '=', planId).execute())
    await signedPlan(clinic, clientId)
    clinic.at('2026-04-22T15:00:00.000Z')
    await clinic.act(certify, { clientId, statements: needed }, prescriber)
    assert.deepEqual((await asked()).given.map(({ kind }) => kind), ['certification', 'recertification', 'certification'])
    assert.deepEqual([(await asked()).again, (await asked()).asked?.on], [true, '2026-06-21'])
    assert.equal(await refusedWith(clinic.act(certify, { clientId, statements: needed }, prescriber)), 'plan.recertification-incomplete')
  })
})
