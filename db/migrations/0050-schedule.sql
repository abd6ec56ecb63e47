create table therapy_group (
  clinic_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  topic text not null,
  track text not null,
  phases text[] not null,
  weekday int not null check (weekday between 1 and 7),
  starts time not null,
  minutes int not null check (minutes between 15 and 480),
  break_minutes int not null default 0,
  seats int not null check (seats between 1 and 50),
  room_id uuid,
  remote boolean not null default false,
  from_date date not null,
  until_date date,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, program_id) references program,
  foreign key (clinic_id, room_id) references room
);
comment on table therapy_group is 'A recurring series: weekday 1 is Monday, starts is the wall clock of the program''s site. FHIR: HealthcareService, Schedule.';
call app.protect('therapy_group', 'clinic');

create table group_facilitator (
  clinic_id uuid not null,
  group_id uuid not null,
  staff_id uuid not null,
  primary key (clinic_id, group_id, staff_id),
  foreign key (clinic_id, group_id) references therapy_group,
  foreign key (clinic_id, staff_id) references staff_member
);
call app.protect('group_facilitator', 'clinic');

create table session (
  clinic_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('group', 'individual', 'family')),
  group_id uuid,
  program_id uuid not null,
  topic text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  break_minutes int not null default 0,
  room_id uuid,
  remote boolean not null default false,
  join_link text,
  cancelled_at timestamptz,
  cancel_reason text,
  closed_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, id),
  unique (clinic_id, group_id, starts_at),
  foreign key (clinic_id, group_id) references therapy_group,
  foreign key (clinic_id, program_id) references program,
  foreign key (clinic_id, room_id) references room
);
comment on table session is 'One therapy meeting at a time. FHIR: Appointment, Encounter.';
create index session_time on session (clinic_id, starts_at);
call app.protect('session', 'clinic');

create table session_staff (
  clinic_id uuid not null,
  session_id uuid not null,
  staff_id uuid not null,
  primary key (clinic_id, session_id, staff_id),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, staff_id) references staff_member
);
create index session_staff_staff on session_staff (clinic_id, staff_id);
call app.protect('session_staff', 'clinic');

create table enrolment (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  group_id uuid not null,
  from_date date not null,
  until_date date,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, group_id) references therapy_group
);
comment on table enrolment is 'A client''s seat in a group, from a date until a date.';
create index enrolment_group on enrolment (clinic_id, group_id);
create index enrolment_client on enrolment (clinic_id, client_id);
call app.protect('enrolment', 'client', 'attendance');

create table attendee (
  clinic_id uuid not null,
  session_id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  make_up_for uuid,
  primary key (clinic_id, session_id, client_id),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, episode_id) references episode
);
comment on table attendee is 'A client who is expected at a session.';
create index attendee_client on attendee (clinic_id, client_id);
call app.protect('attendee', 'client', 'family-sessions');

create table session_supporter (
  clinic_id uuid not null,
  session_id uuid not null,
  client_id uuid not null,
  supporter_id uuid not null,
  primary key (clinic_id, session_id, supporter_id),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, supporter_id) references supporter,
  foreign key (clinic_id, client_id) references client
);
call app.protect('session_supporter', 'client', 'family-sessions');

create table phase_stay (
  clinic_id uuid not null,
  episode_id uuid not null,
  client_id uuid not null,
  phase text not null,
  hours_per_week numeric not null,
  from_date date not null,
  until_date date,
  decided_by uuid not null,
  primary key (clinic_id, episode_id, from_date),
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, client_id) references client
);
comment on table phase_stay is 'Which phase, and so how many hours a week, from when: 9 h, 6 h, 3 h.';
call app.protect('phase_stay', 'client', 'attendance');

create table commitment (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('work', 'school', 'childcare', 'court', 'medical', 'meeting', 'quiet', 'other')),
  words text not null default '',
  weekdays int[] not null,
  starts time not null,
  ends time not null,
  from_date date,
  until_date date,
  entered_by_kind text not null,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
comment on table commitment is 'The client''s life: a work shift, childcare, a class. Wall clock of the client''s own place; an end before its start is past midnight.';
create index commitment_client on commitment (clinic_id, client_id);
call app.protect('commitment', 'client');

create table placement (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  proposed jsonb not null,
  accepted_by uuid not null,
  accepted_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
comment on table placement is 'A weekly plan that somebody accepted, with what it was computed from and whether it was proven best.';
call app.protect('placement', 'chart');
call app.append_only('placement');
