// Tables: attendance_policy
import type { Db } from '../../../platform/server/db.ts'
import { clinicOf } from '../../../people/clinic/public.ts'
import { dayMinutesBy } from '../day.rules.ts'
import { AttendancePolicy } from './absence.words.ts'
import defaults from './attendance-policy.json' with { type: 'json' }

const own = (db: Db) => db.$pickTables<'attendance_policy'>()

/** The attendance policy of each program: what the clinic set, or the default it starts with. */
export async function policiesOf(db: Db, clinicId: string): Promise<Map<string, AttendancePolicy & { version: number }>> {
  const rows = await own(db).selectFrom('attendance_policy').distinctOn('program_id').select(['program_id', 'version', 'policy'])
    .orderBy('program_id').orderBy('version', 'desc').execute()
  const set = new Map(rows.map(({ program_id, version, policy }) => [program_id, { ...AttendancePolicy.parse(policy), version }]))
  const programs = (await clinicOf(db, clinicId))?.programs ?? []
  return new Map(programs.map(({ id, definition }) => [id, set.get(id)
    ?? { ...AttendancePolicy.parse({ ...defaults, dayMinutes: dayMinutesBy(definition, defaults.dayMinutes[definition.population]) }), version: 0 }]))
}

/** Keeps a new version. */
export async function insertPolicy(db: Db, clinicId: string, kept: { programId: string, version: number, policy: AttendancePolicy, by: string, now: string }): Promise<void> {
  await own(db).insertInto('attendance_policy').values({
    clinic_id: clinicId, program_id: kept.programId, version: kept.version, policy: JSON.stringify(kept.policy), set_by: kept.by, set_at: kept.now,
  }).execute()
}
