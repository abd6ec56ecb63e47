import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { acceptPlacement } from './accept-placement.ts'
import { addCommitment } from './add-commitment.ts'
import { commitments as lifeOf } from './commitments.ts'
import { groups as groupsAction } from './groups.ts'
import { proposeWeeks } from './propose-weeks.ts'
import type { HelpfulChange, Proposal } from './proposal.words.ts'
import { accepted, openedGroup } from './schedule.examples.ts'
import { dayPlus } from './times.rules.ts'

describe('the smallest change that helps, taken with one press', () => {
  let opened: TestClinic
  let clinic: TestClinic
  before(async () => { opened = await openTestClinic() })
  after(() => opened.close())

  /** Nine hours on three evenings, one of them full or closed; who comes next finds no week. */
  const asked = async (last: object, fill: boolean): Promise<{ clientId: string, changes: HelpfulChange[], partial: Proposal | null, groupIds: string[] }> => {
    clinic = await addClinic(opened.pool, opened.ownerUrl, async () => {})
    const groupIds: string[] = []
    for (const weekday of [1, 3]) groupIds.push(await openedGroup(clinic, { weekday, starts: '17:30', minutes: 180, roomId: null, facilitatorIds: [] }))
    groupIds.push(await openedGroup(clinic, { weekday: 4, starts: '17:30', minutes: 180, roomId: null, facilitatorIds: [], ...last }))
    if (fill) await clinic.act(acceptPlacement, { clientId: (await admittedClient(clinic)).clientId, groupIds: groupIds.slice(2) }, clinic.staff.intake)
    const { clientId } = await admittedClient(clinic)
    const { explanation } = await clinic.act(proposeWeeks, { clientId }, clinic.staff.intake)
    return { clientId, changes: explanation?.changes ?? [], partial: explanation?.partial ?? null, groupIds }
  }

  it('adds one seat to a full group for those who run the program, and gives it to this client', async () => {
    const { clientId, changes, groupIds } = await asked({ seats: 1 }, true)
    const seat = changes.find(({ kind }) => kind === 'seat')
    assert.deepEqual(seat?.groupIds, [groupIds[2]])
    const wanted = { ...accepted(clientId, seat?.week ?? assert.fail('no week')), oneMoreSeatIn: seat?.groupIds ?? [] }
    assert.equal(await refusedWith(clinic.act(acceptPlacement, wanted, clinic.staff.therapist)), 'platform.not-allowed')
    await clinic.act(acceptPlacement, wanted, clinic.staff.intake)
    const full = (await clinic.act(groupsAction, { programId: clinic.programId }, clinic.staff.intake)).find(({ id }) => id === groupIds[2])
    assert.deepEqual([full?.seats, full?.members], [2, 2])
  })

  it('lets a client into a closed group, and takes a week that falls short as it is', async () => {
    const { clientId, changes, partial, groupIds } = await asked({ joining: 'closed' }, false)
    const change = changes.find(({ kind }) => kind === 'closed-group')
    assert.deepEqual(change?.groupIds, [groupIds[2]])
    const wanted = accepted(clientId, change?.week ?? assert.fail('no week'))
    assert.equal(await refusedWith(clinic.act(acceptPlacement, wanted, clinic.staff.intake)), 'schedule.group-closed')
    await clinic.act(acceptPlacement, accepted(clientId, partial ?? assert.fail('nothing partial')), clinic.staff.intake)
    await clinic.act(acceptPlacement, { ...wanted, letInto: change?.groupIds ?? [] }, clinic.staff.director)
    const closed = (await clinic.act(groupsAction, { programId: clinic.programId }, clinic.staff.intake)).find(({ id }) => id === groupIds[2])
    assert.equal(closed?.members, 1)
  })

  it('shortens what fills the time the client agreed to free, from the first day of the week on, so that nothing collides', async () => {
    clinic = await addClinic(opened.pool, opened.ownerUrl, async () => {})
    for (const weekday of [1, 3, 4]) await openedGroup(clinic, { weekday, starts: '17:30', minutes: 180, roomId: null, facilitatorIds: [] })
    const { clientId } = await admittedClient(clinic)
    await clinic.act(addCommitment, { clientId, details: { kind: 'work', weekdays: [1, 2, 3], starts: '09:00', ends: '17:15' } }, clinic.staff.intake)
    const { explanation, from } = await clinic.act(proposeWeeks, { clientId }, clinic.staff.intake)
    const change = explanation?.changes.find(({ kind }) => kind === 'free-time') ?? assert.fail('no free time asked')
    assert.deepEqual(change.stretches, [1, 3].map(weekday => ({ weekday, starts: '17:00', ends: '17:15' })))
    await clinic.act(acceptPlacement, { ...accepted(clientId, change.week), freed: change.stretches }, clinic.staff.intake)
    const { commitments } = await clinic.act(lifeOf, { clientId }, clinic.staff.intake)
    const now = commitments.filter(({ untilDate }) => untilDate === null).map(({ weekdays, starts, ends, fromDate }) => [weekdays.join(), starts, ends, fromDate])
    assert.deepEqual(now.toSorted(), [['1,3', '09:00', '17:00', from], ['2', '09:00', '17:15', from]])
    assert.deepEqual(commitments.filter(({ untilDate }) => untilDate !== null).map(({ untilDate }) => untilDate), [dayPlus(from, -1)])
  })
})
