// Tables: clinic_skill. Views: staff_name
import type { Db } from '../../../platform/server/db.ts'
import { Skill } from '../library/skill.words.ts'

const own = (db: Db) => db.$pickTables<'clinic_skill' | 'staff_name'>()

const newest = (db: Db) => own(db).selectFrom('clinic_skill as k').distinctOn('k.skill')
  .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'k.clinic_id').onRef('s.staff_id', '=', 'k.written_by'))
  .select(['k.skill', 'k.version', 'k.definition', 'k.written_at as writtenAt', 's.name as byName']).orderBy('k.skill').orderBy('k.version', 'desc')

/** A skill the clinic wrote, with who wrote it last. */
export interface WrittenSkill { readonly skill: Skill, readonly writtenAt: string, readonly byName: string | null }

/** The skills this clinic wrote itself and has on its shelf. */
export async function clinicSkillsOf(db: Db): Promise<WrittenSkill[]> {
  const rows = await newest(db).execute()
  return rows.flatMap(({ definition, writtenAt, byName }) => definition === null ? [] : [{ skill: Skill.parse(definition), writtenAt, byName }])
}

/** The newest version of a skill of the clinic; 0 when there was none. */
export async function newestVersionOf(db: Db, skill: string): Promise<number> {
  const row = await own(db).selectFrom('clinic_skill').select(eb => eb.fn.max('version').as('version')).where('skill', '=', skill).executeTakeFirst()
  return row?.version ?? 0
}

/** Keeps a version; null takes the skill off the shelf. */
export async function insertClinicSkill(db: Db, clinicId: string, written: { skill: string, version: number, definition: Skill | null, by: string, now: string }): Promise<void> {
  await own(db).insertInto('clinic_skill').values({
    clinic_id: clinicId, skill: written.skill, version: written.version, definition: written.definition === null ? null : JSON.stringify(written.definition),
    written_by: written.by, written_at: written.now,
  }).execute()
}
