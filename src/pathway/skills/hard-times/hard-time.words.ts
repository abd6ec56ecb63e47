import { z } from 'zod'
import { Id, LocalTime, Words } from '../../../people/ids.words.ts'
import { SkillMoment } from '../library/skill.words.ts'

const Weekday = z.number().int().min(1).max(7)

/** What a client will do at a risky time of their own week; Monday is 1. A time that ends before it starts runs over midnight. */
export const HardTimePlan = z.object({
  weekdays: z.array(Weekday).min(1, 'needs at least one day').max(7).transform(days => [...new Set(days)].sort((a, b) => a - b)),
  starts: LocalTime, ends: LocalTime,
  moment: SkillMoment.nullable().default(null), skill: z.string().max(80).nullable().default(null),
  callWhom: Words(200).default(''), words: Words(1000).default(''),
})
export type HardTimePlan = z.output<typeof HardTimePlan>

/** A plan for a hard time, as it is kept. */
export const HardTime = z.object({
  id: Id, clientId: Id, weekdays: z.array(Weekday), starts: z.string(), ends: z.string(), moment: z.string().nullable(), skill: z.string().nullable(),
  callWhom: z.string(), words: z.string(), madeByKind: z.enum(['staff', 'client']), version: z.number(),
})
export type HardTime = z.output<typeof HardTime>
