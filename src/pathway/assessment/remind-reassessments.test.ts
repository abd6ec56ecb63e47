import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, systemOf, type TestClinic } from '../../../seed/test-clinic.ts'
import { openTasksFor } from '../../people/task/public.ts'
import { admittedClient, knownClient } from './assessment.examples.ts'
import { decideLevelOfCare } from './decide-level-of-care.ts'
import { reassessNotice } from './level-of-care.rules.ts'
import { reassessments } from './reassessments.ts'
import { remindReassessments } from './remind-reassessments.ts'
import { startAssessment } from './start-assessment.ts'

describe('the notice of a re-assessment', () => {
  for (const [now, until] of [['2026-03-02T04:59:59.999Z', '2026-03-08'], ['2026-03-02T05:00:00.000Z', '2026-03-09']] as const) {
    it(`${now}: until ${until}`, () => assert.equal(reassessNotice(now, 'America/New_York').until, until))
  }
})

describe('a level of care to be looked at again', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const decide = async (clientId: string, reassessOn: string | null): Promise<void> => {
    const { id } = await clinic.act(startAssessment, { clientId }, clinic.staff.therapist)
    await decideAgain(id, reassessOn)
  }
  const decideAgain = (assessmentId: string, reassessOn: string | null) => clinic.act(decideLevelOfCare, {
    assessmentId, edition: '4', dimensions: [1, 2, 3, 4, 5, 6].map(number => ({ number, rating: null, words: 'Looked at' })), recommended: '2.1', actual: '2.1', reasons: 'Fits', reassessOn,
  }, clinic.staff.therapist)
  const remind = async (at: string): Promise<number> => {
    clinic.at(at)
    return (await clinic.act(remindReassessments, {}, systemOf(clinic.clinicId))).raised
  }
  const waiting = () => clinic.inside(async db => (await openTasksFor(db, clinic.staff.therapist.id, ['therapist'])).filter(({ kind }) => kind === 'assessment.reassess'))

  it('waits for the therapist a week before its day, once, and is done when the level is decided again', async () => {
    const { clientId } = await admittedClient(clinic)
    const { id } = await clinic.act(startAssessment, { clientId }, clinic.staff.therapist)
    await decideAgain(id, '2026-03-20')
    const lee = (await admittedClient(clinic, { givenName: 'Lee' })).clientId
    await decide(lee, null)
    const zoe = (await admittedClient(clinic, { givenName: 'Zoe' })).clientId
    const without = [[lee, null, 'no-day'], [zoe, null, 'undecided']]
    await decide(await knownClient(clinic), '2026-03-10')
    assert.deepEqual([await remind('2026-03-12T15:00:00.000Z'), await remind('2026-03-13T15:00:00.000Z'), await remind('2026-03-14T15:00:00.000Z')], [0, 1, 0])
    assert.deepEqual((await waiting()).map(task => [task.clientId, task.urgency, task.dueAt.slice(0, 10)]), [[clientId, 'soon', '2026-03-20']])
    const listed = async () => (await clinic.act(reassessments, {}, clinic.staff.therapist)).map(line => [line.clientId, line.reassessOn, line.standing])
    for (const [day, standing] of [['12', 'later'], ['13', 'due'], ['20', 'due'], ['21', 'overdue']] as const) {
      clinic.at(`2026-03-${day}T15:00:00.000Z`)
      assert.deepEqual(await listed(), [[clientId, '2026-03-20', standing], ...without], 'everybody in care and nobody else; who has no day last')
    }
    await decideAgain(id, '2026-04-20')
    assert.deepEqual(await listed(), [[clientId, '2026-04-20', 'later'], ...without])
    assert.equal(await refusedWith(clinic.act(reassessments, {}, clinic.staff['front-desk'])), 'platform.not-allowed')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.deepEqual(await elsewhere.act(reassessments, {}, elsewhere.staff.therapist), [])
    assert.deepEqual([(await waiting()).length, await remind('2026-03-21T15:00:00.000Z')], [0, 0])
    assert.equal(await refusedWith(clinic.act(remindReassessments, {}, clinic.staff.director)), 'platform.not-allowed')
  })
})
