-- The database itself keeps each mark that another replaces or that is taken back: no way of writing can forget it,
-- and the usual case, one mark for each seat, is written once.
comment on table attendance_mark is 'Marks that do not count any more, as they were: replaced, taken back, or overruled on arrival. `marked_at` is the device''s clock, never later than `recorded_at`.';

create function app.keep_marks() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into attendance_mark (clinic_id, session_id, client_id, number, status, arrived_at, left_at, minutes, reason, marked_by, marked_at, recorded_at)
    select clinic_id, session_id, client_id, mark_number, status, arrived_at, left_at, minutes, reason, recorded_by, coalesce(marked_at, recorded_at), recorded_at
    from before on conflict do nothing;
  return null;
end $$;
create trigger kept_when_replaced after update on attendance referencing old table as before for each statement execute function app.keep_marks();
create trigger kept_when_taken_back after delete on attendance referencing old table as before for each statement execute function app.keep_marks();
