import pg from 'pg'
import { Refusal, refusals, type Refusals, type Sentence } from '../pure/refusal.ts'

/** Refusals that any action can meet. */
export const platformRefusals = refusals({
  'platform.input-invalid': { status: 422, en: 'Some of what was entered cannot be used. Look at the marked fields.', es: 'Algo de lo que escribiste no se puede usar. Mira los campos marcados.' },
  'platform.not-allowed': { status: 403, en: 'Your role does not allow this.', es: 'Tu función no permite hacer esto.' },
  'platform.not-found': { status: 404, en: 'This is not here, or not open to you.', es: 'Esto no está aquí o no está disponible para ti.' },
  'platform.changed-meanwhile': { status: 412, en: 'Somebody else changed this while you were working. Both versions are kept; look at them before you save.', es: 'Otra persona cambió esto mientras trabajabas. Guardamos las dos versiones; revísalas antes de guardar.' },
  'platform.if-match-missing': { status: 428, en: 'The change does not say which version it was made on.', es: 'El cambio no dice sobre qué versión se hizo.' },
  'platform.key-missing': { status: 422, en: 'A change needs an Idempotency-Key, so that it cannot happen twice.', es: 'Un cambio necesita una Idempotency-Key para que no ocurra dos veces.' },
  'platform.key-reused': { status: 422, en: 'This Idempotency-Key was already used for something else.', es: 'Esta Idempotency-Key ya se usó para otra cosa.' },
  'platform.still-running': { status: 409, en: 'This is already being done. Wait a moment.', es: 'Esto ya se está haciendo. Espera un momento.' },
  'platform.conflict': { status: 409, en: 'This does not fit with what is already recorded.', es: 'Esto no concuerda con lo que ya está registrado.' },
  'platform.busy': { status: 409, en: 'Several people changed this at the same moment. Try again.', es: 'Varias personas cambiaron esto a la vez. Inténtalo de nuevo.' },
  'platform.not-writable': { status: 503, en: 'Nothing can be saved right now: the database takes no more writing. Nothing was saved by halves. Tell whoever looks after your computers.', es: 'Ahora no se puede guardar nada: la base de datos no admite más escritura. No se guardó nada a medias. Avisa a quien cuida de tus computadoras.' },
  'platform.history-closed': { status: 503, en: 'This cannot be written into the history right now, so it was neither done nor shown. Safety plans, how to reach people, and the rosters of today stay open. Tell whoever looks after your computers.', es: 'Ahora esto no se puede anotar en el historial, así que no se hizo ni se mostró. Los planes de seguridad, cómo contactar a las personas y las listas de hoy siguen abiertos. Avisa a quien cuida de tus computadoras.' },
  'platform.stop-sharing': { status: 403, en: 'This page may only be used from this site.', es: 'Esta página solo se puede usar desde este sitio.' },
})

/** RFC 9457 problem document: the sentence a person reads and the code a program reads. */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly fields?: unknown
  readonly current?: unknown
}

const fill = (sentence: string, values: Refusal['values']): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => String(values[key] ?? whole))

/** The disk is full, or the database was set to reading only. */
export const takesNoWriting = (error: unknown): boolean => error instanceof pg.DatabaseError && (error.code === '53100' || error.code === '25006')

/** A database error that is a refusal in disguise; nothing of the row is told. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  if (error.code === '23505' || error.code === '23503' || error.code === '23P01' || error.code === '23514') return new Refusal('platform.conflict')
  if (error.code === '40001' || error.code === '40P01' || error.code === '55P03') return new Refusal('platform.busy')
  if (takesNoWriting(error)) return new Refusal('platform.not-writable')
  return error
}

/** The problem document of a refusal in the reader's language. */
export function problemOf(refusal: Refusal, sentences: Refusals, language: keyof Sentence): ProblemDocument {
  const known = sentences[refusal.code]
  if (known === undefined) throw new Error(`The refusal ${refusal.code} has no sentence.`)
  const problem = {
    type: `urn:evenkeel:refusal:${refusal.code}`, title: fill(known[language], refusal.values),
    status: known.status ?? 409, code: refusal.code,
  }
  if (refusal.current === undefined) return problem
  return refusal.code === 'platform.input-invalid' ? { ...problem, fields: refusal.current } : { ...problem, current: refusal.current }
}
