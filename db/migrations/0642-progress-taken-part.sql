-- The sessions of one stay are found by the stay, and who asks is worked out once for the whole answer, not for each row.
create index attendee_stay on attendee (clinic_id, episode_id);

create or replace function app.taken_part(stay uuid) returns table (session_id uuid, starts_at timestamptz, participation int)
language sql stable security definer set search_path = public, pg_temp as $$
  select n.session_id, s.starts_at, n.participation from attendee a
  join note n on n.clinic_id = a.clinic_id and n.session_id = a.session_id and n.client_id = a.client_id
  join session s on s.clinic_id = a.clinic_id and s.id = a.session_id
  where a.clinic_id = (select app.clinic_id()) and a.episode_id = stay and n.signed_at is not null and n.participation is not null
    and case when (select app.is_staff()) then a.client_id <> all ((select app.denied())::uuid[])
             when (select app.actor_kind()) = 'client' then a.client_id = (select app.client_id()) else false end
  order by s.starts_at $$;
