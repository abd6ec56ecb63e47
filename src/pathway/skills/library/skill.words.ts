import { z } from 'zod'
import { BothLanguages, ReviewedBy } from '../../safety/content/both-languages.words.ts'

/** What a skill is mostly for; the shelves of the library. */
export const SkillKind = z.enum(['craving', 'stress', 'sleep', 'mood', 'relationships', 'planning'])
export type SkillKind = z.infer<typeof SkillKind>

/** A moment in the client's life when a skill may help. */
export const SkillMoment = z.enum([
  'craving', 'someone-offers', 'risky-place', 'after-use', 'anger', 'anxiety', 'panic', 'stress', 'low-mood', 'shame',
  'numb', 'tense-body', 'racing-thoughts', 'cannot-sleep', 'tired', 'urge-to-isolate', 'lonely', 'conflict', 'boredom',
  'big-problem', 'payday', 'morning', 'after-work', 'evening', 'weekend', 'hard-date',
])
export type SkillMoment = z.infer<typeof SkillMoment>

/** A treatment goal a skill serves; plan goals carry the same keys, so practice can be matched with the plan. */
export const SkillGoal = z.enum([
  'stay-safe', 'manage-cravings', 'reduce-use', 'prevent-return-to-use', 'stay-motivated', 'manage-stress',
  'manage-anxiety', 'manage-anger', 'manage-trauma-signs', 'lift-mood', 'build-self-worth', 'sleep-better',
  'care-for-body', 'build-support', 'improve-relationships', 'set-limits', 'solve-problems', 'daily-structure',
  'manage-money',
])
export type SkillGoal = z.infer<typeof SkillGoal>

/**
 * How well a skill is backed by research.
 * strong: trials put together show that this skill or this therapy works.
 * some: a few trials, or small effects.
 * part-of-therapy: tested inside a longer therapy, hardly ever alone.
 * practice: long used by clinicians and people in recovery, little studied.
 */
export const EvidenceStrength = z.enum(['strong', 'some', 'part-of-therapy', 'practice'])
export type EvidenceStrength = z.infer<typeof EvidenceStrength>

/** Why we offer a skill: the therapy it comes from, one public source, and what that means, said honestly. */
export const SkillEvidence = z.strictObject({
  therapy: BothLanguages,
  source: z.string().trim().min(1),
  strength: EvidenceStrength,
  says: BothLanguages,
})
export type SkillEvidence = z.infer<typeof SkillEvidence>

/** The calm picture that goes with a step. */
export const StepAnimation = z.enum(['breathe', 'wave', 'countdown', 'none', 'write'])
export type StepAnimation = z.infer<typeof StepAnimation>

/** One breath in seconds: in, hold, out, rest. */
export const BreathPace = z.strictObject({
  in: z.number().int().min(2).max(8),
  hold: z.number().int().min(0).max(8),
  out: z.number().int().min(2).max(10),
  rest: z.number().int().min(0).max(8),
})
export type BreathPace = z.infer<typeof BreathPace>

/** One step of the guided version: a sentence or three, perhaps timed, perhaps with a line to write. */
export const SkillStep = z.strictObject({
  text: BothLanguages,
  seconds: z.number().int().min(5).max(600).optional(),
  animation: StepAnimation.optional(),
  breath: BreathPace.optional(),
  prompt: BothLanguages.optional(),
})
  .refine((step) => step.animation !== 'write' || step.prompt !== undefined, 'a step to write needs a prompt')
  .refine((step) => (step.animation === 'breathe') === (step.breath !== undefined), 'a breathing step needs its pace')
  .refine((step) => step.animation !== 'countdown' || step.seconds !== undefined, 'a countdown needs its seconds')
export type SkillStep = z.infer<typeof SkillStep>

/** A coping skill the client can learn, practise and look up in a hard moment. */
export const Skill = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: z.number().int().min(1),
  licence: z.string().trim().min(1),
  reviewedBy: ReviewedBy,
  title: BothLanguages,
  line: BothLanguages,
  kind: SkillKind,
  helpsWith: z.array(SkillMoment).min(1),
  serves: z.array(SkillGoal).min(1),
  evidence: SkillEvidence,
  minutes: z.number().int().min(1).max(30),
  care: BothLanguages.optional(),
  steps: z.array(SkillStep).min(3).max(8),
  after: BothLanguages,
})
  .refine((skill) => guidedSeconds(skill.steps) <= skill.minutes * 60, 'the timed steps take longer than the minutes')
  .refine((skill) => new Set(skill.helpsWith).size === skill.helpsWith.length, 'a moment is named twice')
  .refine((skill) => new Set(skill.serves).size === skill.serves.length, 'a goal is named twice')
export type Skill = z.infer<typeof Skill>

function guidedSeconds(steps: readonly { readonly seconds?: number | undefined }[]): number {
  return steps.reduce((sum, step) => sum + (step.seconds ?? 0), 0)
}
