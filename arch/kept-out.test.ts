import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, systemOf, type TestClinic } from '../seed/test-clinic.ts'
import { noteAllergies } from '../src/people/client/note-allergies.ts'
import { findClients } from '../src/people/client/find-clients.ts'
import { keepOut } from '../src/people/client/kept-out/keep-out.ts'
import { letIn } from '../src/people/client/kept-out/let-in.ts'
import { showKeptOut } from '../src/people/client/kept-out/show-kept-out.ts'
import { STAFF_ROLES } from '../src/people/role.policy.ts'
import { openTasksFor, raiseTask } from '../src/people/task/public.ts'
import { admittedClient } from '../src/pathway/assessment/assessment.examples.ts'
import { heldSession, phq9 } from '../src/pathway/progress/progress.examples.ts'
import { acceptPlacement } from '../src/pathway/schedule/accept-placement.ts'
import { addCommitment } from '../src/pathway/schedule/add-commitment.ts'
import { cancelSession } from '../src/pathway/schedule/cancel-session.ts'
import { beginDesign } from '../src/pathway/schedule/design/begin-design.ts'
import { DesignView } from '../src/pathway/schedule/design/design.words.ts'
import { showDesign } from '../src/pathway/schedule/design/show-design.ts'
import { endGroup } from '../src/pathway/schedule/end-group.ts'
import { Group } from '../src/pathway/schedule/group.words.ts'
import { groups } from '../src/pathway/schedule/groups.ts'
import { placeInGroup } from '../src/pathway/schedule/place-in-group.ts'
import { ProposedWeeks } from '../src/pathway/schedule/proposal.words.ts'
import { proposeWeeks } from '../src/pathway/schedule/propose-weeks.ts'
import { sessionsBetween } from '../src/pathway/schedule/public.ts'
import { beginReplan, stopReplan } from '../src/pathway/schedule/replan/begin-replan.ts'
import { acceptBundles, rejectBundles } from '../src/pathway/schedule/replan/decide-replan.ts'
import { ReplanView } from '../src/pathway/schedule/replan/replan.words.ts'
import { showReplan } from '../src/pathway/schedule/replan/show-replan.ts'
import { openedGroup } from '../src/pathway/schedule/schedule.examples.ts'
import { everybodyIsHere, sessionWith } from '../src/pathway/session/session.examples.ts'
import type { AnyAction } from '../src/platform/server/action.ts'
import { evenkeel } from '../src/slices.ts'
import { colleague } from './kept-out.examples.ts'

const NAME = 'Zaragozana'

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

