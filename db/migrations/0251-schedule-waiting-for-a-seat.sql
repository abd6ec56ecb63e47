-- Whoever says beforehand that they cannot come lends their seat to somebody else for that once.
alter table attendee add column says_absent_at timestamptz;

create table seat_wait (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  session_id uuid,
  group_id uuid,
  missed_session_id uuid,
  turn bigint generated always as identity,
  asked_at timestamptz not null,
  offered_at timestamptz,
  offered_until timestamptz,
  ended_at timestamptz,
  ended_how text check (ended_how in ('taken', 'left', 'expired', 'over')),
  primary key (clinic_id, id),
  check (num_nonnulls(session_id, group_id) = 1),
  check ((ended_at is null) = (ended_how is null)),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, group_id) references therapy_group,
  foreign key (clinic_id, missed_session_id) references session
);
comment on table seat_wait is 'A client in line for a seat, once in a session or every week in a group. First come, first offered; an offered seat is kept until a stated time.';
create unique index seat_wait_once on seat_wait (clinic_id, client_id, coalesce(session_id, group_id)) where ended_at is null;
create index seat_wait_line on seat_wait (clinic_id, turn) where ended_at is null;
call app.protect('seat_wait', 'client');

-- A client does not see who else is there, only how many seats are taken: by those expected, and by those a seat is kept for.
create function app.seats_taken(of_session uuid, mine uuid, at timestamptz) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select (select count(*) from attendee a where a.clinic_id = app.clinic_id() and a.session_id = of_session and a.says_absent_at is null)::int
    + (select count(*) from seat_wait w where w.clinic_id = app.clinic_id() and w.session_id = of_session and w.ended_at is null
        and w.offered_until > at and w.client_id is distinct from mine)::int
$$;
create function app.seats_kept(of_group uuid, mine uuid, at timestamptz) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from seat_wait w where w.clinic_id = app.clinic_id() and w.group_id = of_group and w.ended_at is null
    and w.offered_until > at and w.client_id is distinct from mine
$$;
-- How many are in line before somebody.
create function app.ahead_in_line(of_wait uuid) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from seat_wait w join seat_wait me on me.clinic_id = w.clinic_id and me.id = of_wait
    and coalesce(me.session_id, me.group_id) = coalesce(w.session_id, w.group_id)
  where w.clinic_id = app.clinic_id() and w.ended_at is null and w.turn < me.turn
$$;
grant execute on function app.seats_taken, app.seats_kept, app.ahead_in_line to evenkeel_app;
