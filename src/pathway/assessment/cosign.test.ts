import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { insertStaff } from '../../people/staff/public.ts'
import { myTasks } from '../../people/task/my-tasks.ts'
import type { Actor } from '../../platform/pure/policy.ts'
import { knownClient } from './assessment.examples.ts'
import { cosignAssessment } from './cosign-assessment.ts'
import { saveSection } from './save-section.ts'
import { showAssessment } from './show-assessment.ts'
import { signAssessment } from './sign-assessment.ts'
import { startAssessment } from './start-assessment.ts'

describe('a second signature under an assessment', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const signedBy = async (author: Actor): Promise<{ id: string, clientId: string }> => {
    const clientId = await knownClient(clinic)
    const { id } = await clinic.act(startAssessment, { clientId }, author)
    await clinic.act(saveSection, { id, section: 'why-now', answers: { 'hoped-for': { value: 'Sleep' } } }, author, { ifMatch: 1 })
    await clinic.act(signAssessment, { id }, author, { ifMatch: 2 })
    return { id, clientId }
  }
  const hired = async (credential: string, email: string): Promise<Actor> => {
    const id = clinic.engine.world.newId()
    await clinic.inside(db => insertStaff(db, clinic.clinicId, id, { name: 'Sam Trainee', email, roles: ['therapist'], credential, language: 'en' }, clinic.engine.world.now()))
    return { ...clinic.staff.therapist, id }
  }
  const cosigns = async (clientId: string) => (await clinic.act(showAssessment, { clientId }, clinic.staff.director)).cosigns

  it('is asked for by the credential of a trainee, and given once by somebody who did not write it', async () => {
    const trainee = await hired('MSW intern', 'intern@example.com')
    const { id, clientId } = await signedBy(trainee)
    assert.deepEqual((await cosigns(clientId)).map(({ assessmentId, cosignedAt }) => [assessmentId, cosignedAt]), [[id, null]])
    assert.ok((await clinic.act(myTasks, {}, clinic.staff.director)).some(({ kind, aboutId }) => kind === 'assessment.cosign' && aboutId === id))
    const by = (actor: Actor) => refusedWith(clinic.act(cosignAssessment, { id }, actor))
    assert.deepEqual([await by(trainee), await by(await hired('Trainee', 'other@example.com')), await by(clinic.staff.facilitator)], ['platform.not-allowed', 'platform.not-allowed', 'platform.not-allowed'])
    const both = await Promise.all([by(clinic.staff.therapist), by(clinic.staff.director)])
    assert.deepEqual(both.toSorted(), ['assessment.no-cosign-asked', 'not refused'])
    assert.notEqual((await cosigns(clientId))[0]?.cosignedAt, null)
    assert.equal((await clinic.act(showAssessment, { clientId }, clinic.staff.director)).signatures.filter(({ meaning }) => meaning === 'supervisor').length, 1)
    assert.ok(!(await clinic.act(myTasks, {}, clinic.staff.director)).some(({ aboutId }) => aboutId === id))
  })

  it('is not asked for where the credential does not ask', async () => {
    const { id, clientId } = await signedBy(clinic.staff.therapist)
    assert.deepEqual(await cosigns(clientId), [])
    assert.equal(await refusedWith(clinic.act(cosignAssessment, { id }, clinic.staff.director)), 'assessment.no-cosign-asked')
  })
})
