create view last_check_in with (security_invoker = true) as
  select distinct on (clinic_id, client_id) clinic_id, client_id, for_date, at, mood, stress, craving, used, wants_call
  from check_in order by clinic_id, client_id, for_date desc;
grant select on last_check_in to evenkeel_app;
