import { z } from 'zod'
import { Id, LocalDate } from '../../people/ids.words.ts'
import { AuthorisationUse } from './authorisation/authorisation.words.ts'
import { AttendanceStatus, WeekLedger } from './session.words.ts'

/** The program week of one client in one program. */
export const ClientWeek = z.object({
  clientId: Id, episodeId: Id, programId: Id, program: z.string(), track: z.string(), zone: z.string(), name: z.string(), photo: z.string().nullable(),
  therapistId: Id, therapist: z.string(), admittedOn: LocalDate, dischargedOn: LocalDate.nullable(), monday: LocalDate, ledger: WeekLedger,
  /** What payers authorised that touches this week. */
  authorisations: z.array(AuthorisationUse),
  seats: z.array(z.object({
    sessionId: Id, topic: z.string(), startsAt: z.string(), endsAt: z.string(), breakMinutes: z.number(), cancelledAt: z.string().nullable(),
    makeUpFor: Id.nullable(), status: AttendanceStatus.nullable(), minutes: z.number(),
  })),
})
export type ClientWeek = z.output<typeof ClientWeek>

/** What a client sees of their own week. */
export const MyWeek = ClientWeek.omit({ name: true, photo: true, therapistId: true, authorisations: true }).extend({
  /** Their team wrote them a letter that they have not answered. */
  letterWaits: z.boolean(),
})
