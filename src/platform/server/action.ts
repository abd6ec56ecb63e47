import type { z } from 'zod'
import { may, type Actor, type Policy } from '../pure/policy.ts'
import { Refusal } from '../pure/refusal.ts'
import type { Db } from './db.ts'
import { Paper } from './pdf/paper.words.ts'
import type { Engine } from './perform.ts'

/** A message that leaves after the change is safe. */
export interface OutboxMessage {
  readonly channel: 'email' | 'text' | 'job'
  readonly kind: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly clientId?: string
  /** Defaults to now. */
  readonly dueAt?: string
}

/** Which ways out of the clinic this installation has. A way that is not set up is never promised to anybody. */
export interface Reach { readonly email: boolean, readonly text: boolean }

/** What an action's `run` is given: the transaction and the facts of the moment, nothing else. */
export interface Context<Input, Subject> {
  readonly db: Db
  readonly input: Input
  readonly subject: Subject
  readonly actor: Actor
  readonly now: string
  readonly newId: () => string
  readonly randomBytes: (size: number) => Buffer
  /** Puts a message into the outbox, in this transaction. */
  readonly send: (message: OutboxMessage) => Promise<void>
  readonly reach: Reach
  /** Whether these words were signed by the gateway for text messages. */
  readonly fromTextGateway: (words: string, signature: string) => boolean
  /** Begins something long once this change is safe; nobody waits for it. */
  readonly after: (work: (engine: Engine) => Promise<void>) => void
  /** Goes on as somebody of a clinic: only for actions that nobody has to sign in for. */
  readonly become: (who: { clinicId: string, kind: Actor['kind'], id: string, clientId?: string }) => Promise<void>
  /** Shows a secret (token, code) to the row rules for this transaction. */
  readonly present: (secret: string) => Promise<void>
  /** Sets or ends the sign-in cookie of the answer. */
  readonly cookie: (value: { token: string, expires: string } | null) => void
  /** Where people reach this installation, for links. */
  readonly publicUrl: string
  /** Where the call came from, for slowing guesses down; never written in clear. */
  readonly address: string
  /** Whether this installation shows a demo clinic. */
  readonly demo: boolean
}

/** JSON that PostgreSQL has already built; sent as it is. Checked against `output` in tests. */
export class JsonText {
  readonly text: string
  /** The clients whose data is in it, when the subject does not say; for the history. */
  readonly clientIds: readonly string[] | undefined
  constructor(text: string, clientIds?: readonly string[]) {
    this.text = text
    this.clientIds = clientIds
  }
}

/** What anybody outside the server may know of an action: its name and the types of its two ends. */
export interface Action<Name extends string = string, Input = unknown, Output = unknown> {
  readonly name: Name
  readonly types?: { readonly input: Input, readonly output: Output }
}

interface Fields<Name extends string, I extends z.ZodType, S, O extends z.ZodType> {
  /** `slice.verb-noun`: the route, the audit word and the row of the permission table. */
  readonly name: Name
  readonly input: I
  /** The record it is about, loaded inside the transaction; undefined means "not here" (404). */
  readonly subject: (db: Db, input: z.output<I>, actor: Actor) => Promise<S | undefined>
  /** Who may. Empty lets nobody in. */
  readonly allow: Policy<S>
  readonly run: (context: Context<z.output<I>, S>) => Promise<NoInfer<z.input<O>> | JsonText>
  /** What leaves: a field that is not listed here never does. */
  readonly output?: O
  /** The clients whose data this reads or writes, when the subject does not carry `clientId`. */
  readonly about?: (facts: { input: z.output<I>, subject: S, output: NoInfer<z.input<O>> | JsonText }) => readonly string[]
  /** A command on a versioned record refuses to run without If-Match. */
  readonly ifMatch?: 'required'
  /** What goes in or out is a secret: neither is kept for a repeated call, which then does it again. */
  readonly secret?: true
  /** Stays possible on a locked screen: seeing who is here, unlocking, leaving. */
  readonly whenLocked?: 'open'
  /** The answer is a `Paper`: it leaves as a PDF to keep or to print. */
  readonly leavesAs?: 'pdf'
  /** Changes or plans a group, a session, a day or a whole timetable: also for clients whom its doer is kept out of. Nothing of theirs is in the answer but ids. */
  readonly forEverybody?: true
  /** What an emergency needs: shown even while the history cannot be written; the look is written into it later. */
  readonly staysReadable?: (facts: { subject: S, now: string }) => boolean
}

/** What the platform lends an action for one run. */
export interface Tools extends Omit<Context<null, null>, 'input' | 'subject'> {
  /** Lets nobody else change the record of this id until this transaction ends. */
  readonly holdStill: (id: string) => Promise<void>
  /** From here on every client of the clinic is seen; who may do it was asked before. Answers whether anybody was kept from view until now. */
  readonly seeEverybody: () => Promise<boolean>
  /** The version the person was looking at, from If-Match. */
  readonly ifMatch: number | null
}

/** What happened, for the answer and the audit row. */
export interface Done {
  readonly output: unknown
  readonly clientIds: readonly string[]
  readonly subjectId: string | null
  readonly version: number | null
  readonly staysReadable: boolean
}

/** An action as the platform runs it; what its own types are, only it knows. */
export interface AnyAction {
  readonly kind: 'command' | 'query'
  readonly name: string
  readonly input: z.ZodType
  readonly output?: z.ZodType
  readonly grants: readonly { readonly roles: readonly string[], readonly condition?: { readonly name: string } }[]
  readonly ifMatch?: 'required'
  readonly secret?: true
  readonly whenLocked?: 'open'
  readonly leavesAs?: 'pdf'
  /** Something of it is shown even while the history cannot be written. */
  readonly staysReadable?: true
  /** It is done for every client, also those whom its doer is kept out of. */
  readonly forEverybody?: true
  /** Checks what was sent; what it answers loads, decides and does it. */
  readonly prepare: (body: unknown) => (tools: Tools) => Promise<Done>
}

