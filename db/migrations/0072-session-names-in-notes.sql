-- The parts of a name that may slip into a note about somebody else.
create view client_called with (security_invoker = true) as
  select clinic_id, client_id, given_name, preferred_name, family_name, pronouns, photo from client;
grant select on client_called to evenkeel_app;
