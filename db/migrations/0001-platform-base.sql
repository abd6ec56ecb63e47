-- The ground every table stands on: who acts (settings of the transaction), who may see a row (app.protect),
-- what happened (audit) and what was already answered (idempotency).
create schema if not exists app;

do $$ begin
  if not exists (select from pg_roles where rolname = 'evenkeel_app') then create role evenkeel_app nologin; end if;
end $$;
do $$ begin execute format('grant evenkeel_app to %I', current_user); end $$;
grant usage on schema public, app to evenkeel_app;

-- Settings live for one transaction. A missing setting is null, and null matches no row.
create function app.setting(name text) returns text language sql stable
  as $$ select nullif(current_setting('app.' || name, true), '') $$;
create function app.clinic_id() returns uuid language sql stable
  as $$ select nullif(current_setting('app.clinic_id', true), '')::uuid $$;
create function app.actor_id() returns uuid language sql stable
  as $$ select nullif(current_setting('app.actor_id', true), '')::uuid $$;
create function app.actor_kind() returns text language sql stable
  as $$ select nullif(current_setting('app.actor_kind', true), '') $$;
create function app.client_id() returns uuid language sql stable
  as $$ select nullif(current_setting('app.client_id', true), '')::uuid $$;
create function app.is_staff() returns boolean language sql stable
  as $$ select current_setting('app.actor_kind', true) in ('staff', 'system') $$;
-- Clients who asked that this staff member never opens their record.
create function app.denied() returns uuid[] language sql stable
  as $$ select coalesce(nullif(current_setting('app.denied', true), ''), '{}')::uuid[] $$;
create function app.topics() returns text[] language sql stable
  as $$ select coalesce(nullif(current_setting('app.topics', true), ''), '{}')::text[] $$;

create function app.become(clinic uuid, kind text, actor uuid, client uuid default null, topics text[] default '{}',
                           denied uuid[] default '{}', sign_in uuid default null) returns void language plpgsql as $$
begin
  perform set_config('app.clinic_id', clinic::text, true), set_config('app.actor_kind', kind, true),
          set_config('app.actor_id', actor::text, true), set_config('app.client_id', coalesce(client::text, ''), true),
          set_config('app.topics', topics::text, true), set_config('app.denied', denied::text, true),
          set_config('app.sign_in_id', coalesce(sign_in::text, ''), true);
end $$;

-- Every table names its compartment once:
--   clinic  everybody of the clinic who has signed in
--   staff   staff only
--   chart   staff, but not a staff member the client asked to keep out (column client_id)
--   client  the same, and the client themself
-- and, with a topic, a supporter of that client under a live release of that topic.
create procedure app.protect(t regclass, compartment text, topic text default null) language plpgsql as $$
declare
  own text := 'clinic_id = (select app.clinic_id())';
  rule text;
begin
  rule := case compartment
    when 'clinic' then own
    when 'staff' then own || ' and (select app.is_staff())'
    when 'chart' then own || ' and (select app.is_staff()) and client_id <> all ((select app.denied())::uuid[])'
    when 'client' then own || ' and case when (select app.is_staff()) then client_id <> all ((select app.denied())::uuid[]) '
      || 'when (select app.actor_kind()) = ''client'' then client_id = (select app.client_id()) '
      || case when topic is null then '' else format(
           'when (select app.actor_kind()) = ''supporter'' then client_id = (select app.client_id()) and %L = any ((select app.topics())::text[]) ', topic) end
      || 'else false end'
  end;
  if rule is null then raise exception 'unknown compartment %', compartment; end if;
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy compartment on %s to evenkeel_app using (%s) with check (%s)', t, rule, rule);
  execute format('create policy owner on %s to %I using (true) with check (true)', t, current_user);
  execute format('grant select, insert, update, delete on %s to evenkeel_app', t);
end $$;

create function app.refuse_change() returns trigger language plpgsql as $$
begin raise exception '% is append-only', tg_table_name using errcode = '42501'; end $$;

-- Rows that, once written, stay as they are for everybody, the owner included.
create procedure app.append_only(t regclass) language plpgsql as $$
begin
  execute format('revoke update, delete on %s from evenkeel_app', t);
  execute format('create trigger append_only before update or delete on %s for each row execute function app.refuse_change()', t);
  execute format('create trigger append_only_truncate before truncate on %s for each statement execute function app.refuse_change()', t);
