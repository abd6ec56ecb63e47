import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, systemOf, type TestClinic } from '../seed/test-clinic.ts'
import { noteAllergies } from '../src/people/client/note-allergies.ts'
import { findClients } from '../src/people/client/find-clients.ts'
import { keepOut } from '../src/people/client/kept-out/keep-out.ts'
import { letIn } from '../src/people/client/kept-out/let-in.ts'
import { showKeptOut } from '../src/people/client/kept-out/show-kept-out.ts'
import { STAFF_ROLES } from '../src/people/role.policy.ts'
import { startSignIn } from '../src/people/sign-in/public.ts'
import { insertStaff } from '../src/people/staff/public.ts'
import { openTasksFor, raiseTask } from '../src/people/task/public.ts'
import { admittedClient } from '../src/pathway/assessment/assessment.examples.ts'
import { heldSession, phq9 } from '../src/pathway/progress/progress.examples.ts'
import { cancelSession } from '../src/pathway/schedule/cancel-session.ts'
import { endGroup } from '../src/pathway/schedule/end-group.ts'
import { groups } from '../src/pathway/schedule/groups.ts'
import { placeInGroup } from '../src/pathway/schedule/place-in-group.ts'
import { sessionsBetween } from '../src/pathway/schedule/public.ts'
import { openedGroup } from '../src/pathway/schedule/schedule.examples.ts'
import { everybodyIsHere, sessionWith } from '../src/pathway/session/session.examples.ts'
import type { AnyAction } from '../src/platform/server/action.ts'
import { perform } from '../src/platform/server/perform.ts'
import { evenkeel } from '../src/slices.ts'

const NAME = 'Zaragozana'

/** Somebody with every role there is, signed in as people are: what they are kept from is read with their sign-in. */
async function colleague(clinic: TestClinic, name: string) {
  const { now, newId, randomBytes } = clinic.engine.world
  const id = newId()
  let token = ''
  await clinic.inside(async db => {
    await insertStaff(db, clinic.clinicId, id, { name, email: `${id}@clinic.example`, roles: [...STAFF_ROLES], language: 'en' }, now())
    await startSignIn({ db, now: now(), newId, randomBytes, cookie: value => { token = value?.token ?? '' } }, { clinicId: clinic.clinicId, kind: 'staff', personId: id, strong: true, device: 'test' })
  })
  const asks = async (action: AnyAction, body: object, ifMatch: number | null = null): Promise<string> =>
    (await perform(clinic.engine, action, { body, by: { token }, active: true, ifMatch, idempotencyKey: newId() })).json
  return { id, asks }
}