type Defined<Name extends string, I extends z.ZodType, O extends z.ZodType> =
  AnyAction & Action<Name, z.input<I>, z.output<O>>

/** Sentences of what was wrong with each field, by path. */
const fieldErrors = (error: z.ZodError): Record<string, string> =>
  Object.fromEntries(error.issues.map(issue => [issue.path.join('.') || 'input', issue.message]))

const textOf = (record: unknown, key: string): string | null => {
  if (typeof record !== 'object' || record === null) return null
  const value: unknown = Reflect.get(record, key)
  return typeof value === 'string' ? value : null
}

const versionOf = (record: unknown): number | null => {
  if (typeof record !== 'object' || record === null) return null
  const value: unknown = Reflect.get(record, 'version')
  return typeof value === 'number' ? value : null
}

const checkVersion = (action: { ifMatch?: 'required' }, subject: unknown, ifMatch: number | null): void => {
  const version = versionOf(subject)
  if (ifMatch === null && action.ifMatch === 'required') throw new Refusal('platform.if-match-missing')
  if (ifMatch !== null && version !== null && ifMatch !== version) {
    throw new Refusal('platform.changed-meanwhile', { current: subject })
  }
}

/**
 * A record that is changed by its version is looked at again once nobody else can change it: of two people who
 * saw the same version at the same instant, the second sees what the first wrote.
 */
async function loadAlone<S>(tools: Pick<Tools, 'holdStill'>, found: S, again: () => Promise<S | undefined>): Promise<S | undefined> {
  await tools.holdStill(textOf(found, 'id') ?? textOf(found, 'clientId') ?? '')
  return again()
}

const define = <Name extends string, I extends z.ZodType, S, O extends z.ZodType>(
  kind: AnyAction['kind'], fields: Fields<Name, I, S, O>,
): Defined<Name, I, O> => {
  const { name, subject: load, allow: { grants }, run, about, output: leaving } = fields

  const staysReadable = (subject: S, now: string): boolean => kind === 'query' && fields.staysReadable?.({ subject, now }) === true

  /** The record it is about, once it is clear that this person may do this with it now. */
  const allowedSubject = async (input: z.output<I>, tools: Omit<Tools, 'ifMatch'>, ifMatch: number | null): Promise<S> => {
    const again = (): Promise<S | undefined> => load(tools.db, input, tools.actor)
    const found = await again()
    const subject = found !== undefined && kind === 'command' && (ifMatch !== null || fields.ifMatch === 'required') ? await loadAlone(tools, found, again) : found
    if (subject === undefined) throw new Refusal('platform.not-found')
    if (!may(grants, tools.actor, subject)) throw new Refusal('platform.not-allowed')
    if (kind === 'command') checkVersion(fields, subject, ifMatch)
    if (fields.forEverybody !== true || !await tools.seeEverybody()) return subject
    const whole = await again()
    if (whole === undefined) throw new Refusal('platform.not-found')
    return whole
  }

  const execute = async (input: z.output<I>, { ifMatch, ...tools }: Tools): Promise<Done> => {
    const subject = await allowedSubject(input, tools, ifMatch)
    const result = await run({ ...tools, input, subject })
    const own = textOf(subject, 'clientId')
    return {
      output: result instanceof JsonText || leaving === undefined ? result : leaving.parse(result),
      clientIds: about?.({ input, subject, output: result }) ?? (result instanceof JsonText ? result.clientIds : undefined) ?? (own === null ? [] : [own]),
      subjectId: textOf(subject, 'id') ?? textOf(result, 'id'),
      version: versionOf(subject),
      staysReadable: staysReadable(subject, tools.now),
    }
  }

  return {
    kind, name, input: fields.input, grants,
    ...(leaving && { output: leaving }),
    ...(fields.ifMatch && { ifMatch: fields.ifMatch }),
    ...(fields.secret && { secret: fields.secret }),
    ...(fields.whenLocked && { whenLocked: fields.whenLocked }),
    ...(fields.leavesAs && { leavesAs: fields.leavesAs }),
    ...(fields.staysReadable && { staysReadable: true as const }),
    ...(fields.forEverybody && { forEverybody: fields.forEverybody }),
    prepare: body => {
      const parsed = fields.input.safeParse(body)
      if (!parsed.success) throw new Refusal('platform.input-invalid', { current: fieldErrors(parsed.error) })
      return tools => execute(parsed.data, tools)
    },
  }
}

/** Something a person does that changes a record. One transaction: permission, change, audit row, outbox. */
export const command = <const Name extends string, I extends z.ZodType, S, O extends z.ZodType = z.ZodVoid>(
  fields: Fields<Name, I, S, O>): Defined<Name, I, O> => define('command', fields)

/** Something a person looks at. Reads of client data leave an audit row. */
export const query = <const Name extends string, I extends z.ZodType, S, O extends z.ZodType>(
  fields: Fields<Name, I, S, O> & { readonly output: O }): Defined<Name, I, O> => define('query', fields)

/** A query that answers a document: its words are looked up, written into the history and checked like any other answer, then printed. */
export const document = <const Name extends string, I extends z.ZodType, S>(
  fields: Omit<Fields<Name, I, S, typeof Paper>, 'output' | 'leavesAs'>): Defined<Name, I, typeof Paper> =>
  define('query', { ...fields, output: Paper, leavesAs: 'pdf' })

/** For an action that is about no existing record. */
export const nothing = async (): Promise<null> => null
