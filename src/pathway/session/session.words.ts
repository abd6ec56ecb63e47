import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'

/** How a client was there, or was not. `cancelled`: the program called it off for them. FHIR: Encounter.status, Appointment.participant.status. */
export const AttendanceStatus = z.enum(['present', 'late', 'left-early', 'remote', 'excused', 'unexcused', 'left-upset', 'cancelled'])
export type AttendanceStatus = z.output<typeof AttendanceStatus>

export const sessionRefusals = refusals({})
