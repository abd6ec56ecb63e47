/** A sentence a person reads, in both languages of the product. */
export interface Sentence { readonly en: string, readonly es: string }

/** The closed list of reasons a slice can refuse for, each with its sentence. Codes read `slice.reason`. */
export type Refusals = Readonly<Record<string, Sentence & { readonly status?: 401 | 403 | 404 | 409 | 410 | 412 | 422 | 423 | 428 | 429 | 503 }>>

/** Declares a slice's refusals; the type keeps the codes. */
export const refusals = <const R extends Refusals>(list: R): R => list

/** An expected no. Everything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly code: string
  /** Values for the sentence, never client text. */
  readonly values: Readonly<Record<string, string | number>>
  /** What the record looks like now, when somebody else changed it first. */
  readonly current: unknown
  /** What was written before it stays: a wrong try is counted although nobody comes in. */
  readonly keep: boolean
  constructor(code: string, options: { values?: Record<string, string | number>, current?: unknown, keep?: boolean } = {}) {
    super(code)
    this.code = code
    this.values = options.values ?? {}
    this.current = options.current
    this.keep = options.keep ?? false
  }
}
