import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id, Line, LocalDate, Words } from '../../people/ids.words.ts'

/** How a client was there, or was not. `cancelled`: the program called it off for them. FHIR: Encounter.status, Appointment.participant.status. */
export const AttendanceStatus = z.enum(['present', 'late', 'left-early', 'remote', 'excused', 'unexcused', 'left-upset', 'cancelled'])
export type AttendanceStatus = z.output<typeof AttendanceStatus>

const At = z.iso.datetime({ offset: true, message: 'is not an instant' })

/** What was seen of one client. */
export const GivenMark = z.object({
  clientId: Id, status: AttendanceStatus, arrivedAt: At.nullish(), leftAt: At.nullish(), reason: Line(60).nullish(),
  /** How many marks of this seat the writer had seen; everything when left out. */
  seen: z.number().int().min(0).optional(),
})
export type GivenMark = z.output<typeof GivenMark>

/** One mark of a seat, with whose it is. */
export const Rival = z.object({
  number: z.number(), status: AttendanceStatus, arrivedAt: z.string().nullable(), leftAt: z.string().nullable(), reason: z.string().nullable(),
  minutes: z.number(), markedBy: Id, markedAt: z.string(),
})
export type Rival = z.output<typeof Rival>

/** The mark of a seat that counts, and those that did not know of it. */
export const MarkOfSeat = Rival.extend({ marks: z.number(), rivals: z.array(Rival) })
export type MarkOfSeat = z.output<typeof MarkOfSeat>

/** Marks for a whole group at once. */
export const MarkAttendance = z.object({
  sessionId: Id, marks: z.array(GivenMark).min(1).max(60),
  /** The clock of the device when the marks were given, should it have been offline. */
  markedAt: At.optional(),
})

/** The part of a group's notes that is true for everybody who was there. It never names a client. */
export const GroupPart = z.object({
  topic: Words(500), unit: Words(200), held: Words(2000), interventions: Words(10_000), climate: Words(5000),
})
export type GroupPart = z.output<typeof GroupPart>

/** What one note says about one client at one session. */
export const NoteWords = z.object({
  participation: z.number().int().min(0).max(4).nullable(), response: Words(), progress: Words(), risk: Words(5000), nextStep: Words(5000),
  objectiveIds: z.array(Id).max(30), interventions: Words(), tookPart: Words(1000), skills: z.array(z.string().max(80)).max(20),
})
export type NoteWords = z.output<typeof NoteWords>

/** What a signed note keeps besides its own words: the shared part, the session and the person's time in it, as they were when signed. */
export const FrozenFacts = GroupPart.extend({
  kind: z.enum(['group', 'individual', 'family']), sessionTopic: z.string(), startsAt: z.string(), endsAt: z.string(),
  status: AttendanceStatus, minutes: z.number(), arrivedAt: z.string().nullable(), leftAt: z.string().nullable(),
  /** What a family member told about themselves, where its author decided that treatment needs it. */
  aside: z.string().optional(),
  /** The layout it was written in, in its author's language; notes signed before there were layouts have none. */
  form: z.object({ id: z.string(), sections: z.array(z.object({ field: z.string(), label: z.string() })) }).optional(),
})
export type FrozenFacts = z.output<typeof FrozenFacts>

/** A note with where it stands. FHIR: Composition. */
export const Note = NoteWords.extend({
  id: Id, clientId: Id, sessionId: Id, authorId: Id, author: z.string(), startedAt: z.string(), signedAt: z.string().nullable(),
  cosignNeeded: z.boolean(), cosignedAt: z.string().nullable(), returnedAt: z.string().nullable(), returnRemark: z.string().nullable(),
  lateEntry: z.boolean(), likeness: z.number().nullable(), likenessReason: z.string().nullable(), shared: FrozenFacts.nullable(), version: z.number(),
})
export type Note = z.output<typeof Note>

/** One program week of one client. FHIR: MeasureReport. */
export const WeekLedger = z.object({
  monday: LocalDate, plannedMinutes: z.number(), attendedMinutes: z.number(), excusedMinutes: z.number(), makeUpMinutes: z.number(),
  countedMinutes: z.number(), cancelledMinutes: z.number(),
  /** What the phase asks for, and what of it is owed after the program's own cancellations. */
  requiredMinutes: z.number(), owedMinutes: z.number(),
  /** Null until a payer's authorisation is known. */
  authorisedMinutes: z.number().nullable(),
  /** Booked and still to come. */
  aheadMinutes: z.number(),
  /** What nothing booked would repair. */
  shortMinutes: z.number(),
  unmarkedSessionIds: z.array(Id),
  missed: z.array(z.object({ sessionId: Id, topic: z.string(), startsAt: z.string(), minutes: z.number(), excused: z.boolean() })),
  state: z.enum(['green', 'amber', 'red']),
})
export type WeekLedger = z.output<typeof WeekLedger>

