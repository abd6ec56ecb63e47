-- What the chart and the day show of plans and notes, each read once.
create view objective_of_plan with (security_invoker = true) as
  select o.clinic_id, o.client_id, o.plan_id, o.id as objective_id, coalesce(o.origin_id, o.id) as origin_id, o.words, o.instrument,
    o.measured_by, o.baseline, o.target, o.target_on, o.goal_id, g.words as goal_words, g.position as goal_position, o.position
  from objective o join goal g on g.clinic_id = o.clinic_id and g.id = o.goal_id;
grant select on objective_of_plan to evenkeel_app;

-- Every signed note once, with the step agreed in it; empty where none was.
create or replace view agreed_step with (security_invoker = true) as
  select clinic_id, client_id, session_id, next_step, signed_at, id as note_id, author_id from note where signed_at is not null;

-- Whether everybody who took part has a signed note is asked every morning over weeks of sessions: the index answers it.
alter table attendance drop constraint attendance_pkey, add primary key (clinic_id, session_id, client_id) include (minutes);
alter table note drop constraint note_clinic_id_session_id_client_id_key, add constraint note_clinic_id_session_id_client_id_key unique (clinic_id, session_id, client_id) include (signed_at);

-- The clock on the clinic's wall.
create function app.clinic_zone() returns text language sql stable
  as $$ select coalesce((select s.time_zone from site s where s.clinic_id = app.clinic_id() order by s.name limit 1), 'UTC') $$;
create or replace function app.clinic_day(at timestamptz) returns date language sql stable
  as $$ select (at at time zone app.clinic_zone())::date $$;
