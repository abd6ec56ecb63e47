import { z } from 'zod'
import { allow, clinicians } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing, query, type AnyAction } from '../../../platform/server/action.ts'
import { idOf, mayBeGiven, skillOf } from './clinic-skill.rules.ts'
import { clinicSkillsOf, insertClinicSkill, newestVersionOf } from './clinic-skill.store.ts'
import { ClinicSkill, SkillDraft } from './clinic-skill.words.ts'

const SkillId = z.string().regex(/^own-[a-z0-9-]+$/)

/** The skills this clinic wrote itself. */
export const clinicSkills = query({
  name: 'skills.clinic-skills',
  input: z.object({}),
  subject: nothing,
  allow: clinicians,
  output: z.array(ClinicSkill),
  run: ({ db }) => clinicSkillsOf(db),
})

/** Puts a skill of the clinic's own on the shelf, or a better version of one; clients find it at their next look. */
export const writeSkill = command({
  name: 'skills.write-skill',
  input: z.object({ id: SkillId.nullish(), draft: SkillDraft }),
  subject: nothing,
  allow: allow('therapist', 'facilitator', 'director'),
  output: z.object({ skill: z.string(), version: z.number() }),
  run: async ({ db, input, actor, now }) => {
    const id = input.id ?? idOf(input.draft.title.en)
    const known = await newestVersionOf(db, id)
    if (input.id == null && known > 0 && (await clinicSkillsOf(db)).some(({ skill }) => skill.id === id)) throw new Refusal('skills.title-taken')
    const decided = mayBeGiven(skillOf(input.draft, id, known + 1))
    if (!decided.ok) throw new Refusal(decided.because)
    await insertClinicSkill(db, actor.clinicId, { skill: id, version: known + 1, definition: decided.value, by: actor.id, now })
    return { skill: id, version: known + 1 }
  },
})

/** Takes a skill of the clinic's own off the shelf; practice done with it stays. */
export const takeOffShelf = command({
  name: 'skills.take-off-shelf',
  input: z.object({ id: SkillId }),
  subject: async (db, { id }) => (await clinicSkillsOf(db)).find(({ skill }) => skill.id === id),
  allow: allow('therapist', 'facilitator', 'director'),
  run: ({ db, subject: { skill: subject }, actor, now }) =>
    insertClinicSkill(db, actor.clinicId, { skill: subject.id, version: subject.version + 1, definition: null, by: actor.id, now }),
})

/** What can be done with the clinic's own skills. */
export const clinicSkillActions: readonly AnyAction[] = [clinicSkills, writeSkill, takeOffShelf]
