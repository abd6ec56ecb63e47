import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, systemOf, type TestClinic } from '../../../seed/test-clinic.ts'
import { keepOut } from '../../people/client/kept-out/keep-out.ts'
import { recordClient } from '../../people/client/record-client.ts'
import { openTasksFor } from '../../people/task/public.ts'
import { takeTask } from '../../people/task/take-task.ts'
import { perform } from '../../platform/server/perform.ts'
import { acceptAlert, closeAlert } from './answer-alert.ts'
import { alerts } from './alerts.ts'
import { climbChain } from './climb-chain.ts'
import { judgeRisk } from './judge-risk.ts'
import { morningReport, tellGaps } from './morning-report.ts'
import { notSafeToday } from './not-safe-today.ts'
import { onCall, setOnCall } from './on-call.ts'
import { currentRisk, openAlertsOf } from './public.ts'
import { safetyPlan, safetyPlanVersions } from './safety-plan.ts'
import { saveSafetyPlan } from './save-safety-plan.ts'
import { showSafety } from './show-safety.ts'

const walk = [{ id: 'on-my-own' as const, lines: [{ words: 'Walk to the river' }] }]
const call = [{ id: 'people-to-ask' as const, lines: [{ words: 'My sister', phone: '555 0102' }] }, { id: 'professionals' as const, skipped: true, lines: [] }]

