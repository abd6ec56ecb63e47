// Tables: clinic_deadline, service_day. Views and, read with them, certification: open_episode, program_clock, current_coverage, client_name, staff_name, current_plan, last_plan_review
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { Deadline, type StayFacts } from './deadlines/deadline.words.ts'

const own = (db: Db) => db.$pickTables<'clinic_deadline' | 'service_day'>()

/** A rule a clinic answers to. */
export interface ChosenDeadline { readonly id: string, readonly rule: Deadline, readonly chosenAt: string }

/** The rules a clinic chose and has not dropped. */
export async function chosenDeadlines(db: Db): Promise<ChosenDeadline[]> {
  const rows = await own(db).selectFrom('clinic_deadline').select(['id', 'definition', 'chosen_at']).where('ended_at', 'is', null).orderBy('chosen_at').execute()
  return rows.map(row => ({ id: row.id, rule: Deadline.parse(row.definition), chosenAt: row.chosen_at }))
}

/** Rules the clinic has ever said something about: chosen, dropped, or decided against. */
export async function decidedRules(db: Db): Promise<{ id: string, declinedWhy: string | null, at: string }[]> {
  const rows = await own(db).selectFrom('clinic_deadline').select([sql<string>`definition ->> 'id'`.as('id'), 'declined_why as declinedWhy', 'chosen_at as at']).orderBy('chosen_at', 'desc').execute()
  return rows
}

/** This rule does not hold for the clinic. */
export async function insertDeclined(db: Db, declined: { clinicId: string, id: string, rule: Deadline, why: string, by: string, now: string }): Promise<void> {
  await own(db).insertInto('clinic_deadline').values({
    clinic_id: declined.clinicId, id: declined.id, definition: JSON.stringify(declined.rule), chosen_at: declined.now, chosen_by: declined.by,
    ended_at: declined.now, ended_by: declined.by, declined_why: declined.why,
  }).execute()
}

/** Who pays for whom of those in care. */
export async function coveragesInCare(db: Db): Promise<{ coverageId: string, clientId: string, payer: string }[]> {
  const { rows } = await sql<{ coverageId: string, clientId: string, payer: string }>`select distinct v.coverage_id as "coverageId", v.client_id as "clientId", v.payer
    from current_coverage v join open_episode e on e.clinic_id = v.clinic_id and e.client_id = v.client_id`.execute(own(db))
  return rows
}

/** From now on the clinic answers to this rule. */
export async function insertDeadline(db: Db, chosen: { clinicId: string, id: string, rule: Deadline, by: string, now: string }): Promise<void> {
  await own(db).insertInto('clinic_deadline').values({
    clinic_id: chosen.clinicId, id: chosen.id, definition: JSON.stringify(chosen.rule), chosen_at: chosen.now, chosen_by: chosen.by,
  }).execute()
}

/** The clinic no longer answers to it; that it once did is kept. */
export async function endDeadline(db: Db, id: string, by: string, now: string): Promise<void> {
  await own(db).updateTable('clinic_deadline').set({ ended_at: now, ended_by: by }).where('id', '=', id).where('ended_at', 'is', null).execute()
}

/** These clients were given a service on this day; told by the step that gave it. Telling it twice changes nothing. */
export async function recordServiceDays(db: Db, clinicId: string, clientIds: readonly string[], day: string): Promise<void> {
  if (clientIds.length === 0) return
  await sql`insert into service_day (clinic_id, client_id, day) select ${clinicId}::uuid, unnest(${`{${clientIds.join(',')}}`}::uuid[]), ${day}::date on conflict do nothing`.execute(own(db))
}

/** What was told was taken back: these clients were given nothing on this day after all. */
export async function forgetServiceDays(db: Db, clientIds: readonly string[], day: string): Promise<void> {
  if (clientIds.length === 0) return
  await own(db).deleteFrom('service_day').where('client_id', 'in', [...clientIds]).where('day', '=', day).execute()
}

/** Days on which a client was given a service, in order. */
export async function serviceDaysOf(db: Db, clientId: string): Promise<string[]> {
  const rows = await own(db).selectFrom('service_day').select('day').where('client_id', '=', clientId).orderBy('day').execute()
  return rows.map(({ day }) => day)
}

/** One stay that is going on, as the deadline rules need to know it; days are those of the program's site. */
export interface StayRow extends StayFacts {
  readonly clientId: string, readonly clientName: string | null, readonly therapistId: string, readonly therapistName: string | null, readonly programKind: string
  readonly today: string
}

/** Every stay that is going on, with its plan, its last review and its service days, in one round trip. */
export async function staysForDeadlines(db: Db, now: string): Promise<StayRow[]> {
  const day = (instant: string) => sql`(${sql.ref(instant)} at time zone z.time_zone)::date`
  const { rows } = await sql<StayRow>`
    with kinds as materialized (select distinct on (clinic_id, program_id) clinic_id, program_id, definition->>'kind' as kind from program_version order by clinic_id, program_id, version desc)
    select e.client_id as "clientId", c.name as "clientName", e.therapist_id as "therapistId", s.name as "therapistName",
      coalesce(v.kind, 'dual') as "programKind", e.admitted_on as "admittedOn", (${now}::timestamptz at time zone z.time_zone)::date as "today",
      ${day('p.signed_at')} as "planSignedOn", ${day('p.client_signed_at')} as "clientSignedOn", ${day('p.client_refused_at')} as "clientRefusedOn",
      ${day('k.co_signed_at')} as "coSignedOn", w.credential as "authorCredential", ${day('r.signed_at')} as "lastReviewOn", r.next_on as "reviewSetOn",
      (select (max(x.signed_at) at time zone z.time_zone)::date from certification x join plan y on y.clinic_id = x.clinic_id and y.id = x.plan_id
        where x.clinic_id = e.clinic_id and x.client_id = e.client_id and y.episode_id = e.episode_id) as "lastCertifiedOn",
      coalesce((select jsonb_agg(d.day order by d.day) from service_day d where d.clinic_id = e.clinic_id and d.client_id = e.client_id and d.day >= e.admitted_on), '[]') as "serviceDays",
      coalesce((select jsonb_agg(v.payer) from current_coverage v where v.clinic_id = e.clinic_id and v.client_id = e.client_id), '[]') as "payers"
    from open_episode e join program_clock z on z.clinic_id = e.clinic_id and z.program_id = e.program_id
    left join kinds v on v.clinic_id = e.clinic_id and v.program_id = e.program_id
    left join client_name c on c.clinic_id = e.clinic_id and c.client_id = e.client_id
    left join staff_name s on s.clinic_id = e.clinic_id and s.staff_id = e.therapist_id
    left join current_plan p on p.clinic_id = e.clinic_id and p.client_id = e.client_id and p.episode_id = e.episode_id
    left join plan k on k.clinic_id = p.clinic_id and k.id = p.plan_id
    left join staff_name w on w.clinic_id = p.clinic_id and w.staff_id = p.author_id
    left join last_plan_review r on r.clinic_id = e.clinic_id and r.client_id = e.client_id
      and exists (select from plan o where o.clinic_id = r.clinic_id and o.id = r.plan_id and o.episode_id = e.episode_id)`.execute(own(db))
  return rows
}
