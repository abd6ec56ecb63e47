import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { timeline } from '../../../apps/chart/timeline.ts'
import { outcomes } from '../../../apps/director/outcomes.ts'
import { programTemplates } from '../../../people/clinic/templates.ts'
import { openTasksFor } from '../../../people/task/public.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { episodesOf } from '../../assessment/public.ts'
import { heldSession } from '../../progress/progress.examples.ts'
import { changePhase } from '../../schedule/change-phase.ts'
import { acceptPlacement } from '../../schedule/accept-placement.ts'
import { signedDischarge } from '../completion.examples.ts'
import { requirements } from '../requirements.ts'
import { waiveRequirement } from '../waive-requirement.ts'
import { moves } from './moves.ts'
import { moveStay } from './move-stay.ts'
import { carryOutMoves, takeBackMove } from './planned-moves.ts'

/** A step-down of the clinic's own: three hours a week for four weeks, and half of the hours are asked. */
const STEP_DOWN = {
  ...programTemplates[0]?.definition, groups: [], phases: [{ id: 'evenings', name: 'Evenings', hoursPerWeek: 3, daysPerWeek: 1, expectedWeeks: 4 }],
  requirements: [{ id: 'attendance', kind: 'attendance', share: 0.5 }, { id: 'family', kind: 'family-session', count: 1 }],
}

