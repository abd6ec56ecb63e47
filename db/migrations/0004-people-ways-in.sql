-- When the passkey or the second factor was last shown, and on which bound phone.
alter table sign_in add column proven_at timestamptz;
alter table sign_in add column device_id uuid;
comment on column sign_in.proven_at is 'When the person last proved who they are in this sign-in; exports and batch signing want it fresh.';

-- Wrong answers to the question a link asks. Too many, and the link is dead.
alter table link add column wrong_answers int not null default 0;

-- The clinic's own clock tidies up what nobody can use any more.
create policy tidy on challenge for delete to evenkeel_app using ((select app.actor_kind()) = 'system');
create policy tidy on sign_in_try for delete to evenkeel_app using ((select app.actor_kind()) = 'system');
create policy seen on challenge for select to evenkeel_app using ((select app.actor_kind()) = 'system');
create policy seen on sign_in_try for select to evenkeel_app using ((select app.actor_kind()) = 'system');

-- Has this installation its clinic? Whoever asks first keeps the others waiting until it is founded.
create function app.founded(hold boolean) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if hold then perform pg_advisory_xact_lock(4018003); end if;
  return exists (select from clinic where not is_demo);
end $$;

-- The newest demo clinic and who plays a role in it. Only ever a demo clinic.
create function app.demo_person(role text) returns table (clinic_id uuid, kind text, person_id uuid, client_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with demo as (select c.clinic_id from clinic c where c.is_demo order by c.created_at desc limit 1),
  kin as (select s.* from demo join supporter s using (clinic_id) where s.ended_at is null order by s.created_at, s.id limit 1)
  select * from (
    select m.clinic_id, 'staff', m.id, null::uuid from demo join staff_member m using (clinic_id)
     where m.left_at is null and role = any (m.roles) order by cardinality(m.roles), m.created_at, m.id limit 1) staff
  union all select k.clinic_id, 'supporter', k.id, k.client_id from kin k where role = 'supporter'
  union all select * from (
    select c.clinic_id, 'client', c.client_id, c.client_id from demo join client c using (clinic_id)
     where role = 'client' order by c.client_id is distinct from (select client_id from kin), c.created_at, c.client_id limit 1) client
$$;
create function app.demo_ready() returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from clinic where is_demo) $$;

-- Opens a transaction as the person of a sign-in. Answers who it is, whether the screen is locked, and whether the same
-- intent was already carried out. Idle: staff 15 minutes, clients and supporters 15 minutes; only real input moves the clock.
create or replace function app.open(token bytea, at timestamptz, active boolean, key text) returns jsonb language plpgsql as $$
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
      'clientId', who_client, 'topics', to_jsonb(who_topics), 'strong', s.strong, 'provenAt', s.proven_at, 'language', who_language),
    'state', case when s.seen_at <= at - interval '15 minutes' then 'locked' else 'open' end,
    'busy', busy,
    'remembered', case when before.key is null then null
      else jsonb_build_object('action', before.action, 'bodyHash', encode(before.body_hash, 'hex'), 'answer', before.answer) end);
end $$;
