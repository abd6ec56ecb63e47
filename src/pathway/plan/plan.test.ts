import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient, knownClient } from '../assessment/assessment.examples.ts'
import { openTasksFor } from '../../people/task/public.ts'
import { signaturesOf } from '../../people/signature/public.ts'
import { addGoal, addIntervention } from './add-part.ts'
import { addProblem } from './add-problem.ts'
import { amendPlan, dropDraft } from './amend-plan.ts'
import { changePart } from './change-part.ts'
import { clientRefuses, clientSigns } from './client-signs.ts'
import { coSignPlan } from './co-sign-plan.ts'
import { commentOnPlan } from './comment-on-plan.ts'
import { draftPlan, planNow, signedPlan } from './plan.examples.ts'
import { currentPlanOf, interventionsOf, objectivesOf } from './public.ts'
import { planVersions } from './plan-versions.ts'
import { removePart } from './remove-part.ts'
import { savePlanWords } from './save-words.ts'
import { showPlan } from './show-plan.ts'
import { signPlan } from './sign-plan.ts'
import { startPlan } from './start-plan.ts'

describe('a plan', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const therapist = () => clinic.staff.therapist

  it('grows as one tree and is signed by the clinician and the client', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId } = await draftPlan(clinic, clientId)
    const draft = await planNow(clinic, clientId)
    assert.deepEqual(draft.problems[0]?.goals[0]?.objectives[0]?.interventions.map(({ modality, staffName }) => [modality, staffName]),
      [['group', 'Robin therapist'], ['individual', 'Robin therapist'], ['skill-practice', 'Robin therapist']])
    assert.equal(await clinic.act(showPlan, { clientId }, clinic.client(clientId)), null)
    await clinic.act(signPlan, { planId }, therapist(), { ifMatch: draft.version })
    const seen = await clinic.act(showPlan, { clientId }, clinic.client(clientId))
    await clinic.act(clientSigns, { planId }, clinic.client(clientId), { ifMatch: seen?.version ?? 0 })
    const signed = await planNow(clinic, clientId)
    assert.ok(signed.signedAt !== null && signed.clientSignedAt !== null)
    assert.equal(signed.reviewDueOn, '2026-04-01')
    const signatures = await clinic.inside(db => signaturesOf(db, planId))
    assert.deepEqual(signatures.map(({ meaning, signerKind }) => [meaning, signerKind]), [['author', 'staff'], ['client', 'client']])
    assert.equal(signatures[0]?.contentHash, signatures[1]?.contentHash)
  })

  it('is open to later steps once it is in force', async () => {
    const { clientId } = await admittedClient(clinic)
    const { objectiveId } = await draftPlan(clinic, clientId)
    assert.deepEqual(await clinic.inside(db => objectivesOf(db, clientId)), [])
    const { planId, version } = { planId: (await planNow(clinic, clientId)).id, version: (await planNow(clinic, clientId)).version }
    await clinic.act(signPlan, { planId }, therapist(), { ifMatch: version })
    const [objective] = await clinic.inside(db => objectivesOf(db, clientId))
    assert.deepEqual([objective?.id, objective?.instrument, objective?.baseline, objective?.target, objective?.targetOn, objective?.goalWords],
      [objectiveId, 'phq-9', 17, 9, '2026-06-01', 'I want to take my girl to school again.'])
    assert.equal((await clinic.inside(db => interventionsOf(db, clientId))).length, 3)
    assert.equal((await clinic.inside(db => currentPlanOf(db, clientId)))?.id, planId)
  })

  it('is not started for somebody who is not in care, nor twice', async () => {
    const waiting = await knownClient(clinic)
    assert.equal(await refusedWith(clinic.act(startPlan, { clientId: waiting }, therapist())), 'plan.not-in-care')
    const { clientId } = await admittedClient(clinic)
    await clinic.act(startPlan, { clientId }, therapist())
    assert.equal(await refusedWith(clinic.act(startPlan, { clientId }, therapist())), 'plan.draft-exists')
  })

  it('is not signed while something is missing, and says how much', async () => {
    const { clientId } = await admittedClient(clinic)
    const { id: planId } = await clinic.act(startPlan, { clientId }, therapist())
    assert.equal(await refusedWith(clinic.act(signPlan, { planId }, therapist(), { ifMatch: 1 })), 'plan.not-complete')
    await clinic.act(addProblem, { planId, words: 'x' }, therapist())
    assert.equal(await refusedWith(clinic.act(signPlan, { planId }, therapist(), { ifMatch: 2 })), 'plan.not-complete')
  })

  it('is not signed by somebody who has not seen the last change', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId, problemId } = await draftPlan(clinic, clientId)
    const { version } = await planNow(clinic, clientId)
    await clinic.act(addGoal, { problemId, words: 'slipped in' }, clinic.staff.director)
    assert.equal(await refusedWith(clinic.act(signPlan, { planId }, therapist(), { ifMatch: version })), 'platform.changed-meanwhile')
  })

  it('keeps its words once signed, whoever asks', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId, objectiveId } = await signedPlan(clinic, clientId)
    const by = therapist()
    assert.equal(await refusedWith(clinic.act(savePlanWords, { planId, strengths: 'new' }, by, { ifMatch: 1 })), 'plan.already-signed')
    assert.equal(await refusedWith(clinic.act(changePart, { part: { kind: 'objective', id: objectiveId, words: 'new' } }, by, { ifMatch: 1 })), 'plan.already-signed')
    assert.equal(await refusedWith(clinic.act(removePart, { kind: 'objective', id: objectiveId }, by, { ifMatch: 1 })), 'plan.already-signed')
    assert.equal(await refusedWith(clinic.act(addIntervention, { objectiveId, modality: 'group', words: 'x', timesPerWeek: 1, minutes: 10 }, by)), 'plan.already-signed')
    assert.equal(await refusedWith(clinic.act(signPlan, { planId }, by, { ifMatch: 999 })), 'platform.changed-meanwhile')
    for (const statement of [
      `update objective set words = 'x' where id = '${objectiveId}'`, `delete from goal where plan_id = '${planId}'`, `delete from plan where id = '${planId}'`,
      `update plan set strengths = 'x' where id = '${planId}'`, `update plan set signed_at = null where id = '${planId}'`,
      `update plan set client_signed_at = null where id = '${planId}'`,
      `insert into problem (clinic_id, id, client_id, plan_id, words, position) select clinic_id, gen_random_uuid(), client_id, id, 'x', 9 from plan where id = '${planId}'`,
    ]) {
      const client = await clinic.pool.connect()
      try {
        await client.query('begin')
        await client.query('select app.become($1, $2, $3)', [clinic.clinicId, 'staff', by.id])
        await assert.rejects(client.query(statement), { code: '42501' }, statement)
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
  })

  it('is followed by a new version that takes over when it is signed', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId, objectiveId } = await signedPlan(clinic, clientId)
    const { id: second } = await clinic.act(amendPlan, { planId, why: 'New shift' }, therapist())
    assert.equal(await refusedWith(clinic.act(amendPlan, { planId, why: 'again' }, therapist())), 'plan.draft-exists')
    assert.equal((await clinic.inside(db => currentPlanOf(db, clientId)))?.id, planId)
    const draft = await planNow(clinic, clientId)
    assert.deepEqual([draft.id, draft.number, draft.whyAmended], [second, 2, 'New shift'])
    assert.equal(draft.problems[0]?.goals[0]?.objectives[0]?.originId, objectiveId)
    await clinic.act(signPlan, { planId: second }, therapist(), { ifMatch: draft.version })
    const versions = await clinic.act(planVersions, { clientId }, therapist())
    assert.deepEqual(versions.map(({ number, supersededAt }) => [number, supersededAt === null]), [[2, true], [1, false]])
    assert.equal(await refusedWith(clinic.act(clientSigns, { planId }, clinic.client(clientId), { ifMatch: 999 })), 'platform.changed-meanwhile')
    const [objective] = await clinic.inside(db => objectivesOf(db, clientId))
    assert.equal(objective?.originId, objectiveId)
  })

  it('lets a draft be thrown away, never a signed version', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId } = await draftPlan(clinic, clientId)
    const { version } = await planNow(clinic, clientId)
    await clinic.act(dropDraft, { planId }, therapist(), { ifMatch: version })
    assert.equal(await clinic.act(showPlan, { clientId }, therapist()), null)
    const signed = await signedPlan(clinic, clientId)
    assert.equal(await refusedWith(clinic.act(dropDraft, { planId: signed.planId }, therapist(), { ifMatch: 1 })), 'platform.not-found')
  })

  it('shows the second of two people what the first wrote', async () => {
    const { clientId } = await admittedClient(clinic)
    const { goalId } = await draftPlan(clinic, clientId)
    const write = (words: string, by = therapist()) => clinic.act(changePart, { part: { kind: 'goal', id: goalId, words } }, by, { ifMatch: 1 })
    const results = await Promise.all([refusedWith(write('one')), refusedWith(write('two', clinic.staff.director))])
    assert.deepEqual(results.toSorted(), ['not refused', 'platform.changed-meanwhile'])
  })

  it('records that a client does not sign, and tells the author; care goes on', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId } = await signedPlan(clinic, clientId, { byClient: false })
    await clinic.act(clientRefuses, { planId, reason: 'The times do not fit my shift.' }, clinic.client(clientId))
    const plan = await planNow(clinic, clientId)
    assert.equal(plan.clientRefusedReason, 'The times do not fit my shift.')
    const tasks = await clinic.inside(db => openTasksFor(db, therapist().id, ['therapist']))
    assert.ok(tasks.some(({ kind, aboutId }) => kind === 'plan.client-refused' && aboutId === planId))
    await clinic.act(clientSigns, { planId }, clinic.client(clientId), { ifMatch: plan.version })
  })

  it('takes comments of the client, also once it is signed', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId, goalId } = await signedPlan(clinic, clientId)
    await clinic.act(commentOnPlan, { planId, goalId, words: 'Mornings are hard.' }, clinic.client(clientId))
    await clinic.act(commentOnPlan, { planId, words: 'I want to swim.' }, clinic.client(clientId))
    const plan = await planNow(clinic, clientId)
    assert.deepEqual(plan.problems[0]?.goals[0]?.comments.map(({ words, byKind }) => [words, byKind]), [['Mornings are hard.', 'client']])
    assert.deepEqual(plan.comments.map(({ words }) => words), ['I want to swim.'])
  })

  it('is countersigned by somebody else than its author', async () => {
    const { clientId } = await admittedClient(clinic)
    const { id: planId } = await clinic.act(startPlan, { clientId }, clinic.staff.director)
    await clinic.act(dropDraft, { planId }, clinic.staff.director, { ifMatch: 1 })
    const signed = await signedPlan(clinic, clientId)
    const { version } = await planNow(clinic, clientId)
    await clinic.act(coSignPlan, { planId: signed.planId }, clinic.staff.prescriber, { ifMatch: version })
    assert.equal(await refusedWith(clinic.act(coSignPlan, { planId: signed.planId }, clinic.staff.prescriber, { ifMatch: version + 1 })), 'plan.already-co-signed')
    const signatures = await clinic.inside(db => signaturesOf(db, signed.planId))
    assert.equal(signatures.at(-1)?.meaning, 'physician')
  })

  it('is nobody else\'s to read or to sign', async () => {
    const { clientId } = await admittedClient(clinic)
    const other = await admittedClient(clinic, { givenName: 'Other' })
    const { planId } = await signedPlan(clinic, clientId, { byClient: false })
    assert.equal(await refusedWith(clinic.act(showPlan, { clientId }, clinic.client(other.clientId))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(clientSigns, { planId }, clinic.client(other.clientId), { ifMatch: 1 })), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(clientSigns, { planId }, therapist(), { ifMatch: 1 })), 'platform.not-allowed')
    assert.equal(await clinic.act(showPlan, { clientId: other.clientId, planId }, therapist()), null)
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(showPlan, { clientId }, elsewhere.staff.therapist)), 'platform.not-found')
    assert.equal(await refusedWith(elsewhere.act(signPlan, { planId }, elsewhere.staff.therapist, { ifMatch: 1 })), 'platform.not-found')
  })
})
