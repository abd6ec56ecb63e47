// Views: none. Pieces of SQL that several stores of this step put together.
import { sql, type RawBuilder } from 'kysely'

/** An instant as the rest of the system writes it. */
export const iso = (column: string): RawBuilder<string> => sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The mark of a seat (row `t` of attendance) as JSON, or null. */
export const markJson = sql`case when t.client_id is null then null else jsonb_build_object('number', t.mark_number, 'status', t.status,
  'arrivedAt', ${iso('t.arrived_at')}, 'leftAt', ${iso('t.left_at')}, 'reason', t.reason, 'minutes', t.minutes, 'markedBy', t.recorded_by,
  'markedAt', coalesce(${iso('t.marked_at')}, ${iso('t.recorded_at')}), 'marks', t.version, 'rivals', t.rivals) end`

/** The columns of a session's head (row `s` of session_line, `p` of program_clock). */
export const headColumns = ['s.session_id as id', 's.kind', 's.topic', 's.starts_at as startsAt', 's.ends_at as endsAt', 's.break_minutes as breakMinutes',
  's.room', 's.remote', 's.cancelled_at as cancelledAt', 's.closed_at as closedAt', 's.group_id as groupId', 's.program_id as programId',
  'p.program', 'p.time_zone as zone'] as const

/** Who leads session `s`, as JSON. */
export const leadsJson = sql<unknown>`coalesce((select jsonb_agg(jsonb_build_object('id', l.staff_id, 'name', n.name) order by n.name)
  from session_lead l join staff_name n on n.clinic_id = l.clinic_id and n.staff_id = l.staff_id
  where l.clinic_id = s.clinic_id and l.session_id = s.session_id), '[]')`

/** A note (row `n` of note) as JSON. */
export const noteJson = sql`jsonb_build_object('id', n.id, 'clientId', n.client_id, 'sessionId', n.session_id, 'authorId', n.author_id,
  'author', (select m.name from staff_name m where m.clinic_id = n.clinic_id and m.staff_id = n.author_id),
  'participation', n.participation, 'response', n.response, 'progress', n.progress, 'risk', n.risk, 'nextStep', n.next_step,
  'objectiveIds', n.objective_ids, 'interventions', n.interventions, 'tookPart', n.took_part, 'skills', n.skills,
  'startedAt', ${iso('n.started_at')}, 'signedAt', ${iso('n.signed_at')}, 'cosignNeeded', n.cosign_needed, 'cosignedAt', ${iso('n.cosigned_at')},
  'returnedAt', ${iso('n.returned_at')}, 'returnRemark', n.return_remark, 'lateEntry', n.late_entry, 'likeness', n.likeness,
  'likenessReason', n.likeness_reason, 'shared', n.shared, 'version', n.version)`
