import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { commitments } from './commitments.ts'
import { allowTogether, keepApart, keptApart, sayWhatMatters } from './keep-apart.ts'
import { UNASKED } from './life.words.ts'
import { openTemplateGroups } from './open-template-groups.ts'
import { placeInGroup } from './place-in-group.ts'
import { proposeWeeks } from './propose-weeks.ts'
import { sayWhatSuits } from './say-what-suits.ts'
import { openedGroup, placedClient } from './schedule.examples.ts'

describe('what a week must respect beside time', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const house = () => addClinic(clinic.pool, clinic.ownerUrl, async () => {})

  it('keeps two people apart who must not meet, in weeks found and in seats given, and tells nobody who they are', async () => {
    const of = await house()
    await of.act(openTemplateGroups, { programId: of.programId }, of.staff.director)
    const { clientId: ana } = await placedClient(of, { givenName: 'Ana' })
    const { clientId: ben } = await admittedClient(of, { givenName: 'Ben' })
    await of.act(keepApart, { clientId: ben, otherId: ana }, of.staff.therapist)
    assert.deepEqual((await of.act(keptApart, { clientId: ana }, of.staff.intake)).map(({ clientId }) => clientId), [ben])
    const mine = (await of.act(commitments, { clientId: ana }, of.staff.intake)).groups.map(({ groupId }) => groupId)
    const { proposals } = await of.act(proposeWeeks, { clientId: ben }, of.staff.intake)
    assert.ok(mine.length > 0 && proposals.length > 0 && proposals.every(({ items }) => items.every(({ groupId }) => groupId === null || !mine.includes(groupId))))
    const seat = { clientId: ben, groupId: mine[0] ?? '' }
    assert.equal(await refusedWith(of.act(placeInGroup, seat, of.staff.intake)), 'schedule.kept-apart')
    for (const by of [of.client(ben), of.client(ana), of.staff.facilitator]) assert.equal(await refusedWith(of.act(keptApart, { clientId: ben }, by)), 'platform.not-allowed')
    assert.equal(await refusedWith(of.act(keptApart, { clientId: ben }, clinic.staff.intake)), 'platform.not-found')
    const [{ id } = { id: '' }] = await of.act(keptApart, { clientId: ben }, of.staff.intake)
    await of.act(allowTogether, { id }, of.staff.intake)
    await of.act(placeInGroup, seat, of.staff.intake)
  })

  it('refuses to keep somebody apart from themself or from nobody', async () => {
    const { clientId } = await admittedClient(clinic)
    for (const otherId of [clientId, '00000000-0000-7000-8000-000000000009']) assert.equal(await refusedWith(clinic.act(keepApart, { clientId, otherId }, clinic.staff.intake)), 'schedule.nobody-to-keep-apart')
  })

  it('finds only groups in a language somebody can take part in, and over before their last way home; the client says so themself', async () => {
    const of = await house()
    for (const weekday of [1, 3, 4]) {
      await openedGroup(of, { weekday, starts: '09:00', minutes: 180, track: 'day', language: 'es', roomId: null, facilitatorIds: [] })
      await openedGroup(of, { weekday, starts: '17:30', minutes: 180, roomId: null, facilitatorIds: [] })
    }
    const { clientId } = await admittedClient(of)
    const starts = async (wish: object): Promise<string[]> => {
      await of.act(sayWhatSuits, { clientId, wish: { ...UNASKED, ...wish } }, of.client(clientId))
      const { proposals: [best] } = await of.act(proposeWeeks, { clientId }, of.staff.intake)
      return [...new Set(best?.items.flatMap(({ kind, starts: at }) => (kind === 'group' ? [at] : [])) ?? [])]
    }
    assert.deepEqual(await starts({ languages: ['en'] }), ['17:30'])
    assert.deepEqual(await starts({ languages: ['es', 'en'], means: 'bus', lastWayHome: '20:00' }), ['09:00'])
    assert.deepEqual(await starts({ languages: ['en'], lastWayHome: '20:29' }), [])
    assert.deepEqual(await starts({ languages: ['en'], lastWayHome: '20:30' }), ['17:30'])
    assert.deepEqual(await starts({ access: ['step-free'] }), [], 'no room is without steps')
  })

  it('keeps a group that matters when hours become fewer', async () => {
    const of = await house()
    await of.act(openTemplateGroups, { programId: of.programId, track: 'evening' }, of.staff.director)
    const { clientId } = await placedClient(of)
    const { groups } = await of.act(commitments, { clientId }, of.client(clientId))
    for (const { groupId } of groups.filter(({ topic }) => topic === 'Process group' || topic === 'Feelings and relationships')) {
      await of.act(sayWhatMatters, { clientId, groupId, matters: true }, of.client(clientId))
      const { proposals: [best] } = await of.act(proposeWeeks, { clientId, phase: 'maintenance' }, of.staff.therapist)
      assert.ok(best?.items.some(item => item.groupId === groupId && item.kept) === true)
      await of.act(sayWhatMatters, { clientId, groupId, matters: false }, of.staff.therapist)
    }
  })
})
