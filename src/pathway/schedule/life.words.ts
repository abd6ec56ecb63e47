import { z } from 'zod'
import { Id, LocalDate, LocalTime, Words } from '../../people/ids.words.ts'
import { ACCESS, COMMITMENT_KINDS, MEANS } from './commitment-kinds.words.ts'

/** What fills a life beside treatment. */
export const CommitmentKind = z.enum(COMMITMENT_KINDS)
export type CommitmentKind = z.output<typeof CommitmentKind>

/** A work shift, a class, the hour the children come home: weekdays and wall clock; an end before its start is past midnight. */
export const CommitmentDetails = z.object({
  kind: CommitmentKind, words: Words(200).default(''), weekdays: z.array(z.number().int().min(1).max(7)).min(1, 'needs at least one day').max(7),
  starts: LocalTime, ends: LocalTime, fromDate: LocalDate.nullable().default(null), untilDate: LocalDate.nullable().default(null),
  /** 1 is every week, 2 every second one, counted from the week of a day. */
  everyWeeks: z.number().int().min(1).max(4).default(1), countedFrom: LocalDate.nullable().default(null),
})
export type CommitmentDetails = z.output<typeof CommitmentDetails>

/** A commitment of a client's life as it stands. */
export const Commitment = CommitmentDetails.extend({ id: Id, clientId: Id, enteredByKind: z.string(), version: z.number() })
export type Commitment = z.output<typeof Commitment>

/** How a client gets here and what would suit them. */
export const LifeWish = z.object({
  travelMinutes: z.number().int().min(0).max(240), mode: z.enum(['inperson', 'telehealth', 'either']), track: z.string().max(60),
  timeZone: z.string().max(60).nullable(), mostMinutesADay: z.number().int().min(60).max(720),
  familyHour: z.boolean(), familyWeekdays: z.array(z.number().int().min(1).max(7)), familyStarts: LocalTime, familyEnds: LocalTime,
  /** Languages in which they can take part; none said is all. */
  languages: z.array(z.enum(['en', 'es'])).max(2).default([]), means: z.enum(MEANS).nullable().default(null), lastWayHome: LocalTime.nullable().default(null),
  access: z.array(z.enum(ACCESS)).max(ACCESS.length).default([]), accessWords: Words(300).default(''), apartWords: Words(300).default(''),
})
export type LifeWish = z.output<typeof LifeWish>

/** What is assumed of somebody who has not been asked yet. Source: the clinic's own defaults. */
export const UNASKED: LifeWish = {
  travelMinutes: 30, mode: 'inperson', track: 'any', timeZone: null, mostMinutesADay: 240,
  familyHour: false, familyWeekdays: [1, 2, 3, 4, 5, 6], familyStarts: '17:00', familyEnds: '21:00',
  languages: [], means: null, lastWayHome: null, access: [], accessWords: '', apartWords: '',
}
