import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { giveOfficeRelease } from '../../people/family/releases.ts'
import { admit } from '../../pathway/assessment/admit.ts'
import { admittedClient } from '../../pathway/assessment/assessment.examples.ts'
import { recordDiagnosis } from '../../pathway/assessment/record-diagnosis.ts'
import { diagnosesOf } from '../../pathway/assessment/public.ts'
import { signedDischarge } from '../../pathway/completion/completion.examples.ts'
import { requirements } from '../../pathway/completion/requirements.ts'
import { askDueFollowUps } from '../../pathway/continuing-care/follow-up-link.ts'
import { followUps } from '../../pathway/continuing-care/follow-ups.ts'
import { lastStay } from '../../pathway/continuing-care/last-stay.ts'
import { recordFollowUp } from '../../pathway/continuing-care/record-follow-up.ts'
import { phq9 } from '../../pathway/progress/progress.examples.ts'
import { saveSafetyPlan } from '../../pathway/safety/save-safety-plan.ts'
import { newestSafetyPlan } from '../../pathway/safety/public.ts'
import { outcomes } from '../director/outcomes.ts'
import { chartOverview } from './chart-overview.ts'

describe('somebody who comes back', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  const known = async () => {
    const { therapist } = clinic.staff
    clinic.at('2026-03-02T15:00:00.000Z')
    const first = await admittedClient(clinic)
    const { clientId } = first
    await clinic.inside(db => db.$pickTables<'client'>().updateTable('client').set({ phone: '212 555 0101' }).where('client_id', '=', clientId).execute())
    await clinic.act(recordDiagnosis, { clientId, code: 'F10.20', words: 'Alcohol use disorder' }, therapist)
    await clinic.act(saveSafetyPlan, { clientId, sections: [{ id: 'warning-signs', lines: [{ words: 'Not answering the phone' }] }] }, therapist, { ifMatch: 0 })
    await clinic.act(giveOfficeRelease, { clientId, release: { recipient: 'Court', purpose: 'Probation', validUntil: '2026-12-01', topics: ['attendance-record'] } }, clinic.client(clientId))
    await phq9(clinic, clientId, '2026-03-09', 14)
    await signedDischarge(clinic, clientId, 'left', '2026-03-09')
    return first
  }
  const back = async (clientId: string, on: string) => {
    clinic.at(`${on}T15:00:00.000Z`)
    const last = await clinic.act(lastStay, { clientId }, clinic.staff.intake)
    assert.ok(last !== null)
    const { programId, track, therapistId } = last
    return clinic.act(admit, { clientId, programId, track, therapistId, admittedOn: on }, clinic.staff.intake)
  }
  const calls = (clientId: string) => clinic.act(followUps, { clientId }, clinic.staff.therapist)
  const listed = async (clientId: string) => (await clinic.act(followUps, {}, clinic.staff.therapist)).filter(call => call.clientId === clientId).map(({ day }) => day)

  it('begins a new stay where the last one was, with everything that was known', async () => {
    const first = await known()
    const { clientId } = first
    const { id } = await back(clientId, '2026-04-01')
    const chart = await clinic.act(chartOverview, { clientId }, clinic.staff.therapist)
    assert.deepEqual([chart.episode?.id, chart.episode?.track, chart.episode?.admittedOn], [id, 'evening', '2026-04-01'])
    assert.deepEqual([chart.scores.map(({ instrument, total }) => [instrument, total]), chart.releases.map(({ recipient }) => recipient)], [[['phq-9', 14]], ['Court']])
    assert.deepEqual(await clinic.inside(async db => [(await diagnosesOf(db, clientId)).map(({ code }) => code), (await newestSafetyPlan(db, clientId))?.version]), [['F10.20'], 1])
    const { stays, episodeId } = await clinic.act(requirements, { clientId }, clinic.staff.therapist)
    assert.deepEqual([episodeId, stays.map(stay => stay.id)], [id, [id, first.episodeId]])
  })

  it('is not asked any more how it goes after the stay before: not on the list, not by link, not in the figures; what was asked stays', async () => {
    const clock = { ...clinic.staff.director, kind: 'system' as const, roles: ['system'] }
    const of = async (id: string) => (await clinic.act(outcomes, {}, clinic.staff.director)).figures.find(figure => figure.id === id)
    const people = []
    for (let nth = 0; nth < 6; nth += 1) people.push(await known())
    clinic.at('2026-03-17T15:00:00.000Z')
    for (const { clientId } of people) {
      const [week] = await calls(clientId)
      await clinic.act(recordFollowUp, { id: week?.id ?? '', outcome: 'reached', words: 'Goes well.' }, clinic.staff.therapist)
    }
    const [{ clientId } = { clientId: '' }] = people
    await back(clientId, '2026-04-01')
    assert.deepEqual((await calls(clientId)).map(({ day, cameBack, outcome }) => [day, cameBack, outcome]), [[7, false, 'reached'], [30, true, null], [90, true, null], [180, true, null], [365, true, null]])
    clinic.at('2026-04-08T14:00:00.000Z')
    assert.deepEqual([await listed(clientId), await listed(people[1]?.clientId ?? '')], [[], [30]])
    assert.equal((await clinic.act(askDueFollowUps, {}, clock)).asked, 5)
    assert.deepEqual([(await of('reached-7'))?.of, (await of('reached-30'))?.of], [6, 5])
    await signedDischarge(clinic, clientId, 'left', '2026-04-08')
    clinic.at('2026-06-20T15:00:00.000Z')
    assert.deepEqual(await listed(clientId), [7, 30])
  })
})
