create table community_group (
  clinic_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  weekday int not null check (weekday between 1 and 7),
  starts time not null,
  place text not null,
  language text not null default 'en',
  source text not null,
  checked_on date not null,
  primary key (clinic_id, id),
  foreign key (clinic_id) references clinic
);
comment on table community_group is 'A support group outside the clinic, with where the entry comes from and when it was last checked.';
call app.protect('community_group', 'clinic');

create table aftercare_plan (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  step_down text not null default '',
  therapist_name text not null default '',
  first_visit_at timestamptz,
  community_group_ids uuid[] not null default '{}',
  medication text not null default '',
  people text not null default '',
  warning_signs text not null default '',
  what_brings_me_back text not null default '',
  author_id uuid not null,
  started_at timestamptz not null,
  signed_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, id),
  unique (clinic_id, episode_id),
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, client_id) references client
);
comment on table aftercare_plan is 'What comes after discharge, made with the client weeks before the end.';
call app.protect('aftercare_plan', 'client');

create table follow_up (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  day int not null,
  due_on date not null,
  reached_at timestamptz,
  reached_by uuid,
  outcome text check (outcome in ('reached', 'not-reached', 'declined')),
  words text,
  version int not null default 1,
  primary key (clinic_id, id),
  unique (clinic_id, episode_id, day),
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, client_id) references client
);
comment on table follow_up is 'A call 7, 30, 90, 180 and 365 days after discharge.';
create index follow_up_due on follow_up (clinic_id, due_on) where reached_at is null;
call app.protect('follow_up', 'client');
