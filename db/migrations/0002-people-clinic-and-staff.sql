create table clinic (
  clinic_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  language text not null default 'en' check (language in ('en', 'es')),
  is_demo boolean not null default false,
  created_at timestamptz not null,
  version int not null default 1
);
call app.protect('clinic', 'clinic');

create table site (
  clinic_id uuid not null references clinic,
  id uuid not null,
  name text not null,
  time_zone text not null,
  address text,
  phone text,
  primary key (clinic_id, id)
);
call app.protect('site', 'clinic');

create table room (
  clinic_id uuid not null,
  id uuid not null,
  site_id uuid not null,
  name text not null,
  seats int not null check (seats between 1 and 200),
  primary key (clinic_id, id),
  foreign key (clinic_id, site_id) references site
);
call app.protect('room', 'clinic');

create table program (
  clinic_id uuid not null,
  id uuid not null,
  site_id uuid not null,
  name text not null,
  created_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, site_id) references site
);
call app.protect('program', 'clinic');

create table program_version (
  clinic_id uuid not null,
  program_id uuid not null,
  version int not null,
  definition jsonb not null,
  effective_from date not null,
  primary key (clinic_id, program_id, version),
  foreign key (clinic_id, program_id) references program
);
comment on table program_version is 'What a program asks and offers: phases, hours, requirements. An episode keeps the version agreed at intake.';
call app.protect('program_version', 'clinic');
call app.append_only('program_version');

create table staff_member (
  clinic_id uuid not null references clinic,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email)),
  phone text,
  roles text[] not null check (cardinality(roles) > 0),
  credential text,
  credential_until date,
  language text not null default 'en' check (language in ('en', 'es')),
  left_at timestamptz,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (clinic_id, id),
  unique (clinic_id, email)
);
call app.protect('staff_member', 'clinic');

create table client (
  clinic_id uuid not null references clinic,
  client_id uuid not null,
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  preferred_name text,
  pronouns text,
  birth_date date,
  sex text check (sex in ('female', 'male', 'other')),
  phone text,
  email text,
  may_leave_message boolean not null default false,
  safe_contact text,
  language text not null default 'en' check (language in ('en', 'es')),
  photo text,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (clinic_id, client_id)
);
call app.protect('client', 'client', 'about');

create table client_name_part (
  clinic_id uuid not null,
  part text collate "C" not null,
  client_id uuid not null,
  primary key (clinic_id, part, client_id),
  foreign key (clinic_id, client_id) references client
);
comment on table client_name_part is 'Each word of a client''s names, folded, so that three letters find the person.';
call app.protect('client_name_part', 'client');

create table restriction (
  clinic_id uuid not null,
  client_id uuid not null,
  staff_id uuid not null,
  asked_at timestamptz not null,
  primary key (clinic_id, client_id, staff_id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, staff_id) references staff_member
);
comment on table restriction is 'A client asked that this staff member does not see the record ("my cousin works here"). It wins over every role.';
alter table restriction enable row level security;
alter table restriction force row level security;
create policy compartment on restriction to evenkeel_app using (clinic_id = (select app.clinic_id()));
do $$ begin execute format('create policy owner on restriction to %I using (true) with check (true)', current_user); end $$;
grant select, insert, delete on restriction to evenkeel_app;

create table supporter (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  name text not null,
  relation text not null,
  email text,
  phone text,
  language text not null default 'en' check (language in ('en', 'es')),
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
call app.protect('supporter', 'client');
create policy self on supporter for select to evenkeel_app
  using (clinic_id = (select app.clinic_id()) and (select app.actor_kind()) = 'supporter' and id = (select app.actor_id()));

create table release (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  supporter_id uuid,
  recipient text not null,
  topics text[] not null,
  purpose text not null,
  signed_at timestamptz not null,
  valid_until date not null,
  revoked_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, supporter_id) references supporter
);
comment on table release is 'A consent to disclose: who, what, why, until. 42 CFR Part 2.';
call app.protect('release', 'client');
create policy named on release for select to evenkeel_app
  using (clinic_id = (select app.clinic_id()) and (select app.actor_kind()) = 'supporter' and supporter_id = (select app.actor_id()));

create table signature (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  document_kind text not null,
  document_id uuid not null,
  document_version int not null,
  content_hash bytea not null,
  meaning text not null check (meaning in ('author', 'client', 'supervisor', 'physician', 'witness')),
  signer_kind text not null check (signer_kind in ('staff', 'client', 'supporter')),
  signer_id uuid not null,
  signed_at timestamptz not null,
  primary key (clinic_id, id),
  unique (clinic_id, document_id, document_version, meaning, signer_id),
  foreign key (clinic_id, client_id) references client
);
comment on table signature is 'Who stands behind which words: hash of the content, signer from the sign-in, server time, meaning.';
create index signature_document on signature (clinic_id, document_id);
call app.protect('signature', 'client');
call app.append_only('signature');

create table task (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid,
  kind text not null,
  reason text not null,
  urgency text not null check (urgency in ('now', 'today', 'soon')),
  for_role text,
  for_staff_id uuid,
  due_at timestamptz not null,
  created_at timestamptz not null,
  accepted_by uuid,
  accepted_at timestamptz,
  done_by uuid,
  done_at timestamptz,
  done_note text,
  about_id uuid,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
comment on table task is 'Something that waits for a human, with its reason and its time. The reason is a code of the slice that made it.';
create index task_open on task (clinic_id, due_at) where done_at is null;
alter table task enable row level security;
alter table task force row level security;
create policy compartment on task to evenkeel_app using (clinic_id = (select app.clinic_id()) and (select app.is_staff())
  and (client_id is null or client_id <> all ((select app.denied())::uuid[])));
create policy raise_own on task for insert to evenkeel_app with check (clinic_id = (select app.clinic_id())
  and client_id = (select app.client_id()));
do $$ begin execute format('create policy owner on task to %I using (true) with check (true)', current_user); end $$;
grant select, insert, update on task to evenkeel_app;

-- What other lists may join: names, never numbers or addresses.
create view client_name with (security_invoker = true) as
  select clinic_id, client_id, coalesce(preferred_name, given_name) || ' ' || family_name as name, birth_date, pronouns, photo from client;
create view staff_name with (security_invoker = true) as select clinic_id, id as staff_id, name, credential from staff_member;
grant select on client_name, staff_name to evenkeel_app;