end $$;

create table audit (
  clinic_id uuid not null,
  lane smallint not null,
  seq bigint not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid not null,
  sign_in_id uuid,
  action text not null,
  result text not null check (result in ('done', 'seen', 'refused')),
  client_ids uuid[] not null default '{}',
  subject_id uuid,
  version int,
  reason text,
  hash bytea not null,
  primary key (clinic_id, lane, seq)
);
comment on table audit is 'Who did or saw what. Each row is chained to the one before it in its lane; a lane has one writer at a time.';
create index audit_at on audit (clinic_id, at);
call app.protect('audit', 'staff');
call app.append_only('audit');
revoke insert on audit from evenkeel_app;
create policy own on audit for select to evenkeel_app using (clinic_id = (select app.clinic_id()) and (select app.client_id()) = any (client_ids));

create function app.audit_line(a audit) returns bytea language sql immutable as $$
  select convert_to(jsonb_build_array(a.clinic_id, a.lane, a.seq,
    to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), a.actor_kind, a.actor_id, a.sign_in_id, a.action, a.result,
    a.client_ids, a.subject_id, a.version, a.reason)::text, 'UTF8') $$;

-- Runs as the owner: nobody else can write a row of the history, and its actor is always the one of the transaction.
create function app.record(at timestamptz, action text, result text, client_ids uuid[], subject_id uuid, version int, reason text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  line audit;
  previous bytea;
begin
  line.clinic_id := app.clinic_id();
  line.actor_kind := app.actor_kind();
  line.actor_id := app.actor_id();
  line.sign_in_id := app.setting('sign_in_id')::uuid;
  line.lane := hashtext(line.actor_id::text) & 7;
  line.at := at; line.action := action; line.result := result; line.client_ids := client_ids;
  line.subject_id := subject_id; line.version := version; line.reason := reason;
  perform pg_advisory_xact_lock(hashtext(line.clinic_id::text), line.lane);
  select a.seq, a.hash into line.seq, previous from audit a
   where a.clinic_id = line.clinic_id and a.lane = line.lane order by a.seq desc limit 1;
  line.seq := coalesce(line.seq, 0) + 1;
  line.hash := sha256(coalesce(previous, ''::bytea) || app.audit_line(line));
  insert into audit values (line.*);
end $$;

-- The first row of each lane that is not what it was when it was written, or that follows a gap.
create function app.audit_faults() returns table (clinic_id uuid, lane smallint, seq bigint, fault text)
language sql stable as $$
  select distinct on (w.clinic_id, w.lane) w.clinic_id, w.lane, w.seq, w.fault from (
    select a.clinic_id, a.lane, a.seq, case
      when a.seq <> coalesce(lag(a.seq) over chain, 0) + 1 then 'row missing before it'
      when a.hash <> sha256(coalesce(lag(a.hash) over chain, ''::bytea) || app.audit_line(a)) then 'changed' end as fault
    from audit a window chain as (partition by a.clinic_id, a.lane order by a.seq)) w
  where w.fault is not null order by w.clinic_id, w.lane, w.seq $$;

create table idempotency (
  clinic_id uuid not null,
  actor_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  action text not null,
  body_hash bytea not null,
  answer text not null,
  at timestamptz not null,
  primary key (clinic_id, actor_id, key)
);
comment on table idempotency is 'The answer to each command, so that the same intent sent twice has one effect. Kept 7 days.';
call app.protect('idempotency', 'clinic');
create policy own on idempotency as restrictive to evenkeel_app using (actor_id = (select app.actor_id()));

create table outbox (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid,
  channel text not null check (channel in ('email', 'text', 'job')),
  kind text not null,
  payload jsonb not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  sent_at timestamptz,
  failed text,
  primary key (clinic_id, id)
);
comment on table outbox is 'What has to leave after the change that caused it is safe. Written in the same transaction.';
create index outbox_due on outbox (due_at) where sent_at is null;
call app.protect('outbox', 'staff');
create policy leave on outbox for insert to evenkeel_app with check (clinic_id = (select app.clinic_id()));

create function app.remember(key text, action text, body_hash bytea, answer text, at timestamptz) returns void language sql as $$
  insert into idempotency (clinic_id, actor_id, key, action, body_hash, answer, at)
  values (app.clinic_id(), app.actor_id(), key, action, body_hash, answer, at) $$;
