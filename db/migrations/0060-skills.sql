create table check_in (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  for_date date not null,
  at timestamptz not null,
  sent_at timestamptz not null,
  mood int not null check (mood between 0 and 10),
  stress int not null check (stress between 0 and 10),
  craving int not null check (craving between 0 and 10),
  sleep_hours numeric check (sleep_hours between 0 and 24),
  used text check (used in ('no', 'yes', 'rather-not-say')),
  trigger_kind text,
  skill text,
  helped int check (helped between 0 and 10),
  wants_call boolean not null default false,
  words text,
  primary key (clinic_id, id),
  unique (clinic_id, client_id, for_date),
  foreign key (clinic_id, client_id) references client
);
comment on table check_in is 'The client''s daily 20 seconds. `at` is the phone''s clock, `sent_at` the server''s.';
call app.protect('check_in', 'client');

create table practice (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  skill text not null,
  when_and_where text not null default '',
  objective_id uuid,
  assigned_by_kind text not null check (assigned_by_kind in ('staff', 'client')),
  assigned_by uuid not null,
  assigned_at timestamptz not null,
  due_on date,
  outcome text check (outcome in ('done', 'tried', 'not-done')),
  helped int check (helped between 0 and 10),
  words text,
  answered_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
comment on table practice is 'A coping skill to be used in real life, and how it went.';
create index practice_client on practice (clinic_id, client_id, assigned_at);
call app.protect('practice', 'client');
