import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id, Language, Line, LocalDate } from '../ids.words.ts'

/** What a client can open to a supporter, each on its own. */
export const TOPICS = ['about', 'attendance', 'family-sessions', 'plan-goals', 'safety-plan'] as const
/** What a client can open to an office, such as a court, an employer, a school or the next clinic, each on its own. */
export const OFFICE_TOPICS = ['in-care', 'attendance-record', 'completion', 'next-care'] as const
export const OfficeTopic = z.enum(OFFICE_TOPICS)
export type OfficeTopic = z.output<typeof OfficeTopic>
export const Topic = z.enum([...TOPICS, ...OFFICE_TOPICS])
export type Topic = z.output<typeof Topic>

/** What is known of a supporter when they are written down. */
export const SupporterDetails = z.object({
  name: Line(), relation: Line(60), email: z.email('is not an e-mail address').nullish(), phone: Line(40).nullish(), language: Language.default('en'),
})
export type SupporterDetails = z.output<typeof SupporterDetails>

/** A family member or other person the client lets in. FHIR: RelatedPerson. */
export const Supporter = z.object({ id: Id, clientId: Id, name: z.string(), relation: z.string(), email: z.string().nullable(), phone: z.string().nullable(), language: Language })
export type Supporter = z.output<typeof Supporter>

/** A supporter as client and team see them: what is open now, and whether they have come in. */
export const SupporterLine = Supporter.extend({ topics: z.array(Topic), boundSince: z.string().nullable(), invitedUntil: z.string().nullable() })
export type SupporterLine = z.output<typeof SupporterLine>

/** A consent to disclose: who, what, why, until. FHIR: Consent. Source: 42 CFR 2.31. */
export const ReleaseDetails = z.object({
  supporterId: Id, topics: z.array(z.enum(TOPICS)).min(1, 'needs at least one topic'), purpose: Line(300), validUntil: LocalDate,
})
export type ReleaseDetails = z.output<typeof ReleaseDetails>

/** A consent to disclose to an office: a court, an employer, a school, the next clinic. Source: 42 CFR 2.31. */
export const OfficeReleaseDetails = z.object({
  recipient: Line(200), topics: z.array(OfficeTopic).min(1, 'needs at least one topic'), purpose: Line(300), validUntil: LocalDate,
})
export type OfficeReleaseDetails = z.output<typeof OfficeReleaseDetails>

/** A release as it stands today. */
export const Release = z.object({
  id: Id, clientId: Id, supporterId: Id.nullable(), recipient: z.string(), topics: z.array(Topic), purpose: z.string(),
  signedAt: z.string(), validUntil: z.string(), revokedAt: z.string().nullable(), version: z.number(), state: z.enum(['live', 'over', 'taken-back']),
})
export type Release = z.output<typeof Release>

/** What a supporter finds on their page: what is open to them now, and nothing that tells whether anything else exists. */
export const FamilyHome = z.object({
  name: z.string(),
  /** The client's first name, under a live release about them. */
  clientName: z.string().nullable(),
  topics: z.array(Topic), until: z.string().nullable(),
  told: z.array(z.object({ toldAt: z.string(), words: z.string() })),
})
export type FamilyHome = z.output<typeof FamilyHome>

/** Something a supporter told the team. */
export const FamilyWord = z.object({ id: Id, supporterName: z.string(), relation: z.string(), words: z.string(), toldAt: z.string() })
export type FamilyWord = z.output<typeof FamilyWord>

export const familyRefusals = refusals({
  'release.ends-in-the-past': { status: 422, en: 'The release would already have ended.', es: 'La autorización ya habría terminado.' },
  'release.too-long': { status: 422, en: 'A release lasts at most two years. Give a new one then.', es: 'Una autorización dura como máximo dos años. Después se da otra nueva.' },
  'release.already-revoked': { en: 'This release was already taken back.', es: 'Esta autorización ya se retiró.' },
  'release.not-this-person': { status: 422, en: 'This person is not on the list of supporters.', es: 'Esta persona no está en la lista de familiares.' },
  'family.night-is-past': { status: 422, en: 'That evening lies in the past.', es: 'Esa noche ya pasó.' },
  'family.enough-today': { status: 429, en: 'You have told the team five things today. They will read them. In an emergency call 911 or 988.', es: 'Hoy le contaste cinco cosas al equipo. Las leerán. En una emergencia, llama al 911 o al 988.' },
})
