import type { TestClinic } from '../../../seed/test-clinic.ts'
import type { Actor } from '../../platform/pure/policy.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { addAttendees, insertSessions } from '../schedule/session.store.ts'
import { markAttendance } from './mark-attendance.ts'
import { saveNote } from './save-note.ts'
import type { NoteWords } from './session.words.ts'

/** First names of a group of twelve; none is an everyday word. */
export const TWELVE = ['Maya', 'Benito', 'Carla', 'Dmitri', 'Elena', 'Farid', 'Gwen', 'Hakim', 'Ines', 'Jorge', 'Keisha', 'Lorenzo'] as const

/** A session with its people. */
export interface Scene { readonly sessionId: string, readonly people: readonly { clientId: string, episodeId: string }[] }

/** A session that the facilitator and the therapist lead, Monday 2 March 2026, 17:30 to 19:00 in New York, with so many people. */
export async function sessionWith(clinic: TestClinic, count: number, more: {
  startsAt?: string, minutes?: number, breakMinutes?: number, kind?: 'group' | 'individual' | 'family', leads?: readonly Actor[]
  people?: readonly { clientId: string, episodeId: string }[], makeUpFor?: string, remote?: boolean
} = {}): Promise<Scene> {
  const { startsAt = '2026-03-02T22:30:00.000Z', minutes = 90, breakMinutes = 0, kind = 'group', leads = [clinic.staff.facilitator, clinic.staff.therapist] } = more
  const people = [...more.people ?? []]
  for (const givenName of TWELVE.slice(people.length, count)) people.push(await admittedClient(clinic, { givenName, familyName: `${givenName}son` }))
  const sessionId = clinic.engine.world.newId()
  await clinic.inside(async db => {
    await insertSessions(db, clinic.clinicId, [{
      id: sessionId, kind, programId: clinic.programId, topic: 'Coping skills', startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
      breakMinutes, roomId: more.remote === true ? null : clinic.roomId, remote: more.remote ?? false, groupId: null, weeklyHourId: null, staffIds: leads.map(({ id }) => id),
    }])
    await addAttendees(db, clinic.clinicId, [sessionId], people.map(person => ({ ...person, makeUpFor: more.makeUpFor ?? null })))
  })
  return { sessionId, people }
}

/** Everybody of the scene is here. */
export const everybodyIsHere = (clinic: TestClinic, { sessionId, people }: Scene, by: Actor = clinic.staff.facilitator) =>
  clinic.act(markAttendance, { sessionId, marks: people.map(({ clientId }) => ({ clientId, status: 'present' as const })) }, by)

/** A whole part with its own words. */
export const part = (words: Partial<NoteWords> = {}): NoteWords => ({
  participation: 3, response: 'Spoke about a hard weekend and asked for ideas.', progress: '', risk: '', nextStep: '', objectiveIds: [], interventions: '',
  tookPart: '', skills: [], ...words,
})

/** Writes one part as its author. */
export const write = (clinic: TestClinic, sessionId: string, clientId: string, words: NoteWords, more: { by?: Actor, version?: number } = {}) =>
  clinic.act(saveNote, { sessionId, clientId, words }, more.by ?? clinic.staff.facilitator, { ifMatch: more.version ?? 0 })
