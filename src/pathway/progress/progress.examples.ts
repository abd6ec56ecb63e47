import type { TestClinic } from '../../../seed/test-clinic.ts'
import type { Answers } from '../assessment/instruments/instrument.words.ts'
import { submitMeasure } from '../assessment/submit-measure.ts'
import { insertSessions } from '../schedule/session.store.ts'
import { addAttendee } from '../schedule/public.ts'

/** How a session went for a client. */
interface Went { readonly startsAt: string, readonly kind?: 'group' | 'individual' | 'family', readonly minutes?: number, readonly status?: string, readonly participation?: number }

/** A session of 90 minutes that was held and marked, with a signed note where participation is given. */
export async function heldSession(clinic: TestClinic, client: { clientId: string, episodeId: string }, went: Went): Promise<string> {
  const { startsAt, kind = 'group', minutes = 90, status = 'present', participation } = went
  const id = clinic.engine.world.newId()
  await clinic.inside(async db => {
    await insertSessions(db, clinic.clinicId, [{
      id, kind, programId: clinic.programId, topic: 'Coping skills', startsAt, endsAt: new Date(Date.parse(startsAt) + 5_400_000).toISOString(),
      breakMinutes: 0, roomId: clinic.roomId, remote: false, groupId: null, weeklyHourId: null, staffIds: [clinic.staff.therapist.id],
    }])
    await addAttendee(db, clinic.clinicId, { sessionId: id, ...client })
    await db.$pickTables<'attendance'>().insertInto('attendance').values({
      clinic_id: clinic.clinicId, session_id: id, client_id: client.clientId, status, minutes, recorded_by: clinic.staff.facilitator.id, recorded_at: startsAt,
    }).execute()
    if (participation === undefined) return
    await db.$pickTables<'note'>().insertInto('note').values({
      clinic_id: clinic.clinicId, id: clinic.engine.world.newId(), client_id: client.clientId, session_id: id, author_id: clinic.staff.facilitator.id,
      participation, started_at: startsAt, signed_at: startsAt,
    }).execute()
  })
  return id
}

/** A PHQ-9 of a total, its ninth answer always zero, given on a day at noon in New York. */
export async function phq9(clinic: TestClinic, clientId: string, on: string, total: number): Promise<void> {
  clinic.at(`${on}T17:00:00.000Z`)
  const answers: Answers = Object.fromEntries(Array.from({ length: 9 }, (_none, at) => [`q${at + 1}`, at === 8 ? 0 : Math.min(3, Math.max(0, total - 3 * at))]))
  await clinic.act(submitMeasure, { clientId, instrument: 'phq-9', answers }, clinic.staff.therapist)
}
