-- What leaves the clinic names nobody else, and what stands in every chart names nobody: also not a client of whose record the one
-- who prints or signs is kept out. Runs as the owner, because row security hides them from that person. It answers staff of the clinic.
create function app.called_at(of_session uuid) returns table (client_id uuid, given_name text, preferred_name text, family_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.client_id, c.given_name, c.preferred_name, c.family_name from session_seat a
  join client_called c on c.clinic_id = a.clinic_id and c.client_id = a.client_id
  where a.clinic_id = (select app.staff_clinic()) and a.session_id = of_session $$;
comment on function app.called_at(uuid) is 'What everybody at a session is called, also whom row security hides: compared with words that leave or are signed, never shown.';
revoke execute on function app.called_at(uuid) from public;
grant execute on function app.called_at(uuid) to evenkeel_app;
