-- A note that moved to another chart leaves its ties behind: they name objectives of the plan it came from.
create or replace view note_line with (security_invoker = true) as
  select n.clinic_id, n.id as note_id, n.client_id, n.session_id, n.participation,
    n.objective_ids || coalesce((select array_agg(t.objective_id) from note_tie t where t.clinic_id = n.clinic_id and t.note_id = n.id and t.client_id = n.client_id), '{}') as objective_ids,
    n.signed_at, n.author_id from note n;
