import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id, Language, Line, LocalDate, Words } from '../../people/ids.words.ts'

/** How soon somebody must hear from us; each has its clock in `urgency-clocks.json`. The most urgent first. */
export const URGENCIES = ['crisis', 'urgent', 'priority', 'standard'] as const
export const Urgency = z.enum(URGENCIES)
export type Urgency = z.output<typeof Urgency>

/** How soon somebody must hear from us, how soon the assessment should take place, and what the numbers rest on. */
export const UrgencyClock = z.object({
  urgency: Urgency, answerWithinMinutes: z.number(), assessWithinHours: z.number(), source: z.string(), mark: z.string(), own: z.boolean(),
})
export type UrgencyClock = z.output<typeof UrgencyClock>

/** Kinds of places outside the clinic. */
export const DESTINATION_KINDS = ['hospital', 'withdrawal', 'residential', 'day-program', 'outpatient', 'medication', 'crisis', 'housing', 'other'] as const

/** A place to which people are referred, as somebody writes it down. FHIR: Organization. */
export const NewDestination = z.object({
  name: Line(200), kind: z.enum(DESTINATION_KINDS), phone: Line(40).nullish(), place: Line(300).nullish(), words: Words(1000).optional(),
  /** Where the entry comes from, and the day somebody checked it. */
  source: Line(300), checkedOn: LocalDate,
})
export type NewDestination = z.output<typeof NewDestination>

/** A place of the community directory. */
export const Destination = z.object({
  id: Id, name: z.string(), kind: z.enum(DESTINATION_KINDS), phone: z.string().nullable(), place: z.string().nullable(), words: z.string(),
  source: z.string(), checkedOn: z.string(), endedAt: z.string().nullable(), version: z.number(),
})
export type Destination = z.output<typeof Destination>

/** Who sent the person, or how they heard of us. */
export const SOURCES = ['self', 'family', 'hospital', 'therapist', 'court', 'employer', 'school', 'directory', 'other'] as const
export const Source = z.enum(SOURCES)
export type Source = z.output<typeof Source>

/** What the caller is to the person. */
export const RELATIONS = ['self', 'parent', 'partner', 'child', 'sibling', 'friend', 'professional', 'other'] as const
export const Relation = z.enum(RELATIONS)
export type Relation = z.output<typeof Relation>

/** Where a referral stands. Derived from what happened, never typed in. */
export const STAGES = ['new', 'answered', 'waiting', 'booked', 'assessed', 'admitted', 'referred-out', 'declined', 'not-reached'] as const
export const Stage = z.enum(STAGES)
export type Stage = z.output<typeof Stage>

/** How a referral can end without an admission. */
export const OUTCOMES = ['referred-out', 'declined', 'not-reached'] as const
export const Outcome = z.enum(OUTCOMES)

/** What comes back when somebody on the waiting list is asked whether they still want a place. */
export const WaitingAnswer = z.enum(['yes', 'no', 'not-me'])
export type WaitingAnswer = z.output<typeof WaitingAnswer>

/** What the caller says about the person. */
export const Said = z.object({
  givenName: Line(100), familyName: Line(100), birthDate: LocalDate.nullish(), age: z.number().int().min(0).max(120).nullish(),
  phone: Line(40), email: z.email('is not an e-mail address').nullish(),
  mayLeaveMessage: z.boolean(), safeContact: Line(300).nullish(), language: Language.default('en'),
})
export type Said = z.output<typeof Said>

/** The inquiry card: what is asked while somebody talks. Nine things are required. FHIR: ServiceRequest. */
export const InquiryCard = Said.extend({
  callerRelation: Relation, callerName: Line(120).nullish(), callerPhone: Line(40).nullish(),
  source: Source, reason: Line(10_000), urgency: Urgency, preferredTrack: Line(60).nullish(),
  /** The person is this one, whom we already know. */
  clientId: Id.nullish(),
  /** Somebody looked at the people who are alike, and this is another person. */
  newPerson: z.boolean().default(false),
})
export type InquiryCard = z.output<typeof InquiryCard>

