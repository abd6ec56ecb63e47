import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id, Language, Line } from '../ids.words.ts'
import { ProgramDefinition } from './program.words.ts'

/** An IANA time zone such as `America/New_York`. */
export const TimeZone = z.string().refine(zone => {
  try { return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone })) } catch { return false }
}, 'is not a time zone')

/** The answers of the set-up wizard. FHIR: Organization, Location. */
export const ClinicSetUp = z.object({
  clinicName: Line(), siteName: Line(), timeZone: TimeZone, language: Language, templateId: z.string(),
  directorName: Line(), directorEmail: z.email('is not an e-mail address').transform(email => email.toLowerCase()),
})

/** What somebody sees of a program template before choosing it. */
export const TemplateFace = z.object({
  id: z.string(), name: z.object({ en: z.string(), es: z.string() }), kind: z.string(), hoursPerWeek: z.number(), daysPerWeek: z.number(),
  weeks: z.number(), tracks: z.array(z.string()), groups: z.number(),
})

/** A place of the clinic with a clock of its own. */
export const Site = z.object({ id: Id, name: z.string(), timeZone: z.string(), address: z.string().nullable(), phone: z.string().nullable() })
export type Site = z.output<typeof Site>

/** A program in its newest version. */
export const Program = z.object({ id: Id, siteId: Id, name: z.string(), version: z.number(), definition: ProgramDefinition })
export type Program = z.output<typeof Program>

/** What a room offers to whoever needs it: no steps, a hearing loop, calm. */
export const RoomAccess = z.enum(['step-free', 'hearing', 'quiet'])
export type RoomAccess = z.output<typeof RoomAccess>

/** The organisation: its places, rooms and programs. */
export const Clinic = z.object({
  clinicId: Id, name: z.string(), language: Language, isDemo: z.boolean(),
  sites: z.array(Site), rooms: z.array(z.object({ id: Id, siteId: Id, name: z.string(), seats: z.number(), access: z.array(RoomAccess) })), programs: z.array(Program),
})
export type Clinic = z.output<typeof Clinic>

export const clinicRefusals = refusals({
  'clinic.no-such-template': { status: 422, en: 'This program template does not exist.', es: 'Este modelo de programa no existe.' },
  'clinic.no-such-site': { status: 422, en: 'The clinic has no such site.', es: 'La clínica no tiene esa sede.' },
  'clinic.already-founded': { en: 'This installation already has its clinic. Sign in, or ask a director for an invitation.', es: 'Esta instalación ya tiene su clínica. Inicia sesión o pide una invitación a la dirección.' },
  'clinic.demo-is-off': { status: 404, en: 'The demo clinic is switched off here.', es: 'La clínica de demostración está desactivada aquí.' },
})
