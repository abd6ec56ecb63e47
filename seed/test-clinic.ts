import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { insertClinic, insertProgram, insertRoom, insertSite } from '../src/people/clinic/public.ts'
import { programTemplates } from '../src/people/clinic/templates.ts'
import type { StaffRole } from '../src/people/role.policy.ts'
import { insertStaff } from '../src/people/staff/public.ts'
import type { Actor } from '../src/platform/pure/policy.ts'
import { Refusal } from '../src/platform/pure/refusal.ts'
import type { Action, AnyAction } from '../src/platform/server/action.ts'
import { uuid7 } from '../src/platform/server/clock.ts'
import { createPool, dbOf, type Db } from '../src/platform/server/db.ts'
import { perform, type Engine } from '../src/platform/server/perform.ts'
import { openTestDatabase } from './test-database.ts'

type InputOf<A> = A extends Action<string, infer I, unknown> ? I : never
type OutputOf<A> = A extends Action<string, unknown, infer O> ? O : never

/** A clinic with one staff member of each role, one site in New York, two rooms and one program. */
export interface TestClinic {
  readonly clinicId: string
  readonly siteId: string
  readonly roomId: string
  readonly programId: string
  readonly staff: Readonly<Record<StaffRole, Actor>>
  readonly engine: Engine
  readonly pool: pg.Pool
  readonly ownerUrl: string
  /** Sets the clock; instants only move when a test moves them. */
  readonly at: (instant: string) => void
  /** Carries an action out as somebody. */
  readonly act: <A extends AnyAction & Action>(action: A, input: InputOf<A>, by: Actor, options?: { ifMatch?: number, key?: string }) => Promise<OutputOf<A>>
  /** Does what a store can do, inside the clinic, for setting a scene. */
  readonly inside: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  readonly client: (clientId: string) => Actor
  readonly supporter: (id: string, clientId: string, topics: readonly string[]) => Actor
  readonly close: () => Promise<void>
}

const actor = (clinicId: string, kind: Actor['kind'], id: string, more: Partial<Actor> = {}): Actor => ({
  kind, id, clinicId, signInId: null, roles: [kind], clientId: null, topics: [], strong: true, language: 'en', ...more,
})

/** The clinic's own clock, as it acts in jobs. */
export const systemOf = (clinicId: string): Actor => actor(clinicId, 'system', '00000000-0000-7000-8000-000000000001')

function testEngine(pool: pg.Pool): { engine: Engine, at: (instant: string) => void } {
  let now = '2026-03-02T15:00:00.000Z'
  let ids = 0
  const newId = (): string => {
    const order = Buffer.alloc(10)
    order.writeUInt32BE(ids += 1, 6)
    randomBytes(4).copy(order, 2)
    return uuid7(Date.parse(now), order)
  }
  return { at: instant => { now = instant },
    engine: { pool, publicUrl: 'http://localhost:8080', wake: () => {}, reach: { email: true, text: true }, textSecret: 'a secret of the test gateway', world: { now: () => now, newId, randomBytes } } }
}

async function furnish(db: Db, engine: Engine, clinicId: string) {
  const { now, newId } = engine.world
  const [siteId, roomId, programId] = [newId(), newId(), newId()]
  await insertClinic(db, { clinicId, name: 'Harbor Street', language: 'en', isDemo: false, now: now() })
  await insertSite(db, clinicId, { id: siteId, name: 'Harbor Street', timeZone: 'America/New_York', address: null, phone: null })
  await insertRoom(db, clinicId, { id: roomId, siteId, name: 'Room 1', seats: 14 })
  await insertRoom(db, clinicId, { id: newId(), siteId, name: 'Room 2', seats: 10 })
  const [template] = programTemplates
  if (template) await insertProgram(db, clinicId, { id: programId, siteId, name: template.name.en, version: 1, definition: template.definition }, now())
  const hire = async (role: StaffRole): Promise<Actor> => {
    const id = newId()
    await insertStaff(db, clinicId, id, { name: `Robin ${role}`, email: `${role}@${clinicId.slice(-6)}.example`, roles: [role], language: 'en' }, now())
    return actor(clinicId, 'staff', id, { roles: [role] })
  }
  const staff: Record<StaffRole, Actor> = {
    intake: await hire('intake'), therapist: await hire('therapist'), facilitator: await hire('facilitator'), director: await hire('director'),
    biller: await hire('biller'), 'front-desk': await hire('front-desk'), prescriber: await hire('prescriber'),
  }
  return { siteId, roomId, programId, staff }
}

async function insideClinic<T>(pool: pg.Pool, clinicId: string, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select app.become($1, $2, $3)', [clinicId, 'system', systemOf(clinicId).id])
    const result = await work(dbOf(client))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** Another clinic in the same database, for asking whether anything leaks. */
export async function addClinic(pool: pg.Pool, ownerUrl: string, close: () => Promise<void>): Promise<TestClinic> {
  const { engine, at } = testEngine(pool)
  const clinicId = engine.world.newId()
  const places = await insideClinic(pool, clinicId, db => furnish(db, engine, clinicId))
  return {
    clinicId, ...places, engine, pool, ownerUrl, at, close,
    inside: work => insideClinic(pool, clinicId, work),
    act: async (action, input, by, options = {}) => {
      const answer = await perform(engine, action, { body: input, by: { actor: by }, ifMatch: options.ifMatch ?? null, idempotencyKey: options.key ?? null })
      const output = JSON.parse(answer.json)
      if (output !== null) action.output?.parse(output)
      return output
    },
    client: clientId => actor(clinicId, 'client', clientId, { clientId }),
    supporter: (id, clientId, topics) => actor(clinicId, 'supporter', id, { clientId, topics }),
  }
}

/** A clinic on a database of its own. */
export async function openTestClinic(): Promise<TestClinic> {
  const database = await openTestDatabase()
  const pool = createPool(database.ownerUrl, 12)
  // The last connections may still be closing when the database is dropped.
  pool.on('error', () => {})
  return addClinic(pool, database.ownerUrl, async () => {
    await pool.end()
    await database.close()
  })
}

/** The code of the refusal that a promise ends in, for `assert.equal(await refusedWith(...), 'plan.already-signed')`. */
export async function refusedWith(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'not refused'
}
