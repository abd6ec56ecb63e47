// Tables: task. Views: client_name, kept_out
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { Task } from './task.words.ts'

const own = (db: Db) => db.$pickTables<'task' | 'client_name' | 'kept_out'>()

/** A task to be raised. */
export interface NewTask {
  readonly clientId?: string, readonly kind: string, readonly reason: string, readonly urgency: Task['urgency']
  readonly forRole?: string, readonly forStaffId?: string, readonly dueAt: string, readonly aboutId?: string
}

const keptOut = (clientId: string, staffId: string) => sql<boolean>`exists (select from kept_out k where k.clinic_id = app.clinic_id() and k.client_id = ${clientId}::uuid and k.staff_id = ${staffId}::uuid)`
const roleFor = (clientId: string, role: string | RawBuilder<string | null>) => sql<string | null>`app.role_for(${clientId}::uuid, ${role})`

interface ForWhom { readonly for_staff_id: RawBuilder<string | null> | string | null, readonly for_role: RawBuilder<string | null> | string | null, readonly first_for_staff_id?: RawBuilder<string | null>, readonly first_for_role?: RawBuilder<string | null> }

/** A task for somebody whom the client keeps out of their record would be seen by nobody: it goes to whoever runs the clinic, and back when they are let in. */
function whose({ clientId, forStaffId, forRole }: NewTask): ForWhom {
  if (clientId === undefined || forStaffId === undefined && forRole === undefined) return { for_staff_id: forStaffId ?? null, for_role: forRole ?? null }
  if (forStaffId === undefined) {
    const role = sql<string>`${forRole ?? null}::text`
    return { for_staff_id: null, for_role: roleFor(clientId, role), first_for_role: sql`nullif(${role}, ${roleFor(clientId, role)})` }
  }
  const out = keptOut(clientId, forStaffId)
  return {
    for_staff_id: sql`case when ${out} then null else ${forStaffId}::uuid end`, for_role: sql`case when ${out} then ${roleFor(clientId, sql`'director'`)} else ${forRole ?? null}::text end`,
    first_for_staff_id: sql`case when ${out} then ${forStaffId}::uuid end`,
  }
}

const openOf = (db: Db, clientId: string) => own(db).updateTable('task').set(eb => ({ version: eb('version', '+', 1) })).where('client_id', '=', clientId).where('done_at', 'is', null)

/** Whatever waits of this client for a colleague who may no longer see it, and for a role of which nobody may, goes to whoever runs the clinic. */
export async function passOnTasks(db: Db, clientId: string, staffId: string): Promise<void> {
  await openOf(db, clientId).where('accepted_by', '=', staffId).set({ accepted_by: null, accepted_at: null }).execute()
  await openOf(db, clientId).where('for_staff_id', '=', staffId)
    .set({ for_staff_id: null, for_role: roleFor(clientId, sql`'director'`), first_for_staff_id: staffId, accepted_by: null, accepted_at: null }).execute()
  await openOf(db, clientId).where('for_staff_id', 'is', null).where('for_role', 'is distinct from', roleFor(clientId, sql.ref('for_role')))
    .set({ for_role: roleFor(clientId, sql.ref('for_role')), first_for_role: sql`coalesce(first_for_role, for_role)`, accepted_by: null, accepted_at: null }).execute()
}

/** What went to somebody else while a colleague was kept out, and nobody has taken yet, waits for them again. */
export async function giveBackTasks(db: Db, clientId: string, staffId: string): Promise<void> {
  const waiting = openOf(db, clientId).where('accepted_by', 'is', null)
  await waiting.where('first_for_staff_id', '=', staffId).set({ for_staff_id: staffId, for_role: null, first_for_staff_id: null, first_for_role: null }).execute()
  await waiting.where('first_for_role', '=', roleFor(clientId, sql.ref('first_for_role'))).where('first_for_staff_id', 'is', null)
    .set({ for_role: sql.ref('first_for_role'), first_for_role: null }).execute()
}

