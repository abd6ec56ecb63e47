import { z } from 'zod'
import { Id, LocalDate, LocalTime, Words } from '../../people/ids.words.ts'
import { refusals } from '../../platform/pure/refusal.ts'

/** What comes after discharge, made with the client weeks before the end. FHIR: CarePlan. */
export const AftercareWords = z.object({
  stepDown: Words(500), therapistName: Words(200), firstVisitAt: z.iso.datetime({ offset: true }).nullable(),
  communityGroupIds: z.array(Id).max(20), medication: Words(2000), housing: Words(2000).default(''), work: Words(2000).default(''), people: Words(2000), warningSigns: Words(2000), whatBringsMeBack: Words(2000),
})
export type AftercareWords = z.output<typeof AftercareWords>

export const AftercarePlan = AftercareWords.extend({
  id: Id, clientId: Id, episodeId: Id, authorId: Id, startedAt: z.string(), signedAt: z.string().nullable(), version: z.number(), firstVisitAt: z.string().nullable(),
})
export type AftercarePlan = z.output<typeof AftercarePlan>

/** A support group outside the clinic; with where the entry comes from and when it was last checked. */
export const CommunityGroup = z.object({
  id: Id, name: z.string().trim().min(1).max(200), kind: z.string().trim().min(1).max(80), weekday: z.number().int().min(1).max(7), starts: LocalTime,
  place: z.string().trim().min(1).max(300), language: z.string(), source: z.string().trim().min(1).max(300), checkedOn: LocalDate,
})
export type CommunityGroup = z.output<typeof CommunityGroup>

/** The plan as people read it: with the groups it names and whether the client stands behind these very words. */
export const ShownAftercare = AftercarePlan.extend({ groups: z.array(CommunityGroup), clientSignedAt: z.string().nullable(), zone: z.string() })
export type ShownAftercare = z.output<typeof ShownAftercare>

/** A group with whether its hour is free in the client's week, and what is there when it is not. */
export const FittingGroup = CommunityGroup.extend({ fits: z.boolean(), clashes: z.array(z.string()) })
export type FittingGroup = z.output<typeof FittingGroup>

/** What somebody says of themself some time after the end, in half a minute. The clinic's own questions; 0 to 10. */
export const FollowUpAnswers = z.object({
  mood: z.number().int().min(0).max(10), stress: z.number().int().min(0).max(10), craving: z.number().int().min(0).max(10),
  used: z.enum(['yes', 'no', 'rather-not-say']), inCare: z.enum(['yes', 'no', 'soon']), wantsCall: z.boolean(), words: Words(1000),
})
export type FollowUpAnswers = z.output<typeof FollowUpAnswers>

/** A client handed over to who goes on with the care. */
export const Handoff = z.object({
  id: Id, toName: z.string(), recipient: z.string(), way: z.enum(['in-person', 'phone', 'video']), on: z.string(), words: z.string(), accepted: z.boolean(), byName: z.string().nullable(),
})
export type Handoff = z.output<typeof Handoff>

/** Whether somebody wants to hear from the clinic after the end, and how. */
export const AlumniChoice = z.object({ wants: z.boolean(), way: z.enum(['phone', 'text', 'email']), chosenAt: z.string(), byKind: z.enum(['client', 'staff']) })
export type AlumniChoice = z.output<typeof AlumniChoice>

/** A call after discharge. FHIR: Task. */
export const FollowUp = z.object({
  id: Id, clientId: Id, clientName: z.string(), episodeId: Id, day: z.number(), dueOn: z.string(),
  outcome: z.enum(['reached', 'not-reached', 'declined']).nullable(), reachedAt: z.string().nullable(), words: z.string().nullable(), version: z.number(),
  /** Calls so far that nobody answered. */
  tries: z.number(), triedAt: z.string().nullable(),
  /** What the person answered by the link, and when. */
  answers: FollowUpAnswers.nullable(), answeredAt: z.string().nullable(),
  /** Until when the newest link is good; null while nobody was asked by link. */
  linkUntil: z.string().nullable(),
  /** Standard measures answered by the link. */
  measureIds: z.array(Id),
  /** The person began another stay before anybody asked: this one rests. */
  cameBack: z.boolean(),
  phone: z.string().nullable(), mayLeaveMessage: z.boolean(), safeContact: z.string().nullable(), language: z.string(),
})
export type FollowUp = z.output<typeof FollowUp>

export const continuingCareRefusals = refusals({
  'continuing-care.already-signed': { en: 'This aftercare plan is signed. Open it again when things change.', es: 'Este plan de seguimiento está firmado. Ábrelo de nuevo cuando algo cambie.' },
  'continuing-care.not-signed-yet': { en: 'This plan is still open.', es: 'Este plan todavía está abierto.' },
  'continuing-care.already-recorded': { en: 'Somebody has already recorded this call.', es: 'Otra persona ya registró esta llamada.' },
  'continuing-care.nothing-planned': { en: 'An aftercare plan needs at least a next therapist or a support group before it is signed.', es: 'El plan de seguimiento necesita al menos una terapeuta o un grupo de apoyo antes de firmarse.' },
  'continuing-care.link-over': { status: 410, en: 'This link is over. Call us if you want to talk.', es: 'Este enlace ya no sirve. Llámanos si quieres hablar.' },
  'continuing-care.no-such-measure': { status: 422, en: 'A person alone cannot answer this measure, or it is not in use here.', es: 'Una persona sola no puede contestar esta medida, o aquí no se usa.' },
  'continuing-care.handoff-needs-release': { status: 422, en: 'A handoff needs a live release that names what the next clinic needs.', es: 'El traspaso necesita una autorización vigente que nombre lo que la próxima clínica necesita.' },
  'continuing-care.no-open-episode': { status: 422, en: 'This person is not in a program now.', es: 'Esta persona no está ahora en un programa.' },
})
