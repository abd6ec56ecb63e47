-- What the golden thread joins; each view belongs to the step whose rows it shows.
create or replace view objective_line with (security_invoker = true) as
  select clinic_id, client_id, id as objective_id, words, coalesce(origin_id, id) as origin_id from objective;
create view finding_line with (security_invoker = true) as
  select clinic_id, client_id, id as finding_id, kind, words, found_at from finding;
create view practice_line with (security_invoker = true) as
  select clinic_id, client_id, id as practice_id, skill, objective_id, assigned_at, outcome, answered_at from practice;
grant select on finding_line, practice_line to evenkeel_app;
