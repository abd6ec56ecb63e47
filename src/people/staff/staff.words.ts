import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id, Language, Line, LocalDate } from '../ids.words.ts'
import { STAFF_ROLES } from '../role.policy.ts'

/** What the clinic knows of somebody it employs. FHIR: Practitioner, PractitionerRole. */
export const StaffDetails = z.object({
  name: Line(), email: z.email('is not an e-mail address').transform(email => email.toLowerCase()), phone: Line(40).nullish(),
  roles: z.array(z.enum(STAFF_ROLES)).min(1, 'needs at least one role'),
  credential: Line(60).nullish(), credentialUntil: LocalDate.nullish(), language: Language.default('en'),
})
export type StaffDetails = z.output<typeof StaffDetails>

/** Somebody employed by the clinic. */
export const StaffMember = z.object({
  id: Id, name: z.string(), roles: z.array(z.string()), credential: z.string().nullable(), left: z.boolean(),
})
export type StaffMember = z.output<typeof StaffMember>

/** A staff member as a director sees them. */
export const StaffRecord = z.object({
  id: Id, name: z.string(), email: z.string(), roles: z.array(z.string()), credential: z.string().nullable(), language: Language,
  left: z.boolean(), version: z.number(),
})
export type StaffRecord = z.output<typeof StaffRecord>

/** A line of the staff list: may they come in, are they still invited, have they left? */
export const StaffLine = StaffRecord.extend({ access: z.enum(['in', 'invited', 'invitation-over', 'left']), invitedUntil: z.string().nullable() })
export type StaffLine = z.output<typeof StaffLine>

/** A colleague who lost every way in, until a second person vouches for them. */
export const LockedOut = z.object({ id: Id, staffId: Id, askedBy: Id, askedAt: z.string(), vouchedAt: z.string().nullable() })
export type LockedOut = z.output<typeof LockedOut>

/** A line of those who wait for a second person. */
export const LockedOutLine = LockedOut.extend({ name: z.string(), askedByName: z.string(), mayVouch: z.boolean() })
export type LockedOutLine = z.output<typeof LockedOutLine>

export const staffRefusals = refusals({
  'staff.e-mail-taken': { en: 'Somebody in this clinic already has this e-mail address.', es: 'Alguien en esta clínica ya tiene este correo.' },
  'staff.a-record-needs-a-director': {
    en: 'Then nobody who runs the clinic could see every record: some clients keep colleagues out of theirs. Somebody else has to be a director first.',
    es: 'Entonces nadie que dirige la clínica podría ver todos los expedientes: algunas personas no dan acceso a ciertos colegas. Antes alguien más debe estar en la dirección.',
  },
  'staff.has-left': { en: 'This person has already left the clinic.', es: 'Esta persona ya no trabaja en la clínica.' },
  'staff.already-in': { en: 'This person already has a way in.', es: 'Esta persona ya tiene acceso.' },
  'staff.second-person-needed': { status: 403, en: 'A second person has to vouch: not whoever asked, and not the one who is locked out.', es: 'Debe confirmarlo una segunda persona: ni quien lo pidió ni quien no puede entrar.' },
  'staff.vouch-over': { en: 'This was asked more than a day ago, or is already done. A director can ask again.', es: 'Se pidió hace más de un día o ya está hecho. La dirección puede pedirlo de nuevo.' },
  'staff.not-yourself': { status: 403, en: 'Nobody can do this for themselves. Ask another director.', es: 'Nadie puede hacer esto para sí mismo. Pide ayuda a otra persona de dirección.' },
})
