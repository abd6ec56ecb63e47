-- A plan belongs to one stay: who comes back needs a new one, and until it is signed none is in force.
create or replace view current_plan with (security_invoker = true) as
  select c.clinic_id, c.client_id, p.id as plan_id, p.episode_id, p.number, p.author_id, p.signed_at, p.client_signed_at,
    p.client_refused_at, p.review_due_on
  from client c cross join lateral (
    select * from plan k where k.clinic_id = c.clinic_id and k.client_id = c.client_id
      and k.signed_at is not null and k.superseded_at is null
      and (exists (select from open_episode o where o.clinic_id = k.clinic_id and o.client_id = k.client_id and o.episode_id = k.episode_id)
        or not exists (select from open_episode o where o.clinic_id = k.clinic_id and o.client_id = k.client_id))
    order by k.signed_at desc limit 1) p;

-- Rules of a payer that come along and do not hold for this clinic: decided against, with the reason.
alter table clinic_deadline add column declined_why text check (declined_why is null or (length(declined_why) between 1 and 300 and ended_at is not null));
