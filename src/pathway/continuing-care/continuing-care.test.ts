import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient, knownClient } from '../assessment/assessment.examples.ts'
import { addCommunityGroup } from './add-community-group.ts'
import { aftercarePlan } from './aftercare-plan.ts'
import { checkCommunityGroup } from './check-community-group.ts'
import { communityDirectory } from './community-directory.ts'
import type { AftercareWords } from './continuing-care.words.ts'
import { followUps } from './follow-ups.ts'
import { openAftercareAgain } from './open-aftercare-again.ts'
import { scheduleFollowUps } from './public.ts'
import { recordFollowUp } from './record-follow-up.ts'
import { saveAftercarePlan } from './save-aftercare-plan.ts'
import { signAftercarePlan } from './sign-aftercare-plan.ts'
import { startAftercarePlan } from './start-aftercare-plan.ts'

const words = (more: Partial<AftercareWords> = {}): AftercareWords => ({
  stepDown: 'Three hours a week', therapistName: 'Dr. Vance', firstVisitAt: '2026-05-08T15:00:00Z', communityGroupIds: [], medication: '', housing: '', work: '', people: '',
  warningSigns: '', whatBringsMeBack: 'Two bad nights', ...more,
})

describe('continuing care', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const shown = (clientId: string) => clinic.act(aftercarePlan, { clientId }, clinic.staff.therapist)
  const started = async () => {
    const client = await admittedClient(clinic)
    return { ...client, ...await clinic.act(startAftercarePlan, { clientId: client.clientId }, clinic.staff.therapist) }
  }

  it('starts one aftercare plan a stay, and none without a stay', async () => {
    const { clientId, id } = await started()
    assert.equal((await clinic.act(startAftercarePlan, { clientId }, clinic.staff.facilitator)).id, id)
    assert.equal(await refusedWith(clinic.act(startAftercarePlan, { clientId: await knownClient(clinic) }, clinic.staff.therapist)), 'continuing-care.no-open-episode')
    assert.equal(await refusedWith(clinic.act(startAftercarePlan, { clientId }, clinic.client(clientId))), 'platform.not-allowed')
  })

  it('is written with the version somebody looked at, signed by both, and stays', async () => {
    const { clientId, id } = await started()
    assert.equal(await refusedWith(clinic.act(signAftercarePlan, { id }, clinic.staff.therapist, { ifMatch: 1 })), 'continuing-care.nothing-planned')
    await clinic.act(saveAftercarePlan, { id, words: words() }, clinic.staff.therapist, { ifMatch: 1 })
    assert.equal(await refusedWith(clinic.act(saveAftercarePlan, { id, words: words() }, clinic.staff.therapist, { ifMatch: 1 })), 'platform.changed-meanwhile')
    await clinic.act(signAftercarePlan, { id }, clinic.client(clientId), { ifMatch: 2 })
    await clinic.act(signAftercarePlan, { id }, clinic.staff.therapist, { ifMatch: 2 })
    const plan = await shown(clientId)
    assert.ok(plan?.signedAt !== null && plan?.clientSignedAt !== null)
    assert.equal(await refusedWith(clinic.act(saveAftercarePlan, { id, words: words() }, clinic.staff.therapist, { ifMatch: 2 })), 'continuing-care.already-signed')
    assert.equal(await refusedWith(clinic.act(signAftercarePlan, { id }, clinic.staff.therapist, { ifMatch: 2 })), 'continuing-care.already-signed')
  })

  it('needs the client again when the words changed after their signature', async () => {
    const { clientId, id } = await started()
    await clinic.act(saveAftercarePlan, { id, words: words() }, clinic.staff.therapist, { ifMatch: 1 })
    await clinic.act(signAftercarePlan, { id }, clinic.client(clientId), { ifMatch: 2 })
    assert.notEqual((await shown(clientId))?.clientSignedAt, null)
    await clinic.act(saveAftercarePlan, { id, words: words({ medication: 'as before' }) }, clinic.staff.therapist, { ifMatch: 2 })
    assert.equal(await refusedWith(clinic.act(signAftercarePlan, { id }, clinic.client(clientId), { ifMatch: 2 })), 'platform.changed-meanwhile', 'nobody signs what they have not read')
    assert.equal((await shown(clientId))?.clientSignedAt, null)
  })

  it('is opened again when things change; what was signed is kept', async () => {
    const { clientId, id } = await started()
    await clinic.act(saveAftercarePlan, { id, words: words() }, clinic.staff.therapist, { ifMatch: 1 })
    assert.equal(await refusedWith(clinic.act(openAftercareAgain, { id }, clinic.staff.therapist, { ifMatch: 2 })), 'continuing-care.not-signed-yet')
    await clinic.act(signAftercarePlan, { id }, clinic.staff.therapist, { ifMatch: 2 })
    await clinic.act(openAftercareAgain, { id }, clinic.staff.therapist, { ifMatch: 2 })
    assert.deepEqual([(await shown(clientId))?.signedAt, (await shown(clientId))?.version], [null, 3])
    const kept = await clinic.inside(db => db.$pickTables<'aftercare_edition'>().selectFrom('aftercare_edition').select(['version', 'content']).where('plan_id', '=', id).execute())
    assert.deepEqual(kept.map(({ version }) => version), [2])
    await clinic.act(signAftercarePlan, { id }, clinic.staff.therapist, { ifMatch: 3 })
  })

  it('is signed once though two people sign at once', async () => {
    const { id } = await started()
    await clinic.act(saveAftercarePlan, { id, words: words() }, clinic.staff.therapist, { ifMatch: 1 })
    const outcomes = await Promise.all([clinic.staff.therapist, clinic.staff.director].map(by => refusedWith(clinic.act(signAftercarePlan, { id }, by, { ifMatch: 2 }))))
    assert.deepEqual(outcomes.toSorted(), ['continuing-care.already-signed', 'not refused'])
  })

  it('is not open to another client or another clinic', async () => {
    const { clientId, id } = await started()
    const other = await admittedClient(clinic)
    assert.equal(await refusedWith(clinic.act(aftercarePlan, { clientId }, clinic.client(other.clientId))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(signAftercarePlan, { id }, clinic.client(other.clientId), { ifMatch: 1 })), 'platform.not-found')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(saveAftercarePlan, { id, words: words() }, elsewhere.staff.therapist, { ifMatch: 1 })), 'platform.not-found')
  })

  it('keeps a directory with source and date, which a plan can name', async () => {
    const { clientId, id } = await started()
    const group = await clinic.act(addCommunityGroup, {
      name: 'Harbor evening circle', kind: 'Mutual help', weekday: 2, starts: '19:00', place: '12 Pier Road', language: 'en', source: 'Called them', checkedOn: '2026-03-01',
    }, clinic.staff.intake)
    await clinic.act(saveAftercarePlan, { id, words: words({ communityGroupIds: [group.id] }) }, clinic.staff.therapist, { ifMatch: 1 })
    assert.deepEqual((await shown(clientId))?.groups.map(({ name }) => name), ['Harbor evening circle'])
    await clinic.act(checkCommunityGroup, { id: group.id, on: '2026-03-02' }, clinic.staff.director)
    const [listed] = await clinic.act(communityDirectory, {}, clinic.client(clientId))
    assert.deepEqual([listed?.checkedOn, listed?.starts], ['2026-03-02', '19:00'])
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(checkCommunityGroup, { id: group.id, on: '2026-03-02' }, elsewhere.staff.director)), 'platform.not-found')
  })

  it('lists calls that are due or overdue, tries three times, and records each once', async () => {
    const client = await admittedClient(clinic, { givenName: 'Iris' })
    const { therapist } = clinic.staff
    const make = () => clinic.inside(db => scheduleFollowUps({ db, actor: therapist, newId: clinic.engine.world.newId }, client.clientId, client.episodeId, '2026-03-02'))
    await make()
    await make()
    assert.equal((await clinic.act(followUps, { clientId: client.clientId }, therapist)).length, 5)
    clinic.at('2026-03-01T15:00:00.000Z')
    const due = async () => (await clinic.act(followUps, {}, therapist)).filter(({ clientId }) => clientId === client.clientId)
    assert.deepEqual(await due(), [])
    clinic.at('2026-03-20T15:00:00.000Z')
    const [call] = await due()
    assert.deepEqual([call?.day, call?.phone, call?.mayLeaveMessage], [7, '555 0101', true])
    const id = call?.id ?? ''
    for (const tries of [1, 2]) {
      await clinic.act(recordFollowUp, { id, outcome: 'not-reached' }, therapist)
      assert.equal((await due())[0]?.tries, tries)
    }
    await clinic.act(recordFollowUp, { id, outcome: 'not-reached' }, therapist)
    assert.deepEqual(await due(), [])
    assert.equal(await refusedWith(clinic.act(recordFollowUp, { id, outcome: 'reached' }, therapist)), 'continuing-care.already-recorded')
    assert.equal(await refusedWith(clinic.act(followUps, {}, clinic.client(client.clientId))), 'platform.not-allowed')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(recordFollowUp, { id, outcome: 'reached' }, elsewhere.staff.therapist)), 'platform.not-found')
  })
})
