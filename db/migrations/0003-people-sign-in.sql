-- A row of these tables can be found before anybody is known only by showing its secret (app.presented).
create function app.presented() returns text language sql stable as $$ select nullif(current_setting('app.presented', true), '') $$;

create table sign_in (
  clinic_id uuid not null references clinic,
  id uuid not null,
  token_hash bytea not null unique,
  kind text not null check (kind in ('staff', 'client', 'supporter')),
  person_id uuid not null,
  strong boolean not null default false,
  device text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id)
);
comment on table sign_in is 'A person at a device. Only the hash of the token is kept.';
create index sign_in_person on sign_in (clinic_id, person_id) where ended_at is null;
call app.protect('sign_in', 'clinic');
create policy own on sign_in as restrictive to evenkeel_app using ((select app.is_staff()) or person_id = (select app.actor_id())
  or (select app.presented()) is not null) with check ((select app.is_staff()) or person_id = (select app.actor_id()));
create policy presented on sign_in for select to evenkeel_app using (token_hash = decode((select app.presented()), 'hex'));

create table password (
  clinic_id uuid not null,
  staff_id uuid not null,
  hash text not null,
  set_at timestamptz not null,
  primary key (clinic_id, staff_id),
  foreign key (clinic_id, staff_id) references staff_member
);
call app.protect('password', 'staff');

create table second_factor (
  clinic_id uuid not null,
  staff_id uuid not null,
  secret text not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  primary key (clinic_id, staff_id),
  foreign key (clinic_id, staff_id) references staff_member
);
comment on table second_factor is 'Time-based one-time codes (RFC 6238). A step is accepted once.';
call app.protect('second_factor', 'staff');

create table recovery_code (
  clinic_id uuid not null,
  staff_id uuid not null,
  hash bytea not null,
  used_at timestamptz,
  primary key (clinic_id, staff_id, hash),
  foreign key (clinic_id, staff_id) references staff_member
);
call app.protect('recovery_code', 'staff');

create table passkey (
  clinic_id uuid not null references clinic,
  id text not null unique,
  kind text not null check (kind in ('staff', 'client', 'supporter')),
  person_id uuid not null,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (clinic_id, id)
);
call app.protect('passkey', 'clinic');
create policy own on passkey as restrictive to evenkeel_app using ((select app.is_staff()) or person_id = (select app.actor_id())
  or (select app.presented()) is not null) with check ((select app.is_staff()) or person_id = (select app.actor_id()));
create policy presented on passkey for select to evenkeel_app using (id = (select app.presented()));

create table challenge (
  id uuid primary key,
  clinic_id uuid,
  value text not null,
  purpose text not null,
  expires_at timestamptz not null
);
comment on table challenge is 'A passkey ceremony under way. Found only by its id.';
alter table challenge enable row level security;
alter table challenge force row level security;
create policy presented on challenge to evenkeel_app using (id::text = (select app.presented())) with check (id::text = (select app.presented()));
do $$ begin execute format('create policy owner on challenge to %I using (true) with check (true)', current_user); end $$;
grant select, insert, delete on challenge to evenkeel_app;

-- A staff member is found by e-mail before the clinic is known.
create policy presented on staff_member for select to evenkeel_app using (email = (select app.presented()));

create table link (
  clinic_id uuid not null references clinic,
  id uuid not null,
  code_hash bytea not null unique,
  purpose text not null check (purpose in ('staff-invitation', 'client-device', 'supporter-invitation', 'packet')),
  person_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (clinic_id, id)
);
comment on table link is 'A one-time way in that was handed over: opening it spends nothing, using it binds it to one device.';
call app.protect('link', 'clinic');
create policy own on link as restrictive to evenkeel_app using ((select app.is_staff()) or person_id = (select app.actor_id())
  or (select app.presented()) is not null) with check ((select app.is_staff()) or person_id = (select app.actor_id()));
create policy presented on link for select to evenkeel_app using (code_hash = decode((select app.presented()), 'hex'));

create table device (
  clinic_id uuid not null references clinic,
  id uuid not null,
  key_hash bytea not null unique,
  kind text not null check (kind in ('client', 'supporter')),
  person_id uuid not null,
  pin_hash text not null,
  name text not null,
  bound_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id)
);
comment on table device is 'A phone bound to one person by a link; it opens with a PIN.';
call app.protect('device', 'clinic');
create policy own on device as restrictive to evenkeel_app using ((select app.is_staff()) or person_id = (select app.actor_id())
  or (select app.presented()) is not null) with check ((select app.is_staff()) or person_id = (select app.actor_id()));
