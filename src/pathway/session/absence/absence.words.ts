import { z } from 'zod'
import { refusals } from '../../../platform/pure/refusal.ts'
import { Id } from '../../../people/ids.words.ts'

/** What may follow repeated absences. Each is a task for a human; nothing happens by itself. */
export const PolicyStep = z.object({
  kind: z.enum(['talk', 'warning', 'agreement', 'discharge-review']),
  misses: z.number().int().min(1).max(60),
  /** Counted over so many days back. */
  days: z.number().int().min(1).max(365),
})
export type PolicyStep = z.output<typeof PolicyStep>

/** How a program answers absences, and how much a day of treatment needs. Every number is the program's data. */
export const AttendancePolicy = z.object({
  /** Not arrived by then: the clock of the absence starts. */
  graceMinutes: z.number().int().min(0).max(180),
  /** So many tries to reach somebody, within so many hours. */
  tries: z.number().int().min(1).max(10), contactHours: z.number().int().min(1).max(168),
  /** Minutes that make a day of treatment. */
  dayMinutes: z.number().int().min(0).max(600),
  countsExcused: z.boolean(), steps: z.array(PolicyStep).max(8),
})
export type AttendancePolicy = z.output<typeof AttendancePolicy>

/** A try to reach somebody who did not come. */
export const Contact = z.object({
  how: z.enum(['call', 'supporter', 'visit']), outcome: z.enum(['reached', 'no-answer', 'message-left', 'wrong-number']),
  supporterId: Id.nullable(), words: z.string(), madeBy: Id, by: z.string(), madeAt: z.string(),
})
export type Contact = z.output<typeof Contact>

/** Somebody whom a live release allows to call about the client's coming. Source: 42 CFR 2.31. */
export const PermittedContact = z.object({ supporterId: Id, name: z.string(), relation: z.string(), phone: z.string(), until: z.string() })

/** One absence and what was done about it. */
export const Absence = z.object({
  id: Id, clientId: Id, name: z.string(), photo: z.string().nullable(), phone: z.string().nullable(), mayLeaveMessage: z.boolean(), safeContact: z.string().nullable(),
  sessionId: Id, topic: z.string(), startsAt: z.string(), zone: z.string(), programId: Id, therapistId: Id, therapist: z.string(), openedAt: z.string(),
  textState: z.enum(['sent', 'not-allowed', 'no-phone']), reason: z.string().nullable(), barrier: z.string(), makeUpOfferedAt: z.string().nullable(),
  closedAt: z.string().nullable(), closedBecause: z.enum(['came', 'taken-back', 'followed-up']).nullable(), version: z.number(),
  /** The last judgement of risk; with high risk the welfare of the person comes first. */
  risk: z.string().nullable(),
  contacts: z.array(Contact), mayCall: z.array(PermittedContact),
})
export type Absence = z.output<typeof Absence>

/** What to do next about an absence. */
export type NextStep = 'welfare' | 'call' | 'permitted-contact' | 'reason' | 'make-up' | 'finish'

export const absenceRefusals = refusals({
  'session.absence-closed': { en: 'This absence is already settled.', es: 'Esta ausencia ya está resuelta.' },
  'session.no-release': { en: 'No release allows this call. Only people the client named for their attendance may be called.', es: 'Ninguna autorización permite esta llamada. Solo se puede llamar a quienes la persona nombró para su asistencia.' },
  'session.absence-reason-missing': { status: 422, en: 'Say why they could not come before this is settled.', es: 'Indique por qué no pudo venir antes de cerrar.' },
  'session.not-tried-enough': { en: 'Nobody was reached yet. The program asks for {{tries}} tries first.', es: 'Aún no se ha localizado a la persona. El programa pide antes {{tries}} intentos.' },
  'session.already-leads': { en: 'This person leads the session already.', es: 'Esta persona ya dirige la sesión.' },
  'session.does-not-treat': { status: 422, en: 'Only somebody who treats people can lead a session.', es: 'Solo puede dirigir una sesión quien trata a personas.' },
  'session.is-over': { en: 'This session is over: whoever led it writes its notes.', es: 'Esta sesión terminó: escribe las notas quien la dirigió.' },
})