/** Puts something in front of a human. Clients raise tasks about themselves too ("please call me"). */
export async function raiseTask(context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, task: NewTask): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('task').values({
    clinic_id: context.actor.clinicId, id, client_id: task.clientId ?? null, kind: task.kind, reason: task.reason, urgency: task.urgency,
    ...whose(task), due_at: task.dueAt, created_at: context.now, about_id: task.aboutId ?? null,
  }).execute()
  return id
}

const open = (db: Db) => own(db).selectFrom('task as t')
  .leftJoin('client_name as c', join => join.onRef('c.clinic_id', '=', 't.clinic_id').onRef('c.client_id', '=', 't.client_id'))
  .select(['t.id', 't.client_id as clientId', 't.kind', 't.reason', 't.urgency', 't.for_role as forRole', 't.for_staff_id as forStaffId',
    't.due_at as dueAt', 't.created_at as createdAt', 't.accepted_by as acceptedBy', 't.accepted_at as acceptedAt', 't.about_id as aboutId', 't.version', 'c.name as clientName'])
  .where('t.done_at', 'is', null)

const asTask = (row: unknown): Task => Task.parse(row)

/** What waits for this person: theirs, their roles', and what nobody was named for. */
export async function openTasksFor(db: Db, staffId: string, roles: readonly string[]): Promise<Task[]> {
  const rows = await open(db).where(eb => eb.or([
    eb('t.for_staff_id', '=', staffId), eb.and([eb('t.for_staff_id', 'is', null), eb.or([eb('t.for_role', 'is', null), eb('t.for_role', 'in', [...roles])])]),
  ])).orderBy('t.due_at').limit(200).execute()
  return rows.map(asTask)
}

/** One task that is not done yet. */
export async function openTaskById(db: Db, id: string): Promise<Task | undefined> {
  const row = await open(db).where('t.id', '=', id).executeTakeFirst()
  return row && asTask(row)
}

/** Somebody takes it. */
export async function acceptTask(db: Db, id: string, by: string, now: string): Promise<void> {
  await own(db).updateTable('task').set(eb => ({ accepted_by: by, accepted_at: now, version: eb('version', '+', 1) })).where('id', '=', id).execute()
}

/** It is done, and what was done is said. */
export async function finishTask(db: Db, id: string, by: string, words: string, now: string): Promise<void> {
  await own(db).updateTable('task').set(eb => ({ done_by: by, done_at: now, done_note: words, version: eb('version', '+', 1) }))
    .where('id', '=', id).where('done_at', 'is', null).execute()
}

/** How many tasks were ever raised about one record, done or not. */
export async function tasksAbout(db: Db, aboutId: string): Promise<number> {
  const { many } = await own(db).selectFrom('task').select(eb => eb.fn.countAll<number>().as('many')).where('about_id', '=', aboutId).executeTakeFirstOrThrow()
  return Number(many)
}

/** About whom tasks of a kind were ever raised for these records, done or not. */
export async function peopleOfTasks(db: Db, kind: string, aboutIds: readonly string[]): Promise<{ aboutId: string | null, clientId: string | null }[]> {
  if (aboutIds.length === 0) return []
  return own(db).selectFrom('task').select(['about_id as aboutId', 'client_id as clientId']).where('kind', '=', kind).where('about_id', 'in', [...aboutIds]).execute()
}

/** Closes every open task about one record, because the thing itself was done. */
export async function finishTasksAbout(db: Db, aboutId: string, by: string, words: string, now: string): Promise<void> {
  await own(db).updateTable('task').set(eb => ({ done_by: by, done_at: now, done_note: words, version: eb('version', '+', 1) }))
    .where('about_id', '=', aboutId).where('done_at', 'is', null).execute()
}

/** What humans did about one record, task by task, the newest first. */
export async function doneAbout(db: Db, aboutId: string, kind: string): Promise<{ reason: string, words: string, by: string, at: string }[]> {
  const rows = await own(db).selectFrom('task').select(['reason', 'done_note', 'done_by', 'done_at']).where('about_id', '=', aboutId).where('kind', '=', kind)
    .where('done_at', 'is not', null).orderBy('done_at', 'desc').execute()
  return rows.flatMap(({ reason, done_note, done_by, done_at }) => done_by === null || done_at === null ? [] : [{ reason, words: done_note ?? '', by: done_by, at: done_at }])
}
