import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { giveOfficeRelease, revokeRelease } from '../../people/family/releases.ts'
import { openTasksFor } from '../../people/task/public.ts'
import { perform } from '../../platform/server/perform.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { endEpisode } from '../assessment/public.ts'
import { addCommitment } from '../schedule/add-commitment.ts'
import { addCommunityGroup } from './add-community-group.ts'
import { alumniChoice, alumniList, chooseAlumni } from './alumni.ts'
import { fittingGroups } from './fitting-groups.ts'
import { answerFollowUp, lookAtFollowUp } from './answer-follow-up.ts'
import { askDueFollowUps, sendFollowUpLink } from './follow-up-link.ts'
import { followUps } from './follow-ups.ts'
import { handoffs, recordHandoff } from './handoffs.ts'
import { scheduleFollowUps } from './public.ts'
import { recordFollowUp } from './record-follow-up.ts'

const ANSWERS = { mood: 6, stress: 3, craving: 2, used: 'no' as const, inCare: 'yes' as const, wantsCall: false, words: 'Going well' }

describe('the time after', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const left = async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await admittedClient(clinic)
    await clinic.inside(db => db.$pickTables<'client'>().updateTable('client').set({ phone: '212 555 0101' }).where('client_id', '=', client.clientId).execute())
    await clinic.inside(db => scheduleFollowUps({ db, actor: clinic.staff.therapist, newId: clinic.engine.world.newId }, client.clientId, client.episodeId, '2026-03-02'))
    await clinic.inside(db => endEpisode(db, client.episodeId, '2026-03-02'))
    const calls = await clinic.act(followUps, { clientId: client.clientId }, clinic.staff.therapist)
    return { ...client, callId: calls[0]?.id ?? '' }
  }
  const sent = async (id: string) => (await clinic.act(sendFollowUpLink, { id }, clinic.staff.therapist)).url.split('#')[1] ?? ''
  const outside = async (action: typeof answerFollowUp | typeof lookAtFollowUp, body: object) =>
    JSON.parse((await perform(clinic.engine, action, { body, by: { token: null }, idempotencyKey: clinic.engine.world.newId() })).json)

  it('asks how it goes by a link that gives nothing away, once; the answer stands in the chart and counts as reached', async () => {
    const { clientId, callId } = await left()
    const code = await sent(callId)
    const [message] = await clinic.inside(db => db.$pickTables<'outbox'>().selectFrom('outbox').select('payload').where('client_id', '=', clientId).where('kind', '=', 'continuing-care.follow-up').execute())
    assert.doesNotMatch(JSON.stringify(message?.payload), /Maya|Ortega|Harbor|program|treat|care|clinic/iu)
    const { language, own } = await outside(lookAtFollowUp, { code })
    assert.deepEqual([language, own], ['en', true])
    assert.deepEqual(await outside(answerFollowUp, { code, answers: ANSWERS }), { wantsCall: false })
    const [first] = await clinic.act(followUps, { clientId }, clinic.staff.therapist)
    assert.deepEqual([first?.answers, first?.outcome], [ANSWERS, 'reached'])
    assert.equal(await refusedWith(outside(answerFollowUp, { code, answers: ANSWERS })), 'continuing-care.link-over')
    assert.equal(await refusedWith(clinic.act(sendFollowUpLink, { id: callId }, clinic.staff.therapist)), 'continuing-care.already-recorded')
  })

  it('makes a task of the wish for a call and leaves the call on the list', async () => {
    const { clientId, callId } = await left()
    await outside(answerFollowUp, { code: await sent(callId), answers: { ...ANSWERS, wantsCall: true } })
    const [first] = await clinic.act(followUps, { clientId }, clinic.staff.therapist)
    assert.equal(first?.outcome, null)
    const tasks = await clinic.inside(db => openTasksFor(db, clinic.staff.therapist.id, ['therapist']))
    assert.equal(tasks.filter(task => task.clientId === clientId && task.kind === 'continuing-care.wants-a-call').length, 1)
  })

  it('lets a link end after fourteen days, when a newer one is made, and when nobody made it', async () => {
    const { callId } = await left()
    const [old, code] = [await sent(callId), await sent(callId)]
    assert.equal(await refusedWith(outside(lookAtFollowUp, { code: old })), 'continuing-care.link-over')
    assert.equal(await refusedWith(outside(lookAtFollowUp, { code: 'x'.repeat(32) })), 'continuing-care.link-over')
    clinic.at('2026-03-16T15:00:00.000Z')
    assert.equal(await refusedWith(outside(lookAtFollowUp, { code })), 'continuing-care.link-over')
  })

  it('asks by link by itself on the morning of the due day, once, and never where no message may be left or somebody already called', async () => {
    const clock = { ...clinic.staff.director, kind: 'system' as const, roles: ['system'] }
    const asks = async (at: string) => { clinic.at(at); return (await clinic.act(askDueFollowUps, {}, clock)).asked }
    const own = await left()
    const silent = await left()
    await clinic.inside(db => db.$pickTables<'client'>().updateTable('client').set({ may_leave_message: false }).where('client_id', '=', silent.clientId).execute())
    const called = await left()
    clinic.at('2026-03-09T13:00:00.000Z')
    await clinic.act(recordFollowUp, { id: called.callId, outcome: 'not-reached', words: '' }, clinic.staff.therapist)
    const sentTo = async (clientId: string) => (await clinic.inside(db => db.$pickTables<'outbox'>().selectFrom('outbox').select('id').where('client_id', '=', clientId).where('kind', '=', 'continuing-care.follow-up').execute())).length
    assert.equal(await asks('2026-03-06T15:30:00.000Z'), 0)
    assert.equal(await asks('2026-03-09T12:30:00.000Z'), 0)
    assert.ok(await asks('2026-03-09T14:30:00.000Z') >= 1)
    assert.deepEqual([await sentTo(own.clientId) > 0, await sentTo(silent.clientId), await sentTo(called.clientId)], [true, 0, 0])
    assert.equal(await asks('2026-03-10T14:30:00.000Z'), 0)
    const [first] = await clinic.act(followUps, { clientId: own.clientId }, clinic.staff.therapist)
    assert.deepEqual([first?.linkUntil, first?.outcome], ['2026-03-23T14:30:00.000Z', null])
  })

  it('hands over only under a live release that names what the next clinic needs', async () => {
    const { clientId } = await left()
    const { therapist } = clinic.staff
    const released = async (topic: 'next-care' | 'in-care') => (await clinic.act(giveOfficeRelease, { clientId, release: { recipient: 'Outpatient North', purpose: 'Go on with care', validUntil: '2026-06-01', topics: [topic] } }, clinic.client(clientId))).id
    const hand = (releaseId: string) => clinic.act(recordHandoff, { clientId, releaseId, toName: 'Dr. Helen Marsh', way: 'phone', on: '2026-03-02', accepted: true }, therapist)
    const releaseId = await released('next-care')
    await hand(releaseId)
    const [shown] = await clinic.act(handoffs, { clientId }, clinic.client(clientId))
    assert.deepEqual([shown?.toName, shown?.recipient, shown?.byName, shown?.accepted], ['Dr. Helen Marsh', 'Outpatient North', 'Robin therapist', true])
    assert.equal(await refusedWith(hand(await released('in-care'))), 'continuing-care.handoff-needs-release')
    await clinic.act(revokeRelease, { id: releaseId }, clinic.client(clientId))
    assert.equal(await refusedWith(hand(releaseId)), 'continuing-care.handoff-needs-release')
  })

  it('asks about news from the clinic apart from treatment; the newest answer counts', async () => {
    const { clientId } = await left()
    const listed = async () => (await clinic.act(alumniList, {}, clinic.staff.director)).some(one => one.clientId === clientId)
    assert.deepEqual([await clinic.act(alumniChoice, { clientId }, clinic.client(clientId)), await listed()], [null, false])
    await clinic.act(chooseAlumni, { clientId, wants: true, way: 'text' }, clinic.client(clientId))
    assert.equal(await listed(), true)
    clinic.at('2026-03-03T15:00:00.000Z')
    await clinic.act(chooseAlumni, { clientId, wants: false, way: 'text' }, clinic.staff.intake)
    assert.deepEqual([(await clinic.act(alumniChoice, { clientId }, clinic.staff.intake))?.byKind, await listed()], ['staff', false])
    const other = await left()
    assert.equal(await refusedWith(clinic.act(alumniChoice, { clientId }, clinic.client(other.clientId))), 'platform.not-found')
  })

  it('puts the groups on top that are free in the week of the client', async () => {
    const own = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const { clientId } = await admittedClient(own)
    for (const [name, weekday] of [['Tuesday circle', 2], ['Saturday circle', 6]] as const) {
      await own.act(addCommunityGroup, { name, kind: 'Mutual help', weekday, starts: '19:00', place: 'Library', language: 'en', source: 'Called', checkedOn: '2026-03-01' }, own.staff.intake)
    }
    await own.act(addCommitment, { clientId, details: { kind: 'work', weekdays: [1, 2, 3, 4, 5], starts: '14:00', ends: '22:00' } }, own.client(clientId))
    assert.deepEqual((await own.act(fittingGroups, { clientId }, own.staff.therapist)).map(({ name, fits, clashes }) => [name, fits, clashes]), [['Saturday circle', true, []], ['Tuesday circle', false, ['work']]])
  })
})