describe('safety', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const somebody = async (): Promise<string> => (await clinic.act(recordClient, { givenName: 'Ana', familyName: 'Sol' }, clinic.staff.intake)).id
  const climb = () => clinic.act(climbChain, {}, systemOf(clinic.clinicId))

  it('keeps "not safe today" as one alert until somebody answers', async () => {
    const clientId = await somebody()
    const first = await clinic.act(notSafeToday, { clientId }, clinic.client(clientId))
    const again = await clinic.act(notSafeToday, { clientId }, clinic.client(clientId))
    assert.equal(again.id, first.id)
    const { alerts: open } = await clinic.act(alerts, {}, clinic.staff.therapist)
    assert.deepEqual(open.filter(alert => alert.clientId === clientId).map(({ source, level, acceptedByName }) => [source, level, acceptedByName]), [['not-safe-today', 'high', null]])
  })

  it('gives an alert to the first who accepts, and tells the second who has it', async () => {
    const clientId = await somebody()
    const { id } = await clinic.act(notSafeToday, { clientId }, clinic.client(clientId))
    const outcomes = await Promise.all([clinic.staff.therapist, clinic.staff.prescriber].map(by => refusedWith(clinic.act(acceptAlert, { id }, by))))
    assert.deepEqual(outcomes.toSorted(), ['not refused', 'safety.already-accepted'])
    const [mine] = await clinic.inside(db => openAlertsOf(db, clientId))
    assert.match(mine?.acceptedByName ?? '', /^Robin/)
    const tasks = await clinic.inside(db => openTasksFor(db, mine?.acceptedBy ?? '', ['therapist']))
    assert.deepEqual(tasks.filter(({ aboutId }) => aboutId === id).map(({ kind }) => kind), ['safety.close-alert'])
  })

  it('closes an alert only by saying what was done, and plans the call after it', async () => {
    const clientId = await somebody()
    const { id } = await clinic.act(notSafeToday, { clientId }, clinic.staff.intake)
    const by = clinic.staff.therapist
    assert.equal(await refusedWith(clinic.act(closeAlert, { id, whatWasDone: 'Called.' }, by)), 'safety.not-accepted-yet')
    await clinic.act(acceptAlert, { id }, by)
    assert.equal(await refusedWith(clinic.act(closeAlert, { id, whatWasDone: '  ' }, by)), 'platform.input-invalid')
    await clinic.act(closeAlert, { id, whatWasDone: 'Called, walked through the plan.', followUpOn: '2026-03-03' }, by)
    assert.equal(await refusedWith(clinic.act(closeAlert, { id, whatWasDone: 'again' }, by)), 'safety.already-closed')
    assert.equal(await refusedWith(clinic.act(acceptAlert, { id }, by)), 'safety.already-closed')
    const kept = await clinic.act(showSafety, { clientId }, by)
    assert.equal(kept.alerts[0]?.whatWasDone, 'Called, walked through the plan.')
    const tasks = await clinic.inside(db => openTasksFor(db, by.id, ['therapist']))
    assert.ok(tasks.some(task => task.kind === 'safety.follow-up-call' && task.clientId === clientId))
  })

  it('climbs the chain at night until a human accepts, and shows the gap in the morning', async () => {
    const night = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const { therapist, director, prescriber } = night.staff
    await night.act(setOnCall, { steps: [{ staffId: therapist.id, waitMinutes: 10, phone: '212 555 0199' }, { staffId: director.id, waitMinutes: 10 }] }, director)
    assert.deepEqual((await night.act(onCall, {}, therapist)).map(({ position, name }) => [position, name]), [[1, 'Robin therapist'], [2, 'Robin director']])
    const { id: clientId } = await night.act(recordClient, { givenName: 'Leo', familyName: 'Paz' }, night.staff.intake)
    night.at('2026-03-03T07:00:00.000Z')
    const { id } = await night.act(notSafeToday, { clientId }, night.client(clientId))
    const system = systemOf(night.clinicId)
    for (const [instant, called] of [['07:01', 1], ['07:02', 0], ['07:11', 1], ['07:20', 0], ['07:21', 1]] as const) {
      night.at(`2026-03-03T${instant}:00.000Z`)
      assert.equal((await night.act(climbChain, {}, system)).called, called, instant)
    }
    const [waiting] = (await night.act(alerts, {}, therapist)).alerts
    assert.deepEqual(waiting?.calls.map(({ round, position }) => `${round}.${position}`), ['1.1', '1.2', '2.1'])
    assert.deepEqual(waiting?.calls.map(({ told }) => told), ['both', 'email', 'both'])
    const left = await night.inside(db => db.$pickTables<'outbox'>().selectFrom('outbox').select(['channel', 'payload']).where('kind', '=', 'safety.call').execute())
    assert.deepEqual(left.map(({ channel }) => channel).toSorted(), ['email', 'email', 'email', 'text', 'text'])
    assert.doesNotMatch(JSON.stringify(left), /Leo|Paz|suicid|not-safe/u)
    night.at('2026-03-03T12:30:00.000Z')
    assert.equal((await night.act(tellGaps, {}, system)).gaps, 0)
    night.at('2026-03-03T13:00:00.000Z')
    assert.equal((await night.act(tellGaps, {}, system)).gaps, 1)
    const [gap] = (await night.act(morningReport, {}, director)).alerts
    assert.deepEqual([gap?.id, gap?.isGap, gap?.minutesWaited], [id, true, 360])
    await night.act(acceptAlert, { id }, prescriber)
    assert.equal((await night.act(climbChain, {}, system)).called, 0)
  })

  it('calls nobody whom the client keeps out of their record: the next of the chain, or a director who sees it', async () => {
    const night = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const { therapist, director, prescriber } = night.staff
    await night.act(setOnCall, { steps: [{ staffId: therapist.id, waitMinutes: 10 }, { staffId: prescriber.id, waitMinutes: 10 }] }, director)
    const { id: clientId } = await night.act(recordClient, { givenName: 'Leo', familyName: 'Paz' }, night.staff.intake)
    await night.act(keepOut, { clientId, staffId: therapist.id }, night.staff.intake)
    night.at('2026-03-03T07:00:00.000Z')
    await night.act(notSafeToday, { clientId }, night.client(clientId))
    const called = async (): Promise<unknown> => {
      await night.act(climbChain, {}, systemOf(night.clinicId))
      return (await night.act(alerts, {}, director)).alerts[0]?.calls.map(({ staffId }) => [therapist, prescriber, director].find(({ id }) => id === staffId)?.roles[0])
    }
    assert.deepEqual(await called(), ['prescriber'])
    await night.act(keepOut, { clientId, staffId: prescriber.id }, night.staff.intake)
    night.at('2026-03-03T07:11:00.000Z')
    assert.deepEqual(await called(), ['prescriber'], 'the wait of whoever stands in')
    night.at('2026-03-03T07:16:00.000Z')
    assert.deepEqual(await called(), ['prescriber', 'director'])
  })

  it('says honestly that a call stayed on the screen where nothing is set up', async () => {
    const bare = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    await bare.act(setOnCall, { steps: [{ staffId: bare.staff.therapist.id, waitMinutes: 10, phone: '212 555 0199' }] }, bare.staff.director)
    const { id: clientId } = await bare.act(recordClient, { givenName: 'Leo', familyName: 'Paz' }, bare.staff.intake)
    await bare.act(notSafeToday, { clientId }, bare.client(clientId))
    await perform({ ...bare.engine, reach: { email: false, text: false } }, climbChain, { body: {}, by: { actor: systemOf(bare.clinicId) } })
    const [alert] = (await bare.act(morningReport, {}, bare.staff.director)).alerts
    assert.deepEqual(alert?.calls.map(({ told }) => told), ['screen'])
    assert.equal(await refusedWith(bare.act(setOnCall, { steps: [{ staffId: bare.staff.therapist.id, waitMinutes: 5, phone: '555' }] }, bare.staff.director)), 'platform.input-invalid')
  })

  it('stops climbing when somebody took the task from the list', async () => {
    const clientId = await somebody()
    const { id } = await clinic.act(notSafeToday, { clientId }, clinic.client(clientId))
    await clinic.act(setOnCall, { steps: [{ staffId: clinic.staff.prescriber.id, waitMinutes: 5 }] }, clinic.staff.director)
    const task = (await clinic.inside(db => openTasksFor(db, clinic.staff.therapist.id, ['therapist']))).find(({ aboutId }) => aboutId === id)
    await clinic.act(takeTask, { id: task?.id ?? '' }, clinic.staff.therapist)
    await climb()
    const [mine] = await clinic.inside(db => openAlertsOf(db, clientId))
    assert.equal(mine?.acceptedBy, clinic.staff.therapist.id)
  })

  it('refuses a chain that names somebody who does not work here', async () => {
    const steps = [{ staffId: '019a0000-0000-7000-8000-000000000009', waitMinutes: 5 }]
    assert.equal(await refusedWith(clinic.act(setOnCall, { steps }, clinic.staff.director)), 'safety.chain-names-nobody')
    assert.equal(await refusedWith(clinic.act(setOnCall, { steps: [] }, clinic.staff.therapist)), 'platform.not-allowed')
  })

  it('keeps every judgement of the risk and shows the newest', async () => {
    const clientId = await somebody()
    await clinic.act(judgeRisk, { clientId, level: 'moderate', words: 'Thoughts, no plan.' }, clinic.staff.therapist)
    clinic.at('2026-03-02T16:00:00.000Z')
    await clinic.act(judgeRisk, { clientId, level: 'low', words: 'Safer at home now.' }, clinic.staff.therapist)
    assert.equal((await clinic.inside(db => currentRisk(db, clientId)))?.level, 'low')
    assert.equal((await clinic.act(showSafety, { clientId }, clinic.staff.therapist)).risks.length, 2)
    assert.equal(await refusedWith(clinic.act(judgeRisk, { clientId, level: 'low', words: 'x' }, clinic.staff.biller)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(showSafety, { clientId }, clinic.client(clientId))), 'platform.not-allowed')
  })
})

