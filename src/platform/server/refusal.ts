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

/** A database error that is a refusal in disguise; nothing of the row is told. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  if (error.code === '23505' || error.code === '23503' || error.code === '23P01' || error.code === '23514') return new Refusal('platform.conflict')
  if (error.code === '40001' || error.code === '40P01' || error.code === '55P03') return new Refusal('platform.busy')
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
