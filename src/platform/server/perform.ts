import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { mayEver, type Actor } from '../pure/policy.ts'
import { Refusal } from '../pure/refusal.ts'
import { JsonText, type AnyAction, type Done, type OutboxMessage, type Reach, type Tools } from './action.ts'
import type { World } from './clock.ts'
import { dbOf } from './db.ts'
import type { HistorySpool } from './history-spool.ts'
import { asRefusal, takesNoWriting } from './refusal.ts'
import { isTextMark } from './text-gateway.ts'

/** What an installation runs its actions with. */
export interface Engine {
  readonly pool: pg.Pool
  readonly world: World
  readonly publicUrl: string
  /** Shows a demo clinic at the door. */
  readonly demo?: boolean
  /** Which ways out of the clinic are set up. */
  readonly reach?: Reach
  /** Shared with the gateway for text messages. */
  readonly textSecret?: string | undefined
  /** Where a look that must stay possible waits while the history cannot be written. */
  readonly spool?: HistorySpool
  /** Called after a change that put something into the outbox is safe. */
  readonly wake: () => void
}

/** One call of an action. */
export interface Call {
  readonly body: unknown
  /** The sign-in token of the cookie, or an actor the server itself vouches for (jobs, seed). */
  readonly by: { readonly token: string | null } | { readonly actor: Actor }
  /** A person just touched the screen: only then does the idle clock start again. */
  readonly active?: boolean
  readonly idempotencyKey?: string | null
  readonly ifMatch?: number | null
  /** The network address it came from. */
  readonly address?: string
}

/** The answer to a call. */
export interface Answer {
  readonly json: string
  readonly version: number | null
  readonly cookie?: { token: string, expires: string } | null
}

/** Somebody who has not signed in. */
export const nobody: Actor = {
  kind: 'nobody', id: '00000000-0000-7000-8000-000000000000', clinicId: '', signInId: null,
  roles: ['nobody'], clientId: null, topics: [], strong: false, language: 'en',
}

interface Opened {
  readonly actor: Actor | null
  readonly state: 'open' | 'locked' | 'unknown'
  readonly busy: boolean
  readonly remembered: { readonly action: string, readonly bodyHash: string, readonly answer: string } | null
}

const literal = (value: string | number | null): string => value === null ? 'null' : pg.escapeLiteral(String(value))
const uuids = (ids: readonly string[]): string => `${literal(`{${ids.join(',')}}`)}::uuid[]`
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Puts a token beyond reading: only its hash is stored and compared. */
export const tokenHash = (token: string): Buffer => sha256(token)

async function open(client: pg.PoolClient, call: Call, now: string): Promise<Opened> {
  if ('actor' in call.by) {
    const { actor } = call.by
    await client.query(`begin; select app.become(${literal(actor.clinicId)}, ${literal(actor.kind)}, ${literal(actor.id)}, `
      + `${literal(actor.clientId)}, ${literal(`{${actor.topics.join(',')}}`)})`)
    return { actor, state: 'open', busy: false, remembered: null }
  }
  if (call.by.token === null) {
    await client.query('begin')
    return { actor: nobody, state: 'open', busy: false, remembered: null }
  }
  const token = tokenHash(call.by.token).toString('hex')
  const begun = (active: boolean): Promise<unknown> => client.query(
    `begin; select app.open('\\x${token}', ${literal(now)}, ${active}, ${literal(call.idempotencyKey ?? null)}) as opened`)
  const results = await begun(call.active === true).catch(async (error: unknown) => {
    if (!takesNoWriting(error)) throw error
    await client.query('rollback')
    return begun(false)
  })
  const last: unknown = Array.isArray(results) ? results.at(-1) : undefined
  const opened: Opened | null = last instanceof pg.Result ? last.rows[0].opened : null
  return opened ?? { actor: nobody, state: 'unknown', busy: false, remembered: null }
}

interface Intent { readonly key: string, readonly bodyHash: Buffer, readonly answer: string }
interface Ending { readonly action: AnyAction, readonly actor: Actor, readonly done: Done, readonly now: string, readonly intent: Intent | null }

/** The last trip: the audit row, the remembered answer, the commit. */
function closing(action: AnyAction, done: Done, now: string, intent: Intent | null): string {
  if (action.kind === 'query' && done.clientIds.length === 0) return 'commit'
  const result = action.kind === 'query' ? 'seen' : 'done'
  const remember = action.kind === 'command' && action.secret !== true && intent !== null
    ? `; select app.remember(${literal(intent.key)}, ${literal(action.name)}, '\\x${intent.bodyHash.toString('hex')}', ${literal(intent.answer)}, ${literal(now)})` : ''
  return `select app.record(${literal(now)}, ${literal(action.name)}, '${result}', ${uuids([...new Set(done.clientIds)])}, `
    + `${literal(done.subjectId)}, ${literal(done.version)}, null)${remember}; commit`
}

