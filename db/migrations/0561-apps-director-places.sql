-- In which program a stay was from which day on: where it began, and every move to another place.
create view episode_place with (security_invoker = true) as
  select b.clinic_id, b.client_id, b.episode_id, e.admitted_on as from_date, b.program_id from episode_begun b join episode e on e.clinic_id = b.clinic_id and e.id = b.episode_id
  union all select clinic_id, client_id, episode_id, on_date, to_program_id from episode_move;
grant select on episode_place to evenkeel_app;
