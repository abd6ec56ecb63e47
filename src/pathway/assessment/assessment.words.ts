import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id, Line, LocalDate, Words } from '../../people/ids.words.ts'

/** One stay of one client in one program, with the program version agreed at intake. FHIR: EpisodeOfCare. */
export const Episode = z.object({
  id: Id, clientId: Id, programId: Id, programVersion: z.number(), therapistId: Id, track: z.string(),
  admittedOn: LocalDate, dischargedOn: LocalDate.nullable(), version: z.number(),
})
export type Episode = z.output<typeof Episode>

/** Where a stay is: the program and the version of it that was agreed, the track, and who treats. */
export const EpisodePlace = Episode.pick({ programId: true, programVersion: true, track: true, therapistId: true })
export type EpisodePlace = z.output<typeof EpisodePlace>

/** A stay that went on elsewhere in the clinic, from where to where, and why. */
export interface EpisodeMove { readonly id: string, readonly on: string, readonly reason: string, readonly byName: string | null, readonly from: EpisodePlace, readonly to: EpisodePlace }

/** An instrument answered once. `band` is the id of the band in the instrument's file. FHIR: QuestionnaireResponse. */
export const Measure = z.object({
  id: Id, clientId: Id, instrument: z.string(), instrumentVersion: z.string(), keying: z.string().nullable(),
  answers: z.record(z.string(), z.number().nullable()), total: z.number().nullable(), band: z.string().nullable(),
  alerts: z.array(z.string()), givenAt: z.string(), givenByKind: z.enum(['staff', 'client']), corrects: Id.nullable(),
})
export type Measure = z.output<typeof Measure>

/** Parts of a life an assessment looks at; a finding belongs to one of them and the plan may pick it up. */
export const FINDING_KINDS = ['substance-use', 'mental-health', 'health', 'family', 'living', 'work', 'legal', 'trauma', 'risk', 'strength'] as const
export const FindingKind = z.enum(FINDING_KINDS)
export type FindingKind = z.output<typeof FindingKind>

/** What the assessment found: where the golden thread starts. */
export const Finding = z.object({
  id: Id, clientId: Id, assessmentId: Id, kind: FindingKind, words: z.string(), foundAt: z.string(),
})
export type Finding = z.output<typeof Finding>

/** A diagnosis of record: the code and the clinician's own words. FHIR: Condition. */
export const Diagnosis = z.object({
  id: Id, clientId: Id, code: z.string(), words: z.string(), recordedAt: z.string(), endedAt: z.string().nullable(),
})
export type Diagnosis = z.output<typeof Diagnosis>

/** An ICD-10-CM code as it is written: `F10.20`. Only the form is checked. Source: ICD-10-CM Official Guidelines, section I.A.2. */
export const DiagnosisCode = z.string().trim().toUpperCase()
  .regex(/^[A-Z]\d[0-9AB](\.[0-9A-Z]{1,4})?$/, 'is not written like a code, for example F10.20')

/** One dimension in the clinic's own words; the rating follows the clinic's own scale. */
export const Dimension = z.object({
  number: z.number().int().min(1).max(6), rating: z.enum(['none', 'mild', 'moderate', 'serious', 'severe']).nullable(), words: Words(4000),
})
export type Dimension = z.output<typeof Dimension>

/** Which level of care the person needs, which one they get, and why. */
export const LevelOfCare = z.object({
  id: Id, clientId: Id, assessmentId: Id, edition: z.enum(['3', '4']), dimensions: z.array(Dimension),
  recommended: z.string(), actual: z.string(), reasons: z.string(), differenceReason: z.string().nullable(),
  decidedBy: Id, decidedAt: z.string(), reassessOn: LocalDate.nullable(),
})
export type LevelOfCare = z.output<typeof LevelOfCare>

/** One answer of the interview: the words, or "rather not say", and who said so. */
export const InterviewAnswer = z.object({
  value: Words(8000).nullable(), declined: z.boolean().default(false), from: z.enum(['client', 'family', 'record']).default('client'),
})
export type InterviewAnswer = z.output<typeof InterviewAnswer>

/** The answers of one section, by question. */
export const SectionAnswers = z.record(z.string().max(60), InterviewAnswer)
export type SectionAnswers = z.output<typeof SectionAnswers>

/** The biopsychosocial interview, over one or more sittings. */
export const Assessment = z.object({
  id: Id, clientId: Id, authorId: Id, sections: z.record(z.string(), SectionAnswers), startedAt: z.string(),
  signedAt: z.string().nullable(), version: z.number(),
})
export type Assessment = z.output<typeof Assessment>

/** A supervisor's signature that the author's credential asks for. */
export const Cosign = z.object({ assessmentId: Id, clientId: Id, authorId: Id, askedAt: z.string(), cosignedAt: z.string().nullable(), cosignedByName: z.string().nullable() })
export type Cosign = z.output<typeof Cosign>