describe('a plan made by somebody who is kept out of a record', () => {
  let clinic: TestClinic
  let [cousin, other]: Awaited<ReturnType<typeof colleague>>[] = []
  let [ana, ben, cleo] = ['', '', '']
  const groupIds: Record<'morning' | 'evening', string[]> = { morning: [], evening: [] }
  const as = (who: typeof cousin) => who ?? assert.fail('nobody is signed in')
  /** Ana sits in the only seats of the evening and could come in the morning; Ben can only come in the evening, Cleo only in the morning. */
  before(async () => {
    clinic = await openTestClinic()
    for (const weekday of [1, 3, 5]) {
      groupIds.morning.push(await openedGroup(clinic, { weekday, starts: '09:00', minutes: 180, seats: 2, track: 'day', roomId: null, facilitatorIds: [] }))
      groupIds.evening.push(await openedGroup(clinic, { weekday, starts: '17:30', minutes: 180, seats: 1, roomId: null, facilitatorIds: [] }))
    }
    const arrived = async (givenName: string) => (await admittedClient(clinic, { givenName, familyName: NAME })).clientId
    ;[ana, ben, cleo] = [await arrived('Ana'), await arrived('Ben'), await arrived('Cleo')]
    await clinic.act(acceptPlacement, { clientId: ana, groupIds: groupIds.evening, individual: { staffId: clinic.staff.therapist.id, weekday: 2, starts: '10:00', minutes: 60, remote: false } }, clinic.staff.intake)
    const works = (clientId: string, starts: string, ends: string) => clinic.act(addCommitment, { clientId, details: { kind: 'work', weekdays: [1, 3, 5], starts, ends } }, clinic.staff.intake)
    await works(ben, '07:00', '16:00')
    await works(cleo, '15:00', '23:00')
    ;[cousin, other] = [await colleague(clinic, 'Kim Cousin'), await colleague(clinic, 'Pat Other')]
    await clinic.act(keepOut, { clientId: ana, staffId: as(cousin).id }, clinic.staff.intake)
  })
  after(() => clinic.close())

  /** What the engine found, once it has and is asked for nothing more, as each of them reads it. */
  async function shown<View extends ReplanView | DesignView>(show: AnyAction, id: string, read: (json: string) => View): Promise<{ toCousin: View, toOther: View, words: string }> {
    for (let tries = 0; tries < 600; tries += 1) {
      const words = await as(cousin).asks(show, { id })
      const toCousin = read(words)
      if (toCousin.result !== null && !('moreToCome' in toCousin.result && toCousin.result.moreToCome)) return { toCousin, toOther: read(await as(other).asks(show, { id })), words }
      if (toCousin.result !== null) await as(cousin).asks(stopReplan, { id })
      await pause(100)
    }
    throw new Error('the engine did not answer')
  }
  const lookedAtBy = async (staffId: string, action: string): Promise<string[]> =>
    (await clinic.inside(db => db.$pickTables<'audit'>().selectFrom('audit').select(['client_ids']).where('actor_id', '=', staffId).where('action', '=', action).execute())).flatMap(({ client_ids }) => client_ids)

  it('counts the seats of whom they may not see: none is offered that is taken', async () => {
    const members = async (by: typeof cousin) => Group.array().parse(JSON.parse(await as(by).asks(groups, {}))).filter(({ id }) => groupIds.evening.includes(id)).map(one => one.members)
    assert.deepEqual([await members(cousin), await members(other)], [[1, 1, 1], [1, 1, 1]])
    const found = [cousin, other].map(async by => ProposedWeeks.parse(JSON.parse(await as(by).asks(proposeWeeks, { clientId: ben }))).proposals.length)
    assert.deepEqual(await Promise.all(found), [0, 0])
  })

  it('is a plan for everybody, of which they see and decide what concerns whom they may see', async () => {
    const { id } = JSON.parse(await as(cousin).asks(beginReplan, { programId: clinic.programId, why: 'New arrivals', seconds: 20 }))
    const { toCousin, toOther, words } = await shown(showReplan, id, json => ReplanView.parse(JSON.parse(json)))
    const names = ({ result }: ReplanView) => result?.bundles.map(({ moves }) => moves.map(({ clientId }) => [ana, ben, cleo].indexOf(clientId)).sort().join()).sort()
    assert.deepEqual([names(toOther), names(toCousin)], [['0,1', '2'], ['2']])
    assert.deepEqual([toOther, toCousin].map(({ inCare, waiting, result }) => [inCare, waiting, result?.admitted, result?.moved]), [[3, 2, 2, 1], [2, 2, 1, 0]])
    assert.ok(!words.includes(ana) && !words.includes('Ana'))
    assert.ok(!(await lookedAtBy(as(cousin).id, 'schedule.show-replan')).includes(ana) && (await lookedAtBy(as(other).id, 'schedule.show-replan')).includes(ana))

    const bundleOf = (clientId: string) => toOther.result?.bundles.filter(({ moves }) => moves.some(move => move.clientId === clientId)).map(bundle => bundle.id) ?? []
    for (const decide of [acceptBundles, rejectBundles]) {
      assert.equal(await refusedWith(as(cousin).asks(decide, { id, bundles: bundleOf(ana) })), 'platform.not-found')
      assert.equal(await refusedWith(as(cousin).asks(decide, { id, bundles: [...bundleOf(ana), ...bundleOf(cleo)] })), 'platform.not-found')
    }
    assert.deepEqual(JSON.parse(await as(cousin).asks(acceptBundles, { id, bundles: bundleOf(cleo) })), { changed: 1, clientIds: [cleo] })
    assert.equal(JSON.parse(await as(other).asks(acceptBundles, { id, bundles: bundleOf(ana) })).changed, 2)
    assert.equal(await refusedWith(as(cousin).asks(rejectBundles, { id, bundles: bundleOf(ana) })), 'platform.not-found')
  })

  it('designs a timetable for everybody, and names whom they may see', async () => {
    const frame = { weekdays: [1, 3, 5], starts: ['09:00', '17:30'], minutes: 180, seats: 8, fewest: 1, mostGroups: 6, leaders: [{ staffId: clinic.staff.facilitator.id, most: 6 }] }
    const { id } = JSON.parse(await as(cousin).asks(beginDesign, { programId: clinic.programId, why: 'April', from: '2026-03-30', frame, seconds: 600, rounds: 1 }))
    const { toCousin, toOther, words } = await shown(showDesign, id, json => DesignView.parse(JSON.parse(json)))
    const named = ({ result }: DesignView) => [...new Set([...result?.changes.flatMap(({ people }) => people) ?? [], ...result?.leftOut ?? []].map(name => name.split(' ')[0]))].sort()
    assert.deepEqual([named(toOther), named(toCousin)], [['Ana', 'Ben', 'Cleo'], ['Ben', 'Cleo']])
    assert.deepEqual([toCousin.inCare, toCousin.result?.reach], [3, toOther.result?.reach])
    assert.ok(!words.includes(ana) && !words.includes('Ana'))
    assert.deepEqual([...new Set(await lookedAtBy(as(cousin).id, 'schedule.show-design'))].sort(), [ben, cleo].sort())
  })
})