/** Neither a conflict with others nor a lost connection: the row of the history itself could not be written. */
const isHistoryClosed = (error: unknown): boolean => error instanceof pg.DatabaseError && (takesNoWriting(error) || !(asRefusal(error) instanceof Refusal))

/** Nothing is done and nothing shown that the history does not know of. What an emergency needs is shown all the same: that it was looked at waits beside the database. */
async function end(engine: Engine, client: pg.PoolClient, { action, actor, done, now, intent }: Ending): Promise<void> {
  try {
    await client.query(closing(action, done, now, intent))
  } catch (error) {
    if (!isHistoryClosed(error)) throw error
    if (!done.staysReadable || engine.spool === undefined) throw new Refusal('platform.history-closed')
    await client.query('rollback')
    const { clinicId, kind, id: actorId, signInId } = actor
    const { clientIds, subjectId, version } = done
    await engine.spool.keep({ clinicId, kind, actorId, signInId, at: now, action: action.name, clientIds: [...new Set(clientIds)], subjectId, version })
      .catch(() => { throw new Refusal('platform.history-closed') })
  }
}

const toolsFor = (engine: Engine, client: pg.PoolClient, actor: Actor, call: Call, now: string) => {
  const state: { cookie?: { token: string, expires: string } | null, sent: boolean, known: boolean, after: ((engine: Engine) => Promise<void>)[] } =
    { sent: false, known: actor.kind !== 'nobody', after: [] }
  const send = async (message: OutboxMessage): Promise<void> => {
    await client.query(`insert into outbox (clinic_id, id, client_id, channel, kind, payload, due_at)
      values (app.clinic_id(), $1, $2, $3, $4, $5, $6)`,
    [engine.world.newId(), message.clientId ?? null, message.channel, message.kind, JSON.stringify(message.payload), message.dueAt ?? now])
    state.sent = true
  }
  const tools: Tools = {
    db: dbOf(client), actor, now, newId: engine.world.newId, randomBytes: engine.world.randomBytes,
    ifMatch: call.ifMatch ?? null, publicUrl: engine.publicUrl, address: call.address ?? '', demo: engine.demo ?? false, send,
    reach: engine.reach ?? { email: false, text: false }, fromTextGateway: (words, given) => isTextMark(engine.textSecret, words, given),
    become: async who => {
      if (actor.kind !== 'nobody') throw new Error('Only an action nobody signs in for may become somebody.')
      await client.query('select app.become($1, $2, $3, $4)', [who.clinicId, who.kind, who.id, who.clientId ?? null])
      state.known = true
    },
    holdStill: async id => { await client.query('select pg_advisory_xact_lock(4018003, hashtext($1))', [id]) },
    seeEverybody: async () => {
      const { rows: [kept] } = await client.query<{ some: boolean }>(`select cardinality(app.denied()) > 0 as some`)
      if (kept?.some === true) await client.query(`select set_config('app.denied', '{}', true)`)
      return kept?.some === true
    },
    after: work => { state.after.push(work) },
    present: async secret => { await client.query(`select set_config('app.presented', $1, true)`, [secret]) },
    cookie: value => { state.cookie = value },
  }
  return { tools, state }
}

const isPublic = (action: AnyAction): boolean => action.grants.some(({ roles }) => roles.includes('nobody'))

/** An action that only nobody may do is done as nobody, whoever was signed in on this device before. */
const isForNobody = (action: AnyAction): boolean => action.grants.every(({ roles }) => roles.every(role => role === 'nobody'))

/** Actions of the sign-in itself stay open before the second factor is set up. */
const isAboutSignIn = (action: AnyAction): boolean => action.name.startsWith('sign-in.')

function checkDoor(action: AnyAction, actor: Actor | null, state: Opened['state']): void {
  if (actor === null || actor.kind === 'nobody' || state === 'unknown') throw new Refusal('sign-in.needed')
  if (state === 'locked' && action.whenLocked !== 'open') throw new Refusal('sign-in.locked')
  if (actor.kind === 'staff' && !actor.strong && !isAboutSignIn(action)) throw new Refusal('sign-in.second-factor-needed')
}

