-- How a program answers an absence is data, in versions; nothing punishes by itself.
create table attendance_policy (
  clinic_id uuid not null,
  program_id uuid not null,
  version int not null,
  policy jsonb not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, program_id, version),
  foreign key (clinic_id, program_id) references program,
  foreign key (clinic_id, set_by) references staff_member
);
comment on table attendance_policy is 'Grace, tries to reach somebody, the hours a day needs, and what follows repeated absences: always a human.';
call app.protect('attendance_policy', 'clinic');
call app.append_only('attendance_policy');

create table absence (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  session_id uuid not null,
  episode_id uuid not null,
  opened_at timestamptz not null,
  text_state text not null check (text_state in ('sent', 'not-allowed', 'no-phone')),
  reason text,
  barrier text not null default '',
  make_up_offered_at timestamptz,
  closed_at timestamptz,
  closed_because text check (closed_because in ('came', 'taken-back', 'followed-up')),
  closed_by uuid,
  version int not null default 1,
  primary key (clinic_id, id),
  unique (clinic_id, session_id, client_id),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, client_id) references client
);
comment on table absence is 'Somebody did not come and nobody knew why: what was done until they were reached. An absence has no session note.';
create index absence_open on absence (clinic_id, opened_at) where closed_at is null;
create index absence_client on absence (clinic_id, client_id);
call app.protect('absence', 'chart');

create table absence_contact (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  absence_id uuid not null,
  how text not null check (how in ('call', 'supporter', 'visit')),
  outcome text not null check (outcome in ('reached', 'no-answer', 'message-left', 'wrong-number')),
  supporter_id uuid,
  words text not null default '',
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, absence_id) references absence,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, made_by) references staff_member
);
comment on table absence_contact is 'Every try to reach somebody who did not come, and what came of it.';
create index absence_contact_of on absence_contact (clinic_id, absence_id);
call app.protect('absence_contact', 'chart');
call app.append_only('absence_contact');

-- Whom the client lets the team call about their coming, while the release lives.
create view attendance_contact with (security_invoker = true) as
  select r.clinic_id, r.client_id, r.supporter_id, s.name, s.relation, s.phone, r.valid_until, r.revoked_at
  from release r join supporter s on s.clinic_id = r.clinic_id and s.id = r.supporter_id
  where 'attendance' = any (r.topics) and s.ended_at is null and s.phone is not null;
grant select on attendance_contact to evenkeel_app;

-- Words were written about this session: from here on it is not called off as if it had never been.
alter table session add column words_at timestamptz;

-- Somebody leads one evening in a colleague's place; the next evening is the colleague's again.
create table substitute (
  clinic_id uuid not null,
  session_id uuid not null,
  staff_id uuid not null,
  instead_of uuid,
  named_by uuid not null,
  named_at timestamptz not null,
  primary key (clinic_id, session_id, staff_id),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, staff_id) references staff_member
);
call app.protect('substitute', 'staff');
