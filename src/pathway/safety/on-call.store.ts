// Tables: on_call_step, alert_call. Views: staff_name, kept_out
import type { Db } from '../../platform/server/db.ts'
import type { AlertCall, NextCall, OnCallStep } from './on-call.rules.ts'
import { CalledBy } from './safety.words.ts'

const own = (db: Db) => db.$pickTables<'on_call_step' | 'alert_call' | 'staff_name' | 'kept_out'>()

/** The chain with names, in its order. */
export async function onCallChain(db: Db): Promise<(OnCallStep & { name: string | null })[]> {
  return own(db).selectFrom('on_call_step as o')
    .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'o.clinic_id').onRef('s.staff_id', '=', 'o.staff_id'))
    .select(['o.position', 'o.staff_id as staffId', 'o.wait_minutes as waitMinutes', 'o.phone', 's.name']).orderBy('o.position').execute()
}

/** Whom these clients keep out of their record. */
export async function keptOutBy(db: Db, clientIds: readonly string[]): Promise<{ clientId: string | null, staffId: string | null }[]> {
  if (clientIds.length === 0) return []
  return own(db).selectFrom('kept_out').select(['client_id as clientId', 'staff_id as staffId']).where('client_id', 'in', [...clientIds]).execute()
}

/** Replaces the chain. */
export async function saveChain(db: Db, clinicId: string, steps: readonly Omit<OnCallStep, 'position'>[]): Promise<void> {
  await own(db).deleteFrom('on_call_step').execute()
  if (steps.length === 0) return
  await own(db).insertInto('on_call_step').values(steps.map(({ staffId, waitMinutes, phone }, i) =>
    ({ clinic_id: clinicId, position: i + 1, staff_id: staffId, wait_minutes: waitMinutes, phone }))).execute()
}

/** One call with the name of who was called. */
export interface NamedCall extends AlertCall { readonly alertId: string, readonly name: string | null, readonly told: CalledBy | null }

/** Who was called about these alerts, oldest first. */
export async function callsAbout(db: Db, alertIds: readonly string[]): Promise<NamedCall[]> {
  if (alertIds.length === 0) return []
  const rows = await own(db).selectFrom('alert_call as k')
    .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'k.clinic_id').onRef('s.staff_id', '=', 'k.staff_id'))
    .select(['k.alert_id as alertId', 'k.round', 'k.position', 'k.staff_id as staffId', 'k.called_at as calledAt', 'k.told', 's.name'])
    .where('k.alert_id', 'in', [...alertIds]).orderBy('k.called_at').execute()
  return rows.map(({ told, ...call }) => ({ ...call, told: CalledBy.nullable().parse(told) }))
}

/** Writes down that somebody is called. */
export async function insertCall(db: Db, call: Omit<NextCall, 'phone'> & { told: CalledBy, clinicId: string, id: string, alertId: string, clientId: string, now: string }): Promise<void> {
  await own(db).insertInto('alert_call').values({
    clinic_id: call.clinicId, id: call.id, alert_id: call.alertId, client_id: call.clientId, round: call.round, position: call.position,
    staff_id: call.staffId, called_at: call.now, told: call.told,
  }).execute()
}
