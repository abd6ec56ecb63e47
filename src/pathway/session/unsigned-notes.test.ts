import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { openTasksFor } from '../../people/task/public.ts'
import { keepMissingNotes } from './keep-missing-notes.ts'
import { everybodyIsHere, part, sessionWith, write } from './session.examples.ts'
import { unsignedNotes } from './unsigned-notes.ts'

describe('notes that wait', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('wait however old they are once somebody began them; one that nobody began is asked for sixty days', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const leads = [clinic.staff.therapist]
    const [begun, never] = [await sessionWith(clinic, 1, { leads, startsAt: '2026-03-03T22:30:00.000Z' }), await sessionWith(clinic, 1, { leads, startsAt: '2026-03-04T22:30:00.000Z' })]
    clinic.at('2026-03-05T15:00:00.000Z')
    for (const scene of [begun, never]) await everybodyIsHere(clinic, scene, clinic.staff.therapist)
    await write(clinic, begun.sessionId, begun.people[0]?.clientId ?? '', part(), { by: clinic.staff.therapist })
    const waiting = async (day: string, everybody: boolean, by = clinic.staff.director) => {
      clinic.at(`${day}T22:00:00.000Z`)
      return (await clinic.act(unsignedNotes, { everybody }, by)).map(({ sessionId, state, overdue }) => [sessionId, state, overdue])
    }
    assert.deepEqual(await waiting('2026-05-02', true), [[begun.sessionId, 'draft', true], [never.sessionId, 'missing', true]])
    assert.deepEqual(await waiting('2026-05-04', true), [[begun.sessionId, 'draft', true]])
    assert.deepEqual(await waiting('2027-05-04', false, clinic.staff.therapist), [[begun.sessionId, 'draft', true]])
    assert.deepEqual(await waiting('2027-05-04', false, clinic.staff.facilitator), [])
  })

  it('become a task before the list lets them go, once each, of whoever led the session', async () => {
    const clock = { ...clinic.staff.director, kind: 'system' as const, roles: ['system'] }
    clinic.at('2026-06-01T15:00:00.000Z')
    const scene = await sessionWith(clinic, 2, { leads: [clinic.staff.therapist], startsAt: '2026-06-02T22:30:00.000Z' })
    clinic.at('2026-06-03T15:00:00.000Z')
    await everybodyIsHere(clinic, scene, clinic.staff.therapist)
    await write(clinic, scene.sessionId, scene.people[0]?.clientId ?? '', part(), { by: clinic.staff.therapist })
    const keeps = async (day: string) => { clinic.at(`${day}T13:40:00.000Z`); return (await clinic.act(keepMissingNotes, {}, clock)).kept }
    assert.deepEqual([await keeps('2026-07-25'), await keeps('2026-07-26'), await keeps('2026-07-27'), await keeps('2026-08-30')], [0, 1, 0, 0])
    const tasks = (await clinic.inside(db => openTasksFor(db, clinic.staff.therapist.id, ['therapist']))).filter(({ kind }) => kind === 'session.note-missing')
    assert.deepEqual(tasks.map(({ clientId, forStaffId, aboutId }) => [clientId, forStaffId, aboutId]), [[scene.people[1]?.clientId, clinic.staff.therapist.id, scene.sessionId]])
  })
})