/** A refusal either leaves no trace, or keeps what was counted and says so in the history of the clinic it was about. */
async function undo(client: pg.PoolClient, error: unknown, action: AnyAction, now: string): Promise<void> {
  await client.query(!(error instanceof Refusal && error.keep) ? 'rollback'
    : `select app.record(${literal(now)}, ${literal(action.name)}, 'refused', '{}', null, null, ${literal(error.code)}) where app.clinic_id() is not null; commit`)
}

/** The answer already given to the same intent, if there was one; what only reads is simply read again. */
function rememberedAnswer(action: AnyAction, { busy, remembered }: Opened, bodyHash: Buffer): string | null {
  if (busy) throw new Refusal('platform.still-running')
  if (remembered === null) return null
  const same = remembered.action === action.name && remembered.bodyHash === bodyHash.toString('hex')
  if (!same) throw new Refusal('platform.key-reused')
  return remembered.answer
}

async function carryOut(engine: Engine, client: pg.PoolClient, action: AnyAction, call: Call, now: string): Promise<Answer> {
  const opened = await open(client, call, now)
  const { actor, state } = opened
  if (!isPublic(action)) checkDoor(action, actor, state)
  if (actor === null) throw new Refusal('sign-in.needed')
  if (!mayEver(action.grants, actor)) throw new Refusal('platform.not-allowed')
  const bodyHash = sha256(JSON.stringify(call.body) ?? '')
  const before = rememberedAnswer(action, opened, bodyHash)
  if (before !== null) {
    await client.query('commit')
    return { json: before, version: null }
  }
  const { tools, state: lent } = toolsFor(engine, client, actor, call, now)
  const done = await action.prepare(call.body)(tools)
  const json = done.output instanceof JsonText ? done.output.text : JSON.stringify(done.output ?? null)
  const intent = actor.kind === 'nobody' ? null : call.idempotencyKey ?? null
  if (lent.known) await end(engine, client, { action, actor, done, now, intent: intent === null ? null : { key: intent, bodyHash, answer: json } })
  else await client.query('commit')
  if (lent.sent) engine.wake()
  for (const work of lent.after) void work(engine)
  return { json, version: done.version, ...(lent.cookie !== undefined && { cookie: lent.cookie }) }
}

async function attempt(engine: Engine, action: AnyAction, call: Call, now: string): Promise<Answer> {
  const client = await engine.pool.connect()
  let broken: Error | undefined
  try {
    return await carryOut(engine, client, action, call, now)
  } catch (error) {
    await undo(client, error, action, now).catch((failure: Error) => { broken = failure })
    throw asRefusal(error)
  } finally {
    client.release(broken)
  }
}

/** A refused permission is part of the history too, in a transaction of its own. */
async function recordRefused(engine: Engine, action: AnyAction, call: Call, now: string): Promise<void> {
  const client = await engine.pool.connect()
  let broken: Error | undefined
  try {
    const { actor } = await open(client, { ...call, idempotencyKey: null }, now)
    if (actor !== null && actor.kind !== 'nobody') await client.query(`select app.record($1, $2, 'refused', '{}', null, null, 'platform.not-allowed')`, [now, action.name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => { broken = failure })
    throw isHistoryClosed(error) ? new Refusal('platform.history-closed') : error
  } finally {
    client.release(broken)
  }
}

/** What only reads needs no key, and what is for nobody is asked by nobody. */
const asAsked = (action: AnyAction, call: Call): Call =>
  ({ ...call, ...(isForNobody(action) && { by: { token: null } }), ...(action.kind === 'query' && { idempotencyKey: null }) })

/** How often an action that met another is tried, and how long it steps aside: longer each time, and never all at the same moment. */
const MOST_TRIES = 6
const LONGEST_WAIT_MS = 20

/**
 * Runs one action from request to answer in one transaction: who is it, may they, do it, write down that it was done.
 * People at the same instant are tried again, each after a short wait of its own, before they are told.
 */
export async function perform(engine: Engine, action: AnyAction, from: Call): Promise<Answer> {
  const call = asAsked(action, from)
  if ('token' in call.by && call.by.token === null && !isPublic(action)) throw new Refusal('sign-in.needed')
  const now = engine.world.now()
  if (action.kind === 'command' && 'token' in call.by && !call.idempotencyKey) throw new Refusal('platform.key-missing')
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(engine, action, call, now)
    } catch (error) {
      if (error instanceof Refusal && error.code === 'platform.busy' && tries < MOST_TRIES) {
        await pause((engine.world.randomBytes(1)[0] ?? 0) / 256 * tries * LONGEST_WAIT_MS)
        continue
      }
      if (error instanceof Refusal && error.code === 'platform.not-allowed') await recordRefused(engine, action, call, now)
      throw error
    }
  }
}
