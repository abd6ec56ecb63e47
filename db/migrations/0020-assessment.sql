create table appointment (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  staff_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text not null check (place in ('in-person', 'phone', 'video')),
  room_id uuid,
  booked_at timestamptz not null,
  booked_by uuid not null,
  cancelled_at timestamptz,
  kept_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, staff_id) references staff_member
);
comment on table appointment is 'A time held for an assessment. FHIR: Appointment.';
create unique index appointment_once on appointment (clinic_id, staff_id, starts_at) where cancelled_at is null;
create index appointment_client on appointment (clinic_id, client_id, starts_at);
call app.protect('appointment', 'client');

create table measure (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  instrument text not null,
  instrument_version text not null,
  answers jsonb not null,
  total numeric,
  band text,
  alerts text[] not null default '{}',
  given_by_kind text not null check (given_by_kind in ('staff', 'client')),
  given_by uuid not null,
  given_at timestamptz not null,
  corrects uuid,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
comment on table measure is 'One instrument answered once. A correction is a new row that names the one it corrects. FHIR: QuestionnaireResponse, Observation.';
create index measure_client on measure (clinic_id, client_id, instrument, given_at);
call app.protect('measure', 'client');
call app.append_only('measure');

create table assessment (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  author_id uuid not null,
  sections jsonb not null default '{}',
  started_at timestamptz not null,
  signed_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, author_id) references staff_member
);
comment on table assessment is 'The biopsychosocial interview, in sections, over one or more sittings.';
create index assessment_client on assessment (clinic_id, client_id);
call app.protect('assessment', 'chart');

create table finding (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  assessment_id uuid not null,
  kind text not null,
  words text not null,
  found_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, assessment_id) references assessment,
  foreign key (clinic_id, client_id) references client
);
comment on table finding is 'What the assessment found and the plan will pick up as a problem: where the golden thread starts.';
create index finding_client on finding (clinic_id, client_id);
call app.protect('finding', 'chart');

create table level_of_care (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  assessment_id uuid not null,
  edition text not null check (edition in ('3', '4')),
  dimensions jsonb not null,
  recommended text not null,
  actual text not null,
  reasons text not null,
  difference_reason text,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (clinic_id, id),
  check (recommended = actual or difference_reason is not null),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, assessment_id) references assessment
);
comment on table level_of_care is 'Which level the person needs, which one they get, and why, in the clinic''s own words. The edition is kept.';
create index level_of_care_client on level_of_care (clinic_id, client_id, decided_at);
call app.protect('level_of_care', 'chart');
call app.append_only('level_of_care');

create table diagnosis (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  code text not null,
  words text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
create index diagnosis_client on diagnosis (clinic_id, client_id);
call app.protect('diagnosis', 'chart');

create table episode (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  program_id uuid not null,
  program_version int not null,
  therapist_id uuid not null,
  track text not null,
  admitted_on date not null,
  discharged_on date check (discharged_on >= admitted_on),
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, program_id, program_version) references program_version,
  foreign key (clinic_id, therapist_id) references staff_member
);
comment on table episode is 'One stay of one client in one program, admission to discharge, with the program version agreed at intake. FHIR: EpisodeOfCare.';
create unique index episode_open_once on episode (clinic_id, client_id, program_id) where discharged_on is null;
create index episode_client on episode (clinic_id, client_id);
create index episode_open on episode (clinic_id, therapist_id) where discharged_on is null;
call app.protect('episode', 'client', 'attendance');