describe('a stay that goes on elsewhere in the clinic', () => {
  let clinic: TestClinic
  let stepDown = ''
  before(async () => {
    clinic = await openTestClinic()
    stepDown = clinic.engine.world.newId()
    await clinic.inside(async db => {
      const own = db.$pickTables<'program' | 'program_version'>()
      await own.insertInto('program').values({ clinic_id: clinic.clinicId, id: stepDown, site_id: clinic.siteId, name: 'Evenings', created_at: '2026-03-01T00:00:00Z' }).execute()
      for (const version of [1, 2]) {
        await own.insertInto('program_version').values({ clinic_id: clinic.clinicId, program_id: stepDown, version, definition: JSON.stringify({ ...STEP_DOWN, ...version === 1 && { requirements: [] } }), effective_from: '2026-03-01' }).execute()
      }
    })
  })
  after(() => clinic.close())

  const begun = async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await admittedClient(clinic)
    await clinic.act(acceptPlacement, { clientId: client.clientId, groupIds: [] }, clinic.staff.intake)
    return client
  }
  const move = ({ episodeId }: { episodeId: string }, to: Partial<{ programId: string, track: string, therapistId: string, phase: string, reason: string, on: string }>, by = clinic.staff.therapist) =>
    clinic.act(moveStay, { episodeId, programId: clinic.programId, track: 'evening', therapistId: clinic.staff.therapist.id, reason: 'Works days from May on', ...to }, by)
  const asked = (clientId: string) => clinic.act(requirements, { clientId }, clinic.staff.therapist)

  it('is one stay with one admission: the plan of the day goes on, a task asks for a new week, the timeline and the client know', async () => {
    const client = await begun()
    clinic.at('2026-03-16T15:00:00.000Z')
    await move(client, { track: 'day' })
    const stays = await clinic.inside(db => episodesOf(db, client.clientId))
    assert.deepEqual(stays.map(({ id, track, admittedOn, programVersion }) => [id, track, admittedOn, programVersion]), [[client.episodeId, 'day', '2026-03-02', 1]])
    const waiting = await clinic.inside(db => openTasksFor(db, clinic.staff.intake.id, ['intake']))
    assert.equal(waiting.filter(({ kind, clientId }) => kind === 'completion.find-week' && clientId === client.clientId).length, 1)
    const { moves: [told] } = await clinic.act(moves, { clientId: client.clientId }, clinic.client(client.clientId))
    assert.deepEqual([told?.on, told?.from.track, told?.to.track, told?.reason, told?.byName], ['2026-03-16', 'Evening', 'Day', 'Works days from May on', 'Robin therapist'])
    const { events } = await clinic.act(timeline, { clientId: client.clientId, kinds: ['stay'] }, clinic.staff.therapist)
    assert.ok(events.some(({ what, about }) => what === 'moved' && about === 'day'))
  })

  it('in another program is asked what that program asks on the day of the move; the hours of the whole stay count, weeks of the first program as it expected them', async () => {
    const client = await begun()
    for (const day of ['02', '04', '06', '09', '11', '13']) for (const hour of ['17', '19']) await heldSession(clinic, client, { startsAt: `2026-03-${day}T${hour}:00:00.000Z` })
    clinic.at('2026-03-16T15:00:00.000Z')
    const before = await asked(client.clientId)
    assert.equal(before.requirements.find(({ kind }) => kind === 'attendance')?.figures['required'], 108 * 60)
    await move(client, { programId: stepDown })
    const { requirements: now, place, stays } = await asked(client.clientId)
    assert.deepEqual([now.map(({ id }) => id), place?.version, place?.phase, stays.length], [['attendance', 'family'], 2, 'evenings', 1])
    const attendance = now.find(({ kind }) => kind === 'attendance')
    assert.deepEqual([attendance?.state, attendance?.figures['counted'], attendance?.figures['due'], attendance?.figures['required']], ['met', 1080, 1080, (18 + 4 * 3) * 60])
  })

  it('keeps what was waived while the program is the same, and asks anew in another one', async () => {
    const client = await begun()
    await clinic.act(waiveRequirement, { episodeId: client.episodeId, requirement: 'attendance', reason: 'Hospital stay' }, clinic.staff.director)
    const state = async () => (await asked(client.clientId)).requirements.find(({ id }) => id === 'attendance')?.state
    await move(client, { track: 'day' })
    assert.equal(await state(), 'waived')
    await move(client, { programId: stepDown, track: 'day' })
    assert.equal(await state(), 'not-yet')
    await clinic.act(waiveRequirement, { episodeId: client.episodeId, requirement: 'attendance', reason: 'Counted in the first program' }, clinic.staff.director)
    assert.equal(await state(), 'waived')
    await move(client, { track: 'day' })
    assert.equal(await state(), 'not-yet')
  })

  it('forecasts from the phase of today, also in the week of the change', async () => {
    const client = await begun()
    clinic.at('2026-03-18T15:00:00.000Z')
    await move(client, { phase: 'step-down' })
    const { requirements: [attendance] } = await asked(client.clientId)
    const byPhase = await begun()
    clinic.at('2026-03-18T15:00:00.000Z')
    await clinic.act(changePhase, { clientId: byPhase.clientId, phase: 'step-down' }, clinic.staff.therapist)
    assert.deepEqual(attendance?.figures, (await asked(byPhase.clientId)).requirements[0]?.figures)
    assert.equal(attendance?.figures['required'], (3 * 9 + 3 * 6 + 4 * 3) * 60)
  })

  it('counts in the outcomes of the program and the track in which it began', async () => {
    const own = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    own.at('2026-03-02T15:00:00.000Z')
    const { episodeId } = await admittedClient(own)
    await own.act(moveStay, { episodeId, programId: own.programId, track: 'day', therapistId: own.staff.therapist.id, reason: 'x' }, own.staff.director)
    const stays = async (track: string) => (await own.act(outcomes, { track }, own.staff.director)).stays
    assert.deepEqual([await stays('evening'), await stays('day')], [1, 0])
  })

  it('is refused where nothing changes, to places that are not there, after the end, to somebody who treats nobody, and to other roles and clinics', async () => {
    const client = await begun()
    assert.equal(await refusedWith(move(client, {})), 'completion.already-there')
    assert.equal(await refusedWith(move(client, { track: 'moon' })), 'completion.no-such-place')
    assert.equal(await refusedWith(move(client, { track: 'day', therapistId: clinic.staff.intake.id })), 'completion.no-such-therapist')
    assert.equal(await refusedWith(move(client, { track: 'day' }, clinic.staff.intake)), 'platform.not-allowed')
    assert.equal(await refusedWith(move(client, { track: 'day', reason: ' ' })), 'platform.input-invalid')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(moveStay, { episodeId: client.episodeId, programId: elsewhere.programId, track: 'day', therapistId: elsewhere.staff.therapist.id, reason: 'x' }, elsewhere.staff.therapist)), 'platform.not-found')
    await signedDischarge(clinic, client.clientId, 'transferred', '2026-03-02')
    assert.equal(await refusedWith(move(client, { track: 'day' })), 'completion.no-open-episode')
  })

  it('happens once though two people move it at once', async () => {
    const client = await begun()
    const outcomesOfBoth = await Promise.all([clinic.staff.therapist, clinic.staff.director].map(by => refusedWith(move(client, { track: 'day' }, by))))
    assert.deepEqual(outcomesOfBoth.toSorted(), ['completion.already-there', 'not refused'])
  })

  it('counts from an earlier day of the stay: the weeks since then are those of the new phase, and no two phases lie over each other', async () => {
    const client = await begun()
    clinic.at('2026-03-23T15:00:00.000Z')
    await clinic.act(changePhase, { clientId: client.clientId, phase: 'step-down' }, clinic.staff.therapist)
    await move(client, { programId: stepDown, on: '2026-03-16' })
    const spans = await clinic.inside(db => db.$pickTables<'phase_span'>().selectFrom('phase_span').select(['phase', 'from_date', 'until_date']).where('episode_id', '=', client.episodeId).orderBy('from_date').execute())
    assert.deepEqual(spans.map(({ phase, from_date, until_date }) => [phase, from_date, until_date]), [['intensive', '2026-03-02', '2026-03-15'], ['evenings', '2026-03-16', null]])
    const { requirements: [attendance], place } = await asked(client.clientId)
    assert.deepEqual([place?.phase, attendance?.figures['due'], attendance?.figures['required']], ['evenings', (18 + 3) * 60, (18 + 4 * 3) * 60])
    const { moves: [told] } = await clinic.act(moves, { clientId: client.clientId }, clinic.staff.therapist)
    assert.equal(told?.on, '2026-03-16')
    assert.equal(await refusedWith(move(client, { track: 'day', on: '2026-03-15' })), 'completion.move-too-early')
  })

  it('begins by itself on a later day, not before; once, and not when it was taken back or the stay has ended', async () => {
    const clock = { ...clinic.staff.director, kind: 'system' as const, roles: ['system'] }
    const at = async (day: string) => { clinic.at(`${day}T15:20:00.000Z`); return (await clinic.act(carryOutMoves, {}, clock)).moved }
    const where = async ({ clientId }: { clientId: string }) => (await clinic.inside(db => episodesOf(db, clientId)))[0]?.track
    const [client, back, gone] = [await begun(), await begun(), await begun()]
    for (const one of [client, back, gone]) await move(one, { programId: stepDown, track: 'day', on: '2026-03-16' })
    const waits = async ({ clientId }: { clientId: string }) => (await clinic.act(moves, { clientId }, clinic.staff.therapist)).planned
    assert.deepEqual([await where(client), (await waits(client))?.on, (await waits(client))?.to], ['evening', '2026-03-16', { program: 'Evenings', track: 'Day' }])
    assert.equal(await refusedWith(move(client, { track: 'day' })), 'completion.move-waits')
    await clinic.act(takeBackMove, { id: (await waits(back))?.id ?? '' }, clinic.staff.director)
    assert.equal(await waits(back), null)
    await signedDischarge(clinic, gone.clientId, 'transferred', '2026-03-02')
    assert.equal(await at('2026-03-15'), 0)
    assert.equal(await where(client), 'evening')
    assert.equal(await at('2026-03-16'), 1)
    assert.deepEqual([await where(client), await where(back), await where(gone)], ['day', 'evening', 'evening'])
    assert.equal(await at('2026-03-17'), 0)
    const { moves: [told], planned } = await clinic.act(moves, { clientId: client.clientId }, clinic.staff.therapist)
    assert.deepEqual([told?.on, told?.byName, planned], ['2026-03-16', 'Robin therapist', null])
    assert.deepEqual((await asked(client.clientId)).requirements.map(({ id }) => id), ['attendance', 'family'])
  })

  it('puts before the director what has become impossible when its day comes', async () => {
    const clock = { ...clinic.staff.director, kind: 'system' as const, roles: ['system'] }
    const client = await begun()
    await move(client, { track: 'day', on: '2026-03-16' })
    await clinic.inside(db => db.$pickTables<'episode'>().updateTable('episode').set({ track: 'day' }).where('id', '=', client.episodeId).execute())
    clinic.at('2026-03-16T15:20:00.000Z')
    assert.equal((await clinic.act(carryOutMoves, {}, clock)).moved, 0)
    const tasks = await clinic.inside(db => openTasksFor(db, clinic.staff.director.id, ['director']))
    assert.equal(tasks.filter(({ kind, clientId }) => kind === 'completion.move-not-possible' && clientId === client.clientId).length, 1)
  })
})
