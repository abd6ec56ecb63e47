import { z } from 'zod'
import { StaffDetails } from '../people/staff/staff.words.ts'

/** A life around treatment: weekday 1 is Monday. */
const Commitment = z.object({ kind: z.string(), words: z.string(), weekdays: z.array(z.number()), starts: z.string(), ends: z.string() })

/** An invented person in care, and where they stand on the pathway. */
export const CastClient = z.object({
  givenName: z.string(), familyName: z.string(), preferredName: z.string().optional(), pronouns: z.string().optional(), birthDate: z.string(),
  sex: z.enum(['female', 'male', 'other']), language: z.enum(['en', 'es']), phone: z.string(),
  source: z.enum(['self', 'family', 'hospital', 'therapist', 'court', 'employer', 'school', 'directory', 'other']), relation: z.string(), caller: z.string().optional(),
  reason: z.string(), urgency: z.enum(['crisis', 'urgent', 'priority', 'standard']),
  /** How far this person has come. */
  stage: z.enum(['inquiry', 'referred-out', 'booked', 'assessed', 'in-care', 'finishing', 'completed', 'left']),
  /** Weeks since admission, or days since the first call for those not admitted. */
  weeks: z.number().int(), track: z.enum(['evening', 'day']),
  phq: z.array(z.number().int()), gad: z.array(z.number().int()), craving: z.tuple([z.number(), z.number()]),
  /** Share of sessions attended. */
  comes: z.number(), checksIn: z.number(), participation: z.number(),
  problem: z.string(), goal: z.string(), objective: z.string(), life: z.array(Commitment),
  supporter: z.object({ name: z.string(), relation: z.string() }).optional(), lines: z.array(z.string()),
})
export type CastClient = z.output<typeof CastClient>

/** Everybody of the demo clinic. None of them exists. */
export const Cast = z.object({ staff: z.array(StaffDetails.extend({ key: z.string() })), clients: z.array(CastClient) })
export type Cast = z.output<typeof Cast>
