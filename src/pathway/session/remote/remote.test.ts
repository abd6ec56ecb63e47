import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, systemOf, type TestClinic } from '../../../../seed/test-clinic.ts'
import { addSupporter } from '../../../people/family/supporters.ts'
import { absences } from '../absence/follow-up.ts'
import { watchArrivals } from '../absence/watch-arrivals.ts'
import { markAttendance } from '../mark-attendance.ts'
import { roster } from '../roster.ts'
import { sessionWith } from '../session.examples.ts'
import { weekLedgerOf } from '../week-ledger.ts'
import { familyMeetings, joinFamily, joinSession, leaveFamily, leaveSession, myMeetings } from './join.ts'
import { meetingProvider, setMeetingProvider } from './meeting-provider.ts'
import { acceptJoins, arrangeRemote, remoteRoom } from './remote-room.ts'

const WHERE = { place: 'At home, 12 Elm Street', contactName: 'Rosa', contactPhone: '555 0102' }
const TEMPLATE = 'https://meet.harbor.example/{room}'

describe('a session from afar', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const remoteScene = async (count: number, more: Parameters<typeof sessionWith>[2] = {}) => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const scene = await sessionWith(clinic, count, { remote: true, ...more })
    clinic.at('2026-03-02T22:25:00.000Z')
    return scene
  }
  const choose = async (template: string | null) => {
    const { version } = await clinic.act(meetingProvider, {}, clinic.staff.director)
    return clinic.act(setMeetingProvider, { name: 'Harbor Meet', template, opensMinutes: 15 }, clinic.staff.director, { ifMatch: version })
  }
  const comesIn = (sessionId: string, clientId: string) => clinic.act(joinSession, { sessionId, where: WHERE }, clinic.client(clientId))
  const askedAfter = async (sessionId: string) => {
    await clinic.act(watchArrivals, {}, systemOf(clinic.clinicId))
    return (await clinic.act(absences, {}, clinic.staff.therapist)).filter(line => line.sessionId === sessionId).map(({ clientId }) => clientId)
  }
  const person = async (sessionId: string, clientId: string) => (await clinic.act(remoteRoom, { sessionId }, clinic.staff.facilitator)).people.find(one => one.clientId === clientId)

  it('is by phone or a link typed by staff while the clinic has no provider', async () => {
    const { sessionId, people: [maya] } = await remoteScene(1)
    assert.ok(maya)
    assert.deepEqual(await comesIn(sessionId, maya.clientId), { id: sessionId, way: null, link: null })
    assert.equal(await refusedWith(clinic.act(arrangeRemote, { sessionId, way: 'made' }, clinic.staff.facilitator)), 'session.no-provider')
    await clinic.act(arrangeRemote, { sessionId, way: 'phone' }, clinic.staff.facilitator)
    assert.deepEqual(await comesIn(sessionId, maya.clientId), { id: sessionId, way: 'phone', link: null })
    await clinic.act(arrangeRemote, { sessionId, way: 'typed', link: 'https://video.example/abc' }, clinic.staff.facilitator)
    assert.equal((await comesIn(sessionId, maya.clientId)).link, 'https://video.example/abc')
    for (const link of ['http://video.example/abc', 'javascript:alert(1)', 'abc']) {
      assert.equal(await refusedWith(clinic.act(arrangeRemote, { sessionId, way: 'typed', link }, clinic.staff.facilitator)), 'platform.input-invalid')
    }
  })

  it('has a fresh room that nobody guesses: one for everybody of a session, another for every session', async () => {
    await choose(TEMPLATE)
    const first = await remoteScene(3)
    const links = await Promise.all(first.people.map(({ clientId }) => comesIn(first.sessionId, clientId)))
    assert.equal(new Set(links.map(({ link }) => link)).size, 1)
    assert.match(links[0]?.link ?? '', /^https:\/\/meet\.harbor\.example\/[0-9a-f]{32}$/u)
    const second = await remoteScene(1, { people: first.people.slice(0, 1), startsAt: '2026-03-03T22:30:00.000Z' })
    clinic.at('2026-03-03T22:30:00.000Z')
    const [again] = second.people
    assert.ok(again)
    const other = await comesIn(second.sessionId, again.clientId)
    assert.notEqual(other.link, links[0]?.link)
    const anew = await clinic.act(arrangeRemote, { sessionId: second.sessionId, way: 'made' }, clinic.staff.facilitator)
    assert.notEqual(anew.link, other.link)
    assert.equal((await clinic.act(remoteRoom, { sessionId: second.sessionId }, clinic.staff.therapist)).link, anew.link)
  })

  it('shows its link to nobody who is not expected, before its time, or after it', async () => {
    const { sessionId, people: [maya, benito] } = await remoteScene(2)
    const stranger = await sessionWith(clinic, 1)
    assert.ok(maya && benito && stranger.people[0])
    clinic.at('2026-03-02T22:14:59.000Z')
    assert.equal(await refusedWith(comesIn(sessionId, maya.clientId)), 'session.door-not-open')
    assert.deepEqual((await clinic.act(myMeetings, {}, clinic.client(maya.clientId))).meetings.map(({ isOpen, way }) => [isOpen, way]), [[false, 'made']])
    clinic.at('2026-03-02T22:15:00.000Z')
    assert.equal((await clinic.act(myMeetings, {}, clinic.client(maya.clientId))).meetings[0]?.isOpen, true)
    assert.equal(JSON.stringify(await clinic.act(myMeetings, {}, clinic.client(maya.clientId))).includes('https'), false)
    assert.equal(await refusedWith(comesIn(sessionId, stranger.people[0].clientId)), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(remoteRoom, { sessionId }, clinic.client(maya.clientId))), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(remoteRoom, { sessionId }, clinic.staff['front-desk'])), 'platform.not-allowed')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(remoteRoom, { sessionId }, elsewhere.staff.director)), 'platform.not-found')
    clinic.at('2026-03-03T00:00:00.000Z')
    assert.equal(await refusedWith(comesIn(sessionId, maya.clientId)), 'session.door-closed')
  })

  it('asks where they are and whom to call each time, and keeps both beside the time', async () => {
    const { sessionId, people: [maya] } = await remoteScene(1)
    assert.ok(maya)
    assert.equal(await refusedWith(clinic.act(joinSession, { sessionId, where: { ...WHERE, place: ' ' } }, clinic.client(maya.clientId))), 'platform.input-invalid')
    await comesIn(sessionId, maya.clientId)
    const [join] = (await person(sessionId, maya.clientId))?.joins ?? []
    assert.deepEqual([join?.place, join?.contactName, join?.contactPhone, join?.joinedAt], [WHERE.place, WHERE.contactName, WHERE.contactPhone, '2026-03-02T22:25:00.000Z'])
    assert.deepEqual((await clinic.act(myMeetings, {}, clinic.client(maya.clientId))).last, WHERE)
    await assert.rejects(clinic.inside(db => db.$pickTables<'remote_join'>().updateTable('remote_join').set({ place: 'elsewhere' }).execute()), /not changed/u)
    await assert.rejects(clinic.inside(db => db.$pickTables<'remote_join'>().deleteFrom('remote_join').execute()), /not changed/u)
  })

  it('proposes times that count only after a human accepted them, and once', async () => {
    const { sessionId, people: [maya] } = await remoteScene(1)
    assert.ok(maya)
    clinic.at('2026-03-02T22:40:00.000Z')
    await comesIn(sessionId, maya.clientId)
    const week = async () => (await clinic.act(weekLedgerOf, { clientId: maya.clientId, week: '2026-03-02' }, clinic.staff.therapist))[0]?.ledger.countedMinutes
    clinic.at('2026-03-02T22:50:00.000Z')
    assert.deepEqual(await askedAfter(sessionId), [])
    clinic.at('2026-03-02T23:40:00.000Z')
    await clinic.act(leaveSession, { sessionId }, clinic.client(maya.clientId))
    await clinic.act(leaveSession, { sessionId }, clinic.client(maya.clientId))
    clinic.at('2026-03-03T00:10:00.000Z')
    const proposed = await person(sessionId, maya.clientId)
    assert.deepEqual([proposed?.proposal?.minutes, proposed?.accepted, proposed?.mark, await week()], [60, false, null, 0])
    const accept = () => clinic.act(acceptJoins, { sessionId, people: [{ clientId: maya.clientId, seen: 0 }] }, clinic.staff.facilitator)
    assert.deepEqual([(await accept()).marked, (await accept()).marked], [1, 0])
    assert.deepEqual([await week(), (await person(sessionId, maya.clientId))?.accepted], [60, true])
    const mark = (await clinic.act(roster, { sessionId }, clinic.staff.facilitator)).lines[0]?.mark
    assert.deepEqual([mark?.status, mark?.marks, mark?.minutes], ['remote', 1, 60])
    assert.equal(await refusedWith(clinic.act(acceptJoins, { sessionId, people: [{ clientId: maya.clientId }] }, clinic.client(maya.clientId))), 'platform.not-allowed')
  })

  it('lets a human mark otherwise, and asks after who neither joined nor was marked', async () => {
    const { sessionId, people: [maya, benito] } = await remoteScene(2)
    assert.ok(maya && benito)
    await comesIn(sessionId, maya.clientId)
    clinic.at('2026-03-02T22:50:00.000Z')
    assert.deepEqual(await askedAfter(sessionId), [benito.clientId])
    await clinic.act(markAttendance, { sessionId, marks: [{ clientId: maya.clientId, status: 'excused', reason: 'ill' }] }, clinic.staff.facilitator)
    assert.deepEqual([(await person(sessionId, maya.clientId))?.accepted, (await person(sessionId, maya.clientId))?.mark?.status], [false, 'excused'])
    assert.equal(await refusedWith(clinic.act(acceptJoins, { sessionId, people: [{ clientId: benito.clientId }] }, clinic.staff.facilitator)), 'session.nobody-joined')
  })

  it('can be opened for a day although it was planned in a room', async () => {
    const { sessionId, people: [maya] } = await remoteScene(1, { remote: false })
    assert.ok(maya)
    assert.equal(await refusedWith(comesIn(sessionId, maya.clientId)), 'session.not-remote')
    await clinic.act(arrangeRemote, { sessionId, way: 'made' }, clinic.staff.facilitator)
    assert.equal((await comesIn(sessionId, maya.clientId)).way, 'made')
  })

  it('of a family opens to a supporter under a live release only, and says nothing of the others', async () => {
    const { sessionId, people: [maya] } = await remoteScene(1, { kind: 'family' })
    const group = await remoteScene(1, { people: [{ ...(maya ?? { clientId: '', episodeId: '' }) }] })
    assert.ok(maya)
    const { id } = await clinic.act(addSupporter, { clientId: maya.clientId, details: { name: 'Rosa Reyes', relation: 'Sister', phone: '555-0101' } }, clinic.client(maya.clientId))
    const [without, rosa] = [clinic.supporter(id, maya.clientId, []), clinic.supporter(id, maya.clientId, ['family-sessions'])]
    assert.deepEqual(await clinic.act(familyMeetings, {}, without), [])
    assert.equal(await refusedWith(clinic.act(joinFamily, { sessionId }, without)), 'platform.not-found')
    assert.deepEqual((await clinic.act(familyMeetings, {}, rosa)).map(meeting => meeting.sessionId), [sessionId])
    const theirs = await clinic.act(joinFamily, { sessionId }, rosa)
    assert.equal(theirs.link, (await comesIn(sessionId, maya.clientId)).link)
    assert.equal(await refusedWith(clinic.act(joinFamily, { sessionId: group.sessionId }, rosa)), 'platform.not-found')
    clinic.at('2026-03-02T23:00:00.000Z')
    await clinic.act(leaveFamily, { sessionId }, rosa)
    const there = await person(sessionId, maya.clientId)
    assert.deepEqual(there?.supporters.map(({ supporter, leftAt }) => [supporter, leftAt]), [['Rosa Reyes', '2026-03-02T23:00:00.000Z']])
    assert.equal(there?.joins[0]?.leftAt, null)
    assert.equal((await clinic.act(familyMeetings, {}, rosa))[0]?.hasLeft, true)
  })

  it('is set up by a director alone, on the version they saw', async () => {
    assert.equal(await refusedWith(clinic.act(setMeetingProvider, { name: 'x', template: TEMPLATE, opensMinutes: 15 }, clinic.staff.therapist, { ifMatch: 1 })), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(setMeetingProvider, { name: 'x', template: TEMPLATE, opensMinutes: 15 }, clinic.staff.director, { ifMatch: 0 })), 'platform.changed-meanwhile')
    assert.equal(await refusedWith(choose('http://meet.example/{room}')), 'platform.input-invalid')
  })
})
