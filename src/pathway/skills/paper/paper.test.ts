import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { recordClient } from '../../../people/client/record-client.ts'
import { myTasks } from '../../../people/task/my-tasks.ts'
import { checkIns } from '../check-ins.ts'
import { checkIn } from '../check-in.ts'
import { checkInFromPaper } from './check-in-from-paper.ts'

const answers = { forDate: '2026-03-02', mood: 5, stress: 6, craving: 7, wantsCall: true }

describe('a check-in on paper', () => {
  let clinic: TestClinic
  let luis: string
  const kept = () => clinic.act(checkIns, { clientId: luis, since: '2026-01-01' }, clinic.staff.therapist)
  before(async () => {
    clinic = await openTestClinic()
    luis = (await clinic.act(recordClient, { givenName: 'Luis', familyName: 'Prado' }, clinic.staff.intake)).id
  })
  after(() => clinic.close())

  it('counts like one on the phone and says that it was paper; a wish for a call is a task', async () => {
    await clinic.act(checkInFromPaper, { clientId: luis, answers }, clinic.staff['front-desk'])
    assert.deepEqual((await kept()).map(({ source, craving }) => [source, craving]), [['paper', 7]])
    assert.deepEqual((await clinic.act(myTasks, {}, clinic.staff.therapist)).map(({ kind }) => kind), ['skills.wants-call'])
  })

  it('gives way to what the client says on the phone for the same day', async () => {
    await clinic.act(checkIn, { ...answers, at: '2026-03-02T22:30:00-05:00', craving: 4 }, clinic.client(luis))
    assert.deepEqual((await kept()).map(({ source, craving }) => [source, craving]), [['phone', 4]])
  })

  it('is typed in by staff only, for a day that may still be told', async () => {
    assert.equal(await refusedWith(clinic.act(checkInFromPaper, { clientId: luis, answers }, clinic.client(luis))), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(checkInFromPaper, { clientId: luis, answers }, clinic.staff.biller)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(checkInFromPaper, { clientId: luis, answers: { ...answers, forDate: '2026-02-15' } }, clinic.staff.therapist)), 'skills.day-long-past')
  })
})
