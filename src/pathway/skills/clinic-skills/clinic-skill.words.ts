import { z } from 'zod'
import { BothLanguages, ReviewedBy } from '../../safety/content/both-languages.words.ts'
import { Skill, SkillGoal, SkillKind, SkillMoment, SkillStep } from '../library/skill.words.ts'

/** What somebody of the clinic writes when they write a skill; its id, version and licence follow from that. */
export const SkillDraft = z.object({
  title: BothLanguages, line: BothLanguages, kind: SkillKind, helpsWith: z.array(SkillMoment).min(1), serves: z.array(SkillGoal).min(1),
  minutes: z.number().int().min(1).max(30), steps: z.array(SkillStep).min(3).max(8), after: BothLanguages, care: BothLanguages.optional(),
  why: BothLanguages, source: z.string().trim().min(1).max(200), reviewedBy: ReviewedBy,
})
export type SkillDraft = z.output<typeof SkillDraft>

/** A skill the clinic wrote, as its staff see it. */
export const ClinicSkill = z.object({ skill: Skill, writtenAt: z.string(), byName: z.string().nullable() })
export type ClinicSkill = z.output<typeof ClinicSkill>
