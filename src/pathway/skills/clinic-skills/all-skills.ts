import type { Db } from '../../../platform/server/db.ts'
import { shippedSkills } from '../library/shipped.ts'
import type { Skill } from '../library/skill.words.ts'
import { clinicSkillsOf } from './clinic-skill.store.ts'

/** Everything on the shelf of a clinic: its own skills first, then what comes with Evenkeel. */
export const allSkills = async (db: Db): Promise<Skill[]> => [...(await clinicSkillsOf(db)).map(({ skill }) => skill), ...shippedSkills]

/** One skill of the shelf. */
export const skillById = async (db: Db, id: string): Promise<Skill | undefined> => (await allSkills(db)).find(skill => skill.id === id)