export const sessionRefusals = refusals({
  'session.arrival-missing': { status: 422, en: 'Somebody who was late needs the time they arrived.', es: 'Si alguien llegó tarde, falta la hora de llegada.' },
  'session.leaving-missing': { status: 422, en: 'Somebody who left needs the time they left.', es: 'Si alguien se fue antes, falta la hora de salida.' },
  'session.left-before-arriving': { status: 422, en: 'The leaving time is before the arrival.', es: 'La hora de salida es anterior a la de llegada.' },
  'session.not-in-session-time': { status: 422, en: 'This time lies outside the session.', es: 'Esta hora queda fuera de la sesión.' },
  'session.reason-missing': { status: 422, en: 'An excused absence needs its reason.', es: 'Una ausencia justificada necesita su motivo.' },
  'session.not-on-the-list': { en: 'This person is not on the list of this session. Add them first.', es: 'Esta persona no está en la lista de la sesión. Agrégala primero.' },
  'session.called-off': { en: 'This session was called off.', es: 'Esta sesión fue cancelada.' },
  'session.not-in-care': { en: 'This person has no open stay in a program, so there is no week to count this session in.', es: 'Esta persona no tiene un programa abierto, así que no hay semana en la que contar la sesión.' },
  'session.has-a-note': { en: 'There is a note about this person for this session. Words are never thrown away: mark them absent, or move the note first.', es: 'Hay una nota sobre esta persona en esta sesión. Las palabras no se borran: márcala ausente o mueve antes la nota.' },
  'session.someone-unmarked': { en: 'Somebody on the list is not marked yet.', es: 'Falta marcar a alguien de la lista.' },
  'session.not-begun': { en: 'The session has not begun yet.', es: 'La sesión aún no ha empezado.' },
  'session.high-risk-unanswered': { en: 'Somebody in this session gave a high-risk answer today and nobody has answered it yet. Answer it first, then close the session.', es: 'Alguien de esta sesión dio hoy una respuesta de alto riesgo y nadie la ha atendido. Atiéndela primero y después cierra la sesión.' },
  'session.somebody-elses-note': { status: 403, en: 'Somebody else wrote this note. Nobody signs or changes the words of another person.', es: 'Otra persona escribió esta nota. Nadie firma ni cambia las palabras de otra persona.' },
  'session.note-already-signed': { en: 'This note is signed. Its words stay; add an addendum instead.', es: 'Esta nota está firmada. Sus palabras no cambian; agrega un anexo.' },
  'session.was-not-there': { en: 'This person was not there: an absence has no session note.', es: 'Esta persona no estuvo: una ausencia no lleva nota de sesión.' },
  'session.note-unfinished': { en: 'A note needs at least how the person took part and how they responded.', es: 'Una nota necesita al menos cómo participó y cómo respondió la persona.' },
  'session.too-alike': { en: 'This note is {{likeness}} % like another one. Change it, or say why it has to be so; the reason is kept.', es: 'Esta nota se parece un {{likeness}} % a otra. Cámbiala o di por qué debe ser así; el motivo se guarda.' },
  'session.names-a-client': { en: 'The shared part names somebody of the group. It stands in every chart: take the name out, or say that it is no name.', es: 'La parte común nombra a alguien del grupo. Aparece en todos los expedientes: quita el nombre o indica que no es un nombre.' },
  'session.no-free-seat': { en: 'A note moves only to somebody who was there and about whom nothing is written yet.', es: 'Una nota solo pasa a alguien que estuvo y de quien aún no hay nada escrito.' },
  'session.nothing-to-sign': { status: 422, en: 'There is no note to sign.', es: 'No hay ninguna nota para firmar.' },
  'session.not-waiting-for-cosign': { en: 'This note does not wait for a supervisor.', es: 'Esta nota no espera a un supervisor.' },
  'session.not-signed-yet': { en: 'This note is not signed yet: change it instead.', es: 'Esta nota aún no está firmada: cámbiala directamente.' },
  'session.group-part-is-frozen': { en: 'The notes of this session are signed, so the shared part stays as it is. Add an addendum to a note instead.', es: 'Las notas de esta sesión están firmadas, así que la parte común no cambia. Agrega un anexo a una nota.' },
})
