-- Whoever is back in care is not asked any more how it goes after the stay before: those follow-ups rest.
create view follow_up_rest with (security_invoker = true) as
  select f.clinic_id, f.client_id, f.id as follow_up_id from follow_up f
  where f.outcome is null and exists (select 1 from episode e
    where e.clinic_id = f.clinic_id and e.client_id = f.client_id and e.id <> f.episode_id and e.admitted_on >= f.due_on - f.day);
grant select on follow_up_rest to evenkeel_app;

create or replace view open_follow_up with (security_invoker = true) as
  select f.clinic_id, f.client_id, f.id as follow_up_id, f.due_on from follow_up f
  where f.outcome is null and not exists (select 1 from follow_up_rest r where r.clinic_id = f.clinic_id and r.follow_up_id = f.id);
create or replace view follow_up_line with (security_invoker = true) as
  select f.clinic_id, f.client_id, f.episode_id, f.day, f.due_on, f.outcome from follow_up f
  where not exists (select 1 from follow_up_rest r where r.clinic_id = f.clinic_id and r.follow_up_id = f.id);
