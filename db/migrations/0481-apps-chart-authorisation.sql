-- What a payer authorised for a stay and what was used of it by now: one of the twelve answers of the chart.
create view authorisation_line with (security_invoker = true) as
  select clinic_id, client_id, episode_id, id as authorisation_id, payer, reference, unit, units, from_date, until_date from authorisation where ended_at is null;
grant select on authorisation_line to evenkeel_app;