describe('a safety plan', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const somebody = async (): Promise<string> => (await clinic.act(recordClient, { givenName: 'Ana', familyName: 'Sol' }, clinic.staff.intake)).id

  it('is one version a sitting, and every sitting is kept', async () => {
    const clientId = await somebody()
    const [staff, client] = [clinic.staff.therapist, clinic.client(clientId)]
    const save = (sections: typeof walk | typeof call, by: typeof staff, ifMatch: number) => clinic.act(saveSafetyPlan, { clientId, sections }, by, { ifMatch })
    clinic.at('2026-03-02T15:00:00.000Z')
    assert.deepEqual(await save(walk, staff, 0).then(({ number, version }) => [number, version]), [1, 1])
    clinic.at('2026-03-02T15:20:00.000Z')
    assert.deepEqual(await save(call, staff, 1).then(({ number, version }) => [number, version]), [1, 2])
    assert.deepEqual(await save(walk, client, 2).then(({ number, version }) => [number, version]), [2, 3])
    clinic.at('2026-03-02T17:00:00.000Z')
    assert.deepEqual(await save(call, client, 3).then(({ number, version }) => [number, version]), [3, 4])
    const versions = await clinic.act(safetyPlanVersions, { clientId }, client)
    assert.deepEqual(versions.map(({ number, writtenByKind }) => [number, writtenByKind]), [[3, 'client'], [2, 'client'], [1, 'staff']])
    assert.deepEqual(versions[2]?.sections[0]?.lines, [{ words: 'My sister', phone: '555 0102' }])
  })

  it('shows the second writer what the first wrote', async () => {
    const clientId = await somebody()
    await clinic.act(saveSafetyPlan, { clientId, sections: walk }, clinic.staff.therapist, { ifMatch: 0 })
    assert.equal(await refusedWith(clinic.act(saveSafetyPlan, { clientId, sections: [] }, clinic.client(clientId), { ifMatch: 0 })), 'platform.changed-meanwhile')
    assert.equal(await refusedWith(clinic.act(saveSafetyPlan, { clientId, sections: [] }, clinic.client(clientId))), 'platform.if-match-missing')
  })

  it('is not rewritten by SQL once the sitting is over', async () => {
    const clientId = await somebody()
    const { id } = await clinic.act(saveSafetyPlan, { clientId, sections: walk }, clinic.staff.therapist, { ifMatch: 0 })
    await clinic.act(saveSafetyPlan, { clientId, sections: call }, clinic.client(clientId), { ifMatch: 1 })
    for (const statement of [`update safety_plan set sections = '[]', changed_at = written_at where id = '${id}'`, `delete from safety_plan where id = '${id}'`]) {
      const connection = await clinic.pool.connect()
      try {
        await connection.query('begin')
        await connection.query('select app.become($1, $2, $3)', [clinic.clinicId, 'staff', clinic.staff.therapist.id])
        await assert.rejects(connection.query(statement), { code: '42501' })
      } finally {
        await connection.query('rollback')
        connection.release()
      }
    }
  })

  it('is open to a supporter only when the client shares it, and to nobody of another clinic', async () => {
    const clientId = await somebody()
    const supporterId = '019a0000-0000-7000-8000-000000000009'
    await clinic.act(saveSafetyPlan, { clientId, sections: walk }, clinic.staff.therapist, { ifMatch: 0 })
    const shared = await clinic.act(safetyPlan, { clientId }, clinic.supporter(supporterId, clientId, ['safety-plan']))
    assert.equal(shared?.sections[0]?.lines[0]?.words, 'Walk to the river')
    assert.equal(await refusedWith(clinic.act(safetyPlan, { clientId }, clinic.supporter(supporterId, clientId, ['about']))), 'platform.not-allowed')
    const other = await somebody()
    assert.equal(await refusedWith(clinic.act(safetyPlan, { clientId: other }, clinic.supporter(supporterId, clientId, ['safety-plan']))), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(safetyPlan, { clientId }, clinic.client(other))), 'platform.not-found')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(safetyPlan, { clientId }, elsewhere.staff.director)), 'platform.not-found')
  })
})
