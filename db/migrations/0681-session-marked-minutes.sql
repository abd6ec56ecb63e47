-- What was marked in a session, without who brings whom and when it was: a count over many sessions needs no more.
create view marked_minutes with (security_invoker = true) as
  select clinic_id, session_id, client_id, status, minutes from attendance;
grant select on marked_minutes to evenkeel_app;