/** A time held for an assessment. FHIR: Appointment. */
export const Appointment = z.object({
  id: Id, clientId: Id, staffId: Id, staffName: z.string(), startsAt: z.string(), endsAt: z.string(),
  place: z.enum(['in-person', 'phone', 'video']), cancelledAt: z.string().nullable(), version: z.number(),
})
export type Appointment = z.output<typeof Appointment>

/** A time a clinician could see somebody. */
export const FreeTime = z.object({ staffId: Id, staffName: z.string(), startsAt: z.string(), endsAt: z.string() })
export type FreeTime = z.output<typeof FreeTime>

/** What admitting needs to know. */
export const Admission = z.object({
  clientId: Id, programId: Id, track: Line(60), therapistId: Id, admittedOn: LocalDate,
})
export type Admission = z.output<typeof Admission>

export const assessmentRefusals = refusals({
  'assessment.time-taken': { en: 'This time was taken a moment ago. The next free times are shown.', es: 'Esta hora acaba de ocuparse. Se muestran las próximas horas libres.' },
  'assessment.time-in-the-past': { status: 422, en: 'This time has already passed.', es: 'Esta hora ya pasó.' },
  'assessment.no-such-clinician': { status: 422, en: 'This person does not see people for assessments here.', es: 'Esta persona no hace evaluaciones aquí.' },
  'assessment.already-booked': { en: 'This person already has an appointment. Cancel it first to choose another time.', es: 'Esta persona ya tiene una cita. Cancélala primero para elegir otra hora.' },
  'assessment.already-cancelled': { en: 'This appointment was already cancelled.', es: 'Esta cita ya estaba cancelada.' },
  'assessment.no-such-measure': { status: 422, en: 'This measure is not in use here.', es: 'Esta medida no se usa aquí.' },
  'assessment.wording-missing': { en: 'Import the wording of your licensed copy first.', es: 'Importe primero el texto de su copia con licencia.' },
  'assessment.comes-with-its-wording': { en: 'This measure comes with its wording. Give your own copy another short name.', es: 'Esta medida ya viene con su texto. Dé otro nombre corto a su copia.' },
  'assessment.not-for-the-client': { status: 403, en: 'A clinician asks these questions.', es: 'Estas preguntas las hace una persona del equipo clínico.' },
  'assessment.nothing-answered': { status: 422, en: 'No question has been answered yet.', es: 'Todavía no hay ninguna respuesta.' },
  'assessment.already-signed': { en: 'This assessment is signed. Its words stay; start a new one to add to it.', es: 'Esta evaluación está firmada. Sus palabras quedan; comienza una nueva para añadir algo.' },
  'assessment.one-is-open': { en: 'An assessment of this person is already open.', es: 'Ya hay una evaluación abierta de esta persona.' },
  'assessment.no-such-section': { status: 422, en: 'The interview has no such section.', es: 'La entrevista no tiene esa sección.' },
  'assessment.not-the-author': { status: 403, en: 'Only the person who wrote the assessment can sign it.', es: 'Solo quien escribió la evaluación puede firmarla.' },
  'assessment.other-consent': { status: 422, en: 'The words have changed. Read them again first.', es: 'El texto cambió. Léelo otra vez primero.' },
  'assessment.paper-day-ahead': { status: 422, en: 'The day on the paper still lies ahead.', es: 'El día del papel aún no ha llegado.' },
  'assessment.no-cosign-asked': { en: 'This assessment does not wait for a second signature.', es: 'Esta evaluación no espera una segunda firma.' },
  'assessment.nothing-to-sign': { status: 422, en: 'There is nothing in this assessment yet.', es: 'Todavía no hay nada en esta evaluación.' },
  'assessment.difference-needs-a-reason': { status: 422, en: 'Say why the person gets another level than the recommended one.', es: 'Di por qué la persona recibe un nivel distinto del recomendado.' },
  'assessment.dimension-missing': { status: 422, en: 'All six dimensions need words.', es: 'Las seis dimensiones necesitan palabras.' },
  'assessment.dimension-without-rating': { status: 422, en: 'Dimension 6 is not rated in this edition.', es: 'La dimensión 6 no se califica en esta edición.' },
  'assessment.no-such-level': { status: 422, en: 'This edition has no such level of care.', es: 'Esta edición no tiene ese nivel de cuidado.' },
  'assessment.coverage-ended': { en: 'This coverage has already ended.', es: 'Este seguro ya terminó.' },
  'assessment.already-ended': { en: 'This diagnosis has already ended.', es: 'Este diagnóstico ya terminó.' },
  'assessment.episode-open': { en: 'This person is already in this program.', es: 'Esta persona ya está en este programa.' },
  'assessment.no-such-program': { status: 422, en: 'The clinic has no such program.', es: 'La clínica no tiene ese programa.' },
  'assessment.no-such-track': { status: 422, en: 'This program does not meet in this track.', es: 'Este programa no se reúne en ese horario.' },
})
