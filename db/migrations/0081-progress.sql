-- Notes are the chart's. How actively a client took part is a condition of completion, so the client may see that one figure of a
-- signed note, and nothing else of it.
create function app.taken_part(stay uuid) returns table (session_id uuid, starts_at timestamptz, participation int)
language sql stable security definer set search_path = public, pg_temp as $$
  select n.session_id, s.starts_at, n.participation from attendee a
  join note n on n.clinic_id = a.clinic_id and n.session_id = a.session_id and n.client_id = a.client_id
  join session s on s.clinic_id = a.clinic_id and s.id = a.session_id
  where a.clinic_id = app.clinic_id() and a.episode_id = stay and n.signed_at is not null and n.participation is not null
    and case when app.is_staff() then a.client_id <> all (app.denied())
             when app.actor_kind() = 'client' then a.client_id = app.client_id() else false end
  order by s.starts_at $$;

create table off_track (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  instrument text not null,
  colour text not null check (colour in ('yellow', 'red')),
  because text not null,
  seen_at timestamptz not null,
  over_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, episode_id) references episode
);
comment on table off_track is 'A spell of yellow or red on one instrument, from when it was first seen to when it was over: one task each, never a discharge.';
create unique index off_track_open_once on off_track (clinic_id, episode_id, instrument) where over_at is null;
create index off_track_client on off_track (clinic_id, client_id);
call app.protect('off_track', 'chart');
