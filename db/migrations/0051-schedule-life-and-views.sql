-- A commitment may come every second week; then it counts from the week of a day.
alter table commitment add column every_weeks int not null default 1 check (every_weeks between 1 and 4);
alter table commitment add column counted_from date;
alter table commitment add constraint commitment_counted check (every_weeks = 1 or counted_from is not null);

create table life_wish (
  clinic_id uuid not null,
  client_id uuid not null,
  travel_minutes int not null default 30 check (travel_minutes between 0 and 240),
  mode text not null default 'inperson' check (mode in ('inperson', 'telehealth', 'either')),
  track text not null default 'any',
  time_zone text,
  most_minutes_a_day int not null default 240 check (most_minutes_a_day between 60 and 720),
  family_hour boolean not null default false,
  family_weekdays int[] not null default '{1,2,3,4,5,6}',
  family_starts time not null default '17:00',
  family_ends time not null default '21:00' check (family_ends > family_starts),
  version int not null default 1,
  primary key (clinic_id, client_id),
  foreign key (clinic_id, client_id) references client
);
comment on table life_wish is 'How a client gets here and what would suit them; null time zone is the clock of the program''s site.';
call app.protect('life_wish', 'client');

create table staff_hours (
  clinic_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  weekday int not null check (weekday between 1 and 7),
  starts time not null,
  ends time not null check (ends > starts),
  primary key (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff_member
);
comment on table staff_hours is 'When a staff member can see clients; without any row the usual office hours count.';
create index staff_hours_staff on staff_hours (clinic_id, staff_id);
call app.protect('staff_hours', 'clinic');

create table closed_day (
  clinic_id uuid not null,
  site_id uuid not null,
  day date not null,
  words text not null,
  primary key (clinic_id, site_id, day),
  foreign key (clinic_id, site_id) references site
);
comment on table closed_day is 'A day on which a site is closed: no sessions are made for it.';
call app.protect('closed_day', 'clinic');

-- Sessions exist up to and including this day.
alter table therapy_group add column made_until date;

create table weekly_hour (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  kind text not null check (kind in ('individual', 'family')),
  staff_id uuid not null,
  weekday int not null check (weekday between 1 and 7),
  starts time not null,
  minutes int not null check (minutes between 15 and 240),
  room_id uuid,
  remote boolean not null default false,
  from_date date not null,
  until_date date,
  made_until date,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, staff_id) references staff_member,
  foreign key (clinic_id, room_id) references room
);
comment on table weekly_hour is 'The individual or family hour a client has every week, on the wall clock of the program''s site.';
create index weekly_hour_client on weekly_hour (clinic_id, client_id);
call app.protect('weekly_hour', 'client');

alter table session add column weekly_hour_id uuid;
alter table session add column cancelled_by uuid;
alter table session add foreign key (clinic_id, weekly_hour_id) references weekly_hour;
create unique index session_of_hour on session (clinic_id, weekly_hour_id, starts_at);
alter table session add constraint session_kind unique (clinic_id, id, kind);

-- A seat knows the kind of its session, so that a supporter reaches family sessions and no others.
alter table attendee add column kind text not null;
alter table attendee add foreign key (clinic_id, session_id, kind) references session (clinic_id, id, kind);
drop policy compartment on attendee;
create policy compartment on attendee to evenkeel_app
  using (clinic_id = (select app.clinic_id()) and case when (select app.is_staff()) then client_id <> all ((select app.denied())::uuid[])
    when (select app.actor_kind()) = 'client' then client_id = (select app.client_id()) else false end);
create policy family on attendee for select to evenkeel_app
  using (clinic_id = (select app.clinic_id()) and kind = 'family' and (select app.actor_kind()) = 'supporter'
    and client_id = (select app.client_id()) and 'family-sessions' = any ((select app.topics())::text[]));

-- Groups are the clinic's; whose individual or family session is when, is not. Only staff change a session.
drop policy compartment on session;
create policy staff on session to evenkeel_app
  using (clinic_id = (select app.clinic_id()) and (select app.is_staff()))
  with check (clinic_id = (select app.clinic_id()) and (select app.is_staff()));
create policy own on session for select to evenkeel_app
  using (clinic_id = (select app.clinic_id()) and ((kind = 'group' and (select app.actor_kind()) = 'client')
    or exists (select from attendee a where a.clinic_id = session.clinic_id and a.session_id = session.id)));

-- What later steps may join.
create view session_line with (security_invoker = true) as
  select s.clinic_id, s.id as session_id, s.kind, s.topic, s.starts_at, s.ends_at, s.break_minutes, r.name as room, s.remote,
    s.cancelled_at, s.closed_at, s.group_id, s.program_id
  from session s left join room r on r.clinic_id = s.clinic_id and r.id = s.room_id;
create view session_seat with (security_invoker = true) as
  select clinic_id, session_id, client_id, episode_id, make_up_for from attendee;
create view session_lead with (security_invoker = true) as
  select clinic_id, session_id, staff_id from session_staff;
create view current_phase with (security_invoker = true) as
  select clinic_id, client_id, episode_id, phase, hours_per_week, from_date from phase_stay where until_date is null;
-- A supporter sees the family sessions they are asked to; where nobody is named, everybody whom the client let in.
create view family_session with (security_invoker = true) as
  select s.clinic_id, a.client_id, s.id as session_id, s.starts_at, s.ends_at, s.topic, s.remote
  from session s join attendee a on a.clinic_id = s.clinic_id and a.session_id = s.id
  where s.kind = 'family' and s.cancelled_at is null
    and ((select app.actor_kind()) <> 'supporter'
      or not exists (select from session_supporter i where i.clinic_id = s.clinic_id and i.session_id = s.id)
      or exists (select from session_supporter i where i.clinic_id = s.clinic_id and i.session_id = s.id and i.supporter_id = (select app.actor_id())));
grant select on session_line, session_seat, session_lead, current_phase, family_session to evenkeel_app;
