import { z } from 'zod'
import { Id, LocalDate, Words } from '../../people/ids.words.ts'
import { refusals } from '../../platform/pure/refusal.ts'

/** A row behind a judgement: what it is, when, and the figure it brought. */
export const Evidence = z.object({ kind: z.enum(['session', 'note', 'measure', 'objective', 'safety-plan', 'aftercare', 'task', 'screen', 'set-aside', 'declined', 'summary']), id: Id.nullable(), on: z.string(), value: z.number().nullable(),
  /** What was said of it: the task, the result, the reason, by whom. */
  words: z.string().default(''),
})
export type Evidence = z.output<typeof Evidence>

/** What a requirement asks and how much of it is there. `have` and `need` are in `unit`. */
export const Judged = z.object({
  state: z.enum(['met', 'not-yet']), have: z.number().nullable(), need: z.number(), unit: z.enum(['percent', 'points', 'count', 'days']), evidence: z.array(Evidence),
  /** Figures behind the sentence that says what is there and what would meet it: minutes due, tasks open, the day it is due from. */
  figures: z.record(z.string(), z.union([z.number(), z.string(), z.null()])).default({}),
  /** When it will be there at the present pace, with a range; null where no pace says it. */
  forecast: z.object({ on: z.string().nullable(), from: z.string().nullable(), to: z.string().nullable() }).nullable().default(null),
})
export type Judged = z.input<typeof Judged>

/** One condition of completion for one client: met, not yet, or waived with who and why. */
export const RequirementState = Judged.extend({
  id: z.string(), kind: z.string(),
  /** What a measure requirement asks for, by name. */
  about: z.object({ en: z.string(), es: z.string() }).nullable(),
  /** Where the program took it from; null when it does not say. */
  source: z.string().nullable(),
  state: z.enum(['met', 'not-yet', 'waived']), evidenceCount: z.number(),
  waivedBy: Id.nullable(), waivedByName: z.string().nullable(), waivedReason: z.string().nullable(),
})
export type RequirementState = z.output<typeof RequirementState>

/** When everything will be there, with a range, and how many open requirements no pace foresees. */
export const WholeForecast = z.object({ on: z.string().nullable(), from: z.string().nullable(), to: z.string().nullable(), unforeseen: z.number() })

/** Where in its program a stay is: the version agreed at intake, the phase among all phases, and the tasks of each. */
export const StayPlace = z.object({
  version: z.number(), phase: z.string().nullable(),
  phases: z.array(z.object({
    id: z.string(), name: z.string(), hoursPerWeek: z.number(), expectedWeeks: z.number(),
    tasks: z.array(z.object({ id: z.string(), name: z.object({ en: z.string(), es: z.string() }), doneOn: z.string().nullable(), recordId: Id.nullable() })),
  })),
})
export type StayPlace = z.output<typeof StayPlace>

/** How an episode ended. Relapse is not failure; leaving and moving on are outcomes of their own. Source: SAMHSA TEDS-D, reason for discharge. */
export const DischargeKind = z.enum(['completed', 'transferred', 'maximum-benefit', 'left', 'administrative', 'other-level', 'custody', 'died', 'unknown'])
export type DischargeKind = z.output<typeof DischargeKind>

/** What the clinician writes into the discharge summary. */
export const SummaryWords = z.object({ reason: Words(4000), course: Words(), issuesLeft: Words(8000), medication: Words(4000), recommendations: Words(8000) })
export type SummaryWords = z.output<typeof SummaryWords>

/** The end of an episode and its summary. FHIR: Encounter.hospitalization, Composition. */
export const Discharge = SummaryWords.extend({
  id: Id, clientId: Id, episodeId: Id, kind: DischargeKind, onDate: LocalDate, authorId: Id, startedAt: z.string(), signedAt: z.string().nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])), version: z.number(),
})
export type Discharge = z.output<typeof Discharge>

/** A discharge as people read it: with the name of who signed. */
export const ShownDischarge = Discharge.extend({
  signedByName: z.string().nullable(),
  /** By when the summary is due, and which rule says so. */
  due: z.object({ on: LocalDate, citation: z.string(), mark: z.string() }).nullable(),
})
export type ShownDischarge = z.output<typeof ShownDischarge>

export const completionRefusals = refusals({
  'completion.no-open-episode': { status: 422, en: 'This person is not in a program now.', es: 'Esta persona no está ahora en un programa.' },
  'completion.no-such-requirement': { status: 422, en: 'The program has no such requirement.', es: 'El programa no tiene ese requisito.' },
  'completion.already-waived': { en: 'This requirement is already waived.', es: 'Este requisito ya no se exige.' },
  'completion.release-not-live': { status: 422, en: 'There is no live release to this recipient. A letter leaves only under one.', es: 'No hay una autorización vigente para este destinatario. Una carta solo sale con ella.' },
  'completion.release-names-not-this': { status: 422, en: 'The release does not name this. A letter states only what its release names.', es: 'La autorización no nombra esto. Una carta solo afirma lo que nombra su autorización.' },
  'completion.not-completed': { status: 422, en: 'The program is not completed yet; a certificate would not be true.', es: 'El programa aún no se ha completado; un certificado no sería cierto.' },
  'completion.reason-missing': { status: 422, en: 'Write the reason.', es: 'Escribe el motivo.' },
  'completion.no-such-objective': { status: 422, en: 'The plan in force has no such objective.', es: 'El plan vigente no tiene ese objetivo.' },
  'completion.already-taken-back': { en: 'This was already taken back.', es: 'Esto ya se retiró.' },
  'completion.already-there': { en: 'The stay is already there.', es: 'La estancia ya está ahí.' },
  'completion.move-too-early': { status: 422, en: 'The stay was not that far yet on this day. Choose a day after its begin and after its last move.', es: 'Ese día la estancia aún no llegaba ahí. Elija un día después del ingreso y del último cambio.' },
  'completion.move-waits': { en: 'A move is planned already. Take it back first.', es: 'Ya hay un cambio previsto. Retírelo primero.' },
  'completion.no-such-place': { status: 422, en: 'The clinic has no such program, track or phase.', es: 'La clínica no tiene ese programa, turno o fase.' },
  'completion.no-such-therapist': { status: 422, en: 'This person does not treat clients here.', es: 'Esta persona no atiende aquí.' },
  'completion.requirements-open': { en: 'Some requirements are not met yet. Meet or waive them, or choose another kind of discharge.', es: 'Faltan algunos requisitos. Cúmplelos, exímelos o elige otro tipo de alta.' },
  'completion.already-signed': { en: 'The discharge summary is already signed.', es: 'El resumen de alta ya está firmado.' },
  'completion.course-missing': { status: 422, en: 'Write a few words about the course of treatment before you sign.', es: 'Escribe unas palabras sobre el tratamiento antes de firmar.' },
  'completion.in-the-future': { status: 422, en: 'The last day has not come yet. Sign on that day or later.', es: 'El último día todavía no llega. Firma ese día o después.' },
  'completion.before-admission': { status: 422, en: 'The discharge would be before the admission.', es: 'El alta sería anterior a la admisión.' },
})
