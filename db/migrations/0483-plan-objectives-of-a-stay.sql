-- What a stay worked towards: the objectives of its own newest signed plan, whatever another stay of the same person is about.
create view stay_objective with (security_invoker = true) as
  select p.clinic_id, p.client_id, p.episode_id, o.id as objective_id, coalesce(o.origin_id, o.id) as origin_id, o.words, o.instrument,
    o.measured_by, o.baseline, o.target, o.target_on, o.goal_id, g.words as goal_words, g.position as goal_position, o.position
  from (select distinct on (clinic_id, episode_id) clinic_id, client_id, episode_id, id from plan where signed_at is not null order by clinic_id, episode_id, signed_at desc) p
  join objective o on o.clinic_id = p.clinic_id and o.plan_id = p.id
  join goal g on g.clinic_id = o.clinic_id and g.id = o.goal_id;
grant select on stay_objective to evenkeel_app;
