/** What the server answers when it does not do what was asked. RFC 9457. */
export interface ProblemFacts {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail?: string
  /** The sentence for each field that was wrong, by path. */
  readonly fields?: Readonly<Record<string, string>>
  /** What the record looks like now, when somebody else changed it first. */
  readonly current?: unknown
}

/** An expected no from the server, or no answer at all (`network.offline`, status 0). */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string | undefined
  readonly fields: Readonly<Record<string, string>>
  readonly current: unknown
  constructor(facts: ProblemFacts) {
    super(facts.title)
    this.type = facts.type
    this.title = facts.title
    this.status = facts.status
    this.code = facts.code
    this.detail = facts.detail
    this.fields = facts.fields ?? {}
    this.current = facts.current
  }

  /** The sentence to show a person. */
  get sentence(): string { return this.detail ?? this.title }

  /** The phone or the network is away; nothing was refused. */
  get offline(): boolean { return this.status === 0 }
}

const field = (body: unknown, key: string): unknown =>
  typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined

const words = (body: unknown, key: string): string | undefined => {
  const value = field(body, key)
  return typeof value === 'string' && value !== '' ? value : undefined
}

const fieldSentences = (value: unknown): Record<string, string> =>
  typeof value !== 'object' || value === null ? {} : Object.fromEntries(
    Object.entries(value).flatMap(([key, sentence]) => typeof sentence === 'string' ? [[key, sentence]] : []))

/** Reads a problem document; anything else that failed becomes one with the code `platform.failed`. */
export const problemFrom = (status: number, body: unknown, otherwise: string): Problem => {
  const detail = words(body, 'detail')
  return new Problem({
    type: words(body, 'type') ?? 'about:blank',
    title: words(body, 'title') ?? otherwise,
    status,
    code: words(body, 'code') ?? 'platform.failed',
    fields: fieldSentences(field(body, 'fields')),
    current: field(body, 'current'),
    ...(detail !== undefined && { detail }),
  })
}