create policy presented on device for select to evenkeel_app using (key_hash = decode((select app.presented()), 'hex'));

-- Wrong tries, counted per secret and per address so that guessing is slow and the real person is never locked out.
create table sign_in_try (
  subject bytea not null,
  at timestamptz not null,
  id uuid not null,
  primary key (subject, at, id)
);
alter table sign_in_try enable row level security;
alter table sign_in_try force row level security;
create policy presented on sign_in_try to evenkeel_app using (subject = decode((select app.presented()), 'hex')) with check (true);
do $$ begin execute format('create policy owner on sign_in_try to %I using (true) with check (true)', current_user); end $$;
grant select, insert, delete on sign_in_try to evenkeel_app;

-- Opens a transaction as the person of a sign-in. Answers who it is, whether the screen is locked, and whether the same
-- intent was already carried out. Idle: staff 15 minutes, clients and supporters 15 minutes; only real input moves the clock.
create function app.open(token bytea, at timestamptz, active boolean, key text) returns jsonb language plpgsql as $$
declare
  s sign_in;
  who_roles text[];
  who_client uuid;
  who_topics text[] := '{}';
  who_denied uuid[] := '{}';
  who_language text;
  before idempotency;
  busy boolean := false;
begin
  perform set_config('app.presented', encode(token, 'hex'), true);
  select * into s from sign_in where token_hash = token and ended_at is null and expires_at > at;
  perform set_config('app.presented', '', true);
  if not found then return null; end if;
  perform set_config('app.clinic_id', s.clinic_id::text, true), set_config('app.actor_kind', s.kind, true),
          set_config('app.actor_id', s.person_id::text, true);
  if s.kind = 'staff' then
    select m.roles, m.language into who_roles, who_language from staff_member m
     where m.clinic_id = s.clinic_id and m.id = s.person_id and m.left_at is null;
    if not found then return null; end if;
    who_denied := array(select r.client_id from restriction r where r.clinic_id = s.clinic_id and r.staff_id = s.person_id);
  elsif s.kind = 'client' then
    perform set_config('app.client_id', s.person_id::text, true);
    select array['client'], c.client_id, c.language into who_roles, who_client, who_language from client c
     where c.clinic_id = s.clinic_id and c.client_id = s.person_id;
    if not found then return null; end if;
  else
    select array['supporter'], u.client_id, u.language into who_roles, who_client, who_language from supporter u
     where u.clinic_id = s.clinic_id and u.id = s.person_id and u.ended_at is null;
    if not found then return null; end if;
    who_topics := array(select distinct unnest(r.topics) from release r where r.clinic_id = s.clinic_id
      and r.supporter_id = s.person_id and r.revoked_at is null and r.valid_until >= at::date);
  end if;
  perform app.become(s.clinic_id, s.kind, s.person_id, who_client, who_topics, who_denied, s.id);
  if key is not null then
    busy := not pg_try_advisory_xact_lock(hashtext(s.person_id::text), hashtext(key));
    if not busy then
      select * into before from idempotency i where i.clinic_id = s.clinic_id and i.actor_id = s.person_id and i.key = open.key;
    end if;
  end if;
  if s.seen_at > at - interval '15 minutes' and active and s.seen_at < at - interval '30 seconds' then
    update sign_in set seen_at = at where clinic_id = s.clinic_id and id = s.id;
  end if;
  return jsonb_build_object(
    'actor', jsonb_build_object('kind', s.kind, 'id', s.person_id, 'clinicId', s.clinic_id, 'signInId', s.id, 'roles', to_jsonb(who_roles),
      'clientId', who_client, 'topics', to_jsonb(who_topics), 'strong', s.strong, 'language', who_language),
    'state', case when s.seen_at <= at - interval '15 minutes' then 'locked' else 'open' end,
    'busy', busy,
    'remembered', case when before.key is null then null
      else jsonb_build_object('action', before.action, 'bodyHash', encode(before.body_hash, 'hex'), 'answer', before.answer) end);
end $$;