describe('whom a client keeps out', () => {
  let clinic: TestClinic
  let clientId = ''
  let sessionId = ''
  let episodeId = ''
  before(async () => {
    clinic = await openTestClinic()
    const scene = await sessionWith(clinic, 2)
    const person = await admittedClient(clinic, { givenName: 'Maya', familyName: NAME })
    clientId = person.clientId
    episodeId = person.episodeId
    const shared = await sessionWith(clinic, 2, { people: [person, ...scene.people.slice(0, 1)] })
    sessionId = shared.sessionId
    clinic.at('2026-03-02T23:00:00.000Z')
    await everybodyIsHere(clinic, shared)
    await heldSession(clinic, person, { startsAt: '2026-02-25T22:30:00.000Z', participation: 3 })
    await phq9(clinic, clientId, '2026-03-03', 21)
    await clinic.act(noteAllergies, { clientId, words: 'Penicillin' }, clinic.staff.therapist)
    clinic.at('2026-03-03T18:00:00.000Z')
  })
  after(() => clinic.close())

  it('finds nothing of them in any question, whatever their roles; who is not kept out finds them in many', async () => {
    const [cousin, other] = [await colleague(clinic, 'Kim Cousin'), await colleague(clinic, 'Pat Other')]
    await clinic.act(keepOut, { clientId, staffId: cousin.id }, clinic.staff.intake)
    const body = {
      clientId, sessionId, episodeId, programId: clinic.programId, text: NAME.slice(0, 5), instrument: 'phq-9', week: '2026-03-02', from: '2026-02-01', until: '2026-04-01', to: '2026-04-01', day: '2026-03-02', date: '2026-03-02',
      month: '2026-03', year: 2026, kinds: [], before: null, whose: 'all', show: 'open', mine: false, since: '2026-02-01T00:00:00.000Z', on: '2026-03-02', quarter: '2026-Q1', language: 'en',
    }
    const found: string[] = []
    for (const action of evenkeel.actions.filter(({ kind, grants }) => kind === 'query' && grants.some(({ roles }) => roles.some(role => STAFF_ROLES.some(known => known === role))))) {
      const shown = await other.asks(action, body).catch(() => '')
      if (shown.includes(clientId) || shown.includes(NAME)) found.push(action.name)
      const seen = await cousin.asks(action, body).catch((error: unknown) => refusedWith(Promise.reject(error)))
      assert.ok(!seen.includes(clientId) && !seen.includes(NAME), `${action.name} shows whoever is kept out: ${seen.slice(0, 300)}`)
    }
    for (const known of ['chart.overview', 'client.find', 'client.details', 'schedule.week', 'session.roster', 'today.caseload', 'assessment.measures']) assert.ok(found.includes(known), `${known} shows them to others: ${found.join()}`)
    assert.ok(found.length >= 20, `${found.length} questions show a client: ${found.join()}`)
    assert.equal(await refusedWith(cousin.asks(noteAllergies, { clientId, words: 'None' })), 'platform.not-found')
    assert.equal(await refusedWith(cousin.asks(letIn, { clientId, staffId: cousin.id })), 'platform.not-found')
  })

  it('is let in again by somebody else, at once', async () => {
    const cousin = await colleague(clinic, 'Lee Cousin')
    await clinic.act(keepOut, { clientId, staffId: cousin.id }, clinic.staff.director)
    await clinic.act(keepOut, { clientId, staffId: cousin.id }, clinic.staff.therapist)
    assert.equal(await cousin.asks(findClients, { text: NAME }), '[]')
    assert.deepEqual((await clinic.act(showKeptOut, { clientId }, clinic.staff.therapist)).map(({ name }) => name).filter(name => name === 'Lee Cousin'), ['Lee Cousin'])
    await clinic.act(letIn, { clientId, staffId: cousin.id }, clinic.staff.intake)
    assert.match(await cousin.asks(findClients, { text: NAME }), new RegExp(clientId, 'u'))
  })

  it('has nothing waiting for them any more: what did, and what is raised for them later, goes to whoever runs the clinic', async () => {
    const cousin = await colleague(clinic, 'Noa Cousin')
    const raise = (kind: string) => clinic.inside(db => raiseTask({ db, actor: systemOf(clinic.clinicId), now: clinic.engine.world.now(), newId: clinic.engine.world.newId },
      { clientId, kind, reason: 'test', urgency: 'today', dueAt: clinic.engine.world.now(), forStaffId: cousin.id }))
    const waiting = async (staffId: string) => (await clinic.inside(db => openTasksFor(db, staffId, ['director']))).filter(({ kind }) => kind.startsWith('test.')).map(({ kind, forStaffId, forRole }) => `${kind} ${forStaffId === cousin.id} ${forRole}`)
    await raise('test.before')
    assert.deepEqual(await waiting(cousin.id), ['test.before true null'])
    await clinic.act(keepOut, { clientId, staffId: cousin.id }, clinic.staff.director)
    await raise('test.after')
    assert.deepEqual(await waiting(clinic.staff.director.id), ['test.before false director', 'test.after false director'])
  })

  it('changes groups and sessions as a whole: for whoever is in them, also for whom they may not see', async () => {
    const cousin = await colleague(clinic, 'Ray Cousin')
    const groupId = await openedGroup(clinic, { seats: 2 }, '2026-03-09')
    const others = [await admittedClient(clinic, { givenName: 'Ada' }), await admittedClient(clinic, { givenName: 'Bea' })]
    await clinic.inside(db => db.$pickTables<'client'>().updateTable('client').set({ email: 'maya@home.example' }).where('client_id', '=', clientId).execute())
    await clinic.act(placeInGroup, { clientId, groupId }, clinic.staff.intake)
    await clinic.act(keepOut, { clientId, staffId: cousin.id }, clinic.staff.director)
    assert.equal(await refusedWith(cousin.asks(placeInGroup, { clientId, groupId })), 'platform.not-found')
    assert.equal(await refusedWith(cousin.asks(placeInGroup, { clientId: others[0]?.clientId, groupId })), 'not refused')
    assert.equal(await refusedWith(cousin.asks(placeInGroup, { clientId: others[1]?.clientId, groupId })), 'schedule.no-seat-left')
    const seats = () => clinic.inside(db => db.$pickTables<'enrolment'>().selectFrom('enrolment').select(['client_id', 'until_date']).where('group_id', '=', groupId).execute())
    assert.equal((await seats()).length, 2)
    const [session] = await clinic.inside(db => sessionsBetween(db, '2026-03-09T00:00:00.000Z', '2026-03-11T00:00:00.000Z'))
    await cousin.asks(cancelSession, { id: session?.id, reason: 'The heating is broken' }, session?.version)
    const told = await clinic.inside(db => db.$pickTables<'outbox'>().selectFrom('outbox').select('client_id').execute())
    assert.ok(told.some(line => line.client_id === clientId), 'who may not be seen is told all the same')
    const { version } = JSON.parse(await cousin.asks(groups, {})).find(({ id }: { id: string }) => id === groupId)
    await cousin.asks(endGroup, { id: groupId, lastDay: '2026-03-31' }, version)
    assert.deepEqual((await seats()).map(({ until_date }) => until_date), ['2026-03-31', '2026-03-31'])
  })

  it('is a colleague of this clinic, and never the last director who sees the record', async () => {
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(clinic.act(keepOut, { clientId, staffId: elsewhere.staff.therapist.id }, clinic.staff.director)), 'platform.not-found')
    assert.equal(await refusedWith(elsewhere.act(keepOut, { clientId, staffId: elsewhere.staff.therapist.id }, elsewhere.staff.director)), 'platform.not-found')
    const directors = await clinic.inside(db => db.$pickTables<'staff_member'>().selectFrom('staff_member').select(['id', 'roles']).execute())
    const outcomes: string[] = []
    for (const { id } of directors.filter(({ roles }) => roles.includes('director'))) outcomes.push(await refusedWith(clinic.act(keepOut, { clientId, staffId: id }, clinic.staff.intake)))
    assert.deepEqual(outcomes.filter(outcome => outcome !== 'not refused'), ['client.a-director-must-see'])
  })
})