/** One first contact about one person, with its trail. */
export const Inquiry = z.object({
  id: Id, clientId: Id, clientName: z.string(), birthDate: z.string().nullable(), ageSaid: z.number().nullable(),
  callerName: z.string().nullable(), callerRelation: Relation, callerPhone: z.string().nullable(), source: Source, reason: z.string(), urgency: Urgency,
  preferredTrack: z.string().nullable(), receivedAt: z.string(), receivedByName: z.string(), respondBy: z.string(),
  answeredAt: z.string().nullable(), answer: z.string().nullable(), waitingSince: z.string().nullable(), stillWaitingAt: z.string().nullable(), waitingAskedAt: z.string().nullable(),
  /** They answered that they do not want the place any more; somebody calls to make sure. */
  saysNoAt: z.string().nullable(),
  bookedAt: z.string().nullable(), bookedFor: z.string().nullable(), assessedAt: z.string().nullable(),
  closedAt: z.string().nullable(), outcome: z.enum(['admitted', ...OUTCOMES]).nullable(), outcomeReason: z.string().nullable(), referredTo: z.string().nullable(),
  destinationId: Id.nullable(), beganAt: z.string().nullable(), linkedAt: z.string().nullable(), linkedFrom: Id.nullable(), said: z.record(z.string(), z.unknown()), version: z.number(),
})
export type Inquiry = z.output<typeof Inquiry>

/** One line of the referral list: where it stands and since when. */
export const InquiryLine = Inquiry.pick({
  id: true, clientId: true, clientName: true, birthDate: true, ageSaid: true, callerRelation: true, source: true, urgency: true,
  preferredTrack: true, receivedAt: true, respondBy: true, bookedFor: true, waitingSince: true, stillWaitingAt: true, waitingAskedAt: true, saysNoAt: true, version: true,
}).extend({ stage: Stage, since: z.string(), overdue: z.boolean() })
export type InquiryLine = z.output<typeof InquiryLine>

/** Why somebody we know may be the person on the phone. */
export const Alike = z.enum(['name', 'birth-date', 'phone'])
export type Alike = z.output<typeof Alike>

/** Somebody we know who may be the person on the phone. */
export const Likeness = z.object({
  clientId: Id, name: z.string(), birthDate: z.string().nullable(), alike: z.array(Alike).min(1),
  /** Name and another fact agree: very likely the same person. */
  sure: z.boolean(),
})
export type Likeness = z.output<typeof Likeness>

/** How many first contacts of a span of time got how far. */
export const Funnel = z.object({
  received: z.number(), answered: z.number(), booked: z.number(), assessed: z.number(), admitted: z.number(), began: z.number(), referredOut: z.number(),
  medianMinutesToAnswer: z.number().nullable(), medianHoursToAssessment: z.number().nullable(),
})

export const referralRefusals = refusals({
  'referral.birth-date-or-age': { status: 422, en: 'Ask for the birth date, or about how old the person is.', es: 'Pregunta la fecha de nacimiento o la edad aproximada.' },
  'referral.maybe-known': { en: 'We may already know this person. Look at the people shown, then choose one or say it is somebody else.', es: 'Puede que ya conozcamos a esta persona. Mire las personas que se muestran y elija una, o indique que es otra.' },
  'referral.card-elsewhere': { en: 'You have a card open in another window too. Nothing of either is lost: choose which one to go on with.', es: 'Hay otra ficha abierta en otra ventana. No se pierde nada: elija con cuál seguir.' },
  'referral.already-answered': { en: 'Somebody has already answered this referral.', es: 'Alguien ya respondió a esta referencia.' },
  'referral.already-closed': { en: 'This referral is already closed.', es: 'Esta referencia ya está cerrada.' },
  'referral.needs-a-destination': { status: 422, en: 'Say where the person was referred to.', es: 'Di adónde se refirió a la persona.' },
  'referral.destination-ended': { en: 'This place is no longer in use. Choose another.', es: 'Este lugar ya no se usa. Elija otro.' },
  'referral.already-waiting': { en: 'This person is already on the waiting list.', es: 'Esta persona ya está en la lista de espera.' },
  'referral.not-waiting': { en: 'This person is not on the waiting list.', es: 'Esta persona no está en la lista de espera.' },
  'referral.not-from-the-gateway': { status: 403, en: 'This did not come from the gateway of this clinic.', es: 'Esto no viene del servicio de mensajes de esta clínica.' },
  'referral.too-late-to-separate': { en: 'This link is older than 30 days and stays.', es: 'Este vínculo tiene más de 30 días y ya no se deshace.' },
  'referral.not-linked': { en: 'This referral was not linked to a person we knew.', es: 'Esta referencia no se vinculó a una persona conocida.' },
  'referral.same-person-already': { en: 'The referral is already about this person.', es: 'La referencia ya es sobre esta persona.' },
})
