-- The day it is at the clinic. A release "until 30 November" holds until midnight at the clinic, not until midnight in Greenwich.
create function app.clinic_day(at timestamptz) returns date language sql stable
  as $$ select (at at time zone coalesce((select s.time_zone from site s where s.clinic_id = app.clinic_id() order by s.name limit 1), 'UTC'))::date $$;

-- As before, and: a supporter's topics end with the clinic's own day.
create or replace function app.open(token bytea, at timestamptz, active boolean, key text) returns jsonb language plpgsql as $$
declare
  s sign_in;
  who_kind text;
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
  who_kind := case s.kind when 'kiosk' then 'client' else s.kind end;
  perform set_config('app.clinic_id', s.clinic_id::text, true), set_config('app.actor_kind', who_kind, true),
          set_config('app.actor_id', s.person_id::text, true);
  if s.kind = 'staff' then
    select m.roles, m.language into who_roles, who_language from staff_member m
     where m.clinic_id = s.clinic_id and m.id = s.person_id and m.left_at is null;
    if not found then return null; end if;
    who_denied := array(select r.client_id from restriction r where r.clinic_id = s.clinic_id and r.staff_id = s.person_id);
  elsif who_kind = 'client' then
    perform set_config('app.client_id', s.person_id::text, true);
    select array[case s.kind when 'kiosk' then 'client-at-kiosk' else 'client' end], c.client_id, c.language
      into who_roles, who_client, who_language from client c
     where c.clinic_id = s.clinic_id and c.client_id = s.person_id;
    if not found then return null; end if;
  else
    select array['supporter'], u.client_id, u.language into who_roles, who_client, who_language from supporter u
     where u.clinic_id = s.clinic_id and u.id = s.person_id and u.ended_at is null;
    if not found then return null; end if;
    who_topics := array(select distinct unnest(r.topics) from release r where r.clinic_id = s.clinic_id
      and r.supporter_id = s.person_id and r.revoked_at is null and r.valid_until >= app.clinic_day(at));
  end if;
  perform app.become(s.clinic_id, who_kind, s.person_id, who_client, who_topics, who_denied, s.id);
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
    'actor', jsonb_build_object('kind', who_kind, 'id', s.person_id, 'clinicId', s.clinic_id, 'signInId', s.id, 'roles', to_jsonb(who_roles),
      'clientId', who_client, 'topics', to_jsonb(who_topics), 'strong', s.strong, 'provenAt', s.proven_at, 'language', who_language),
    'state', case when s.seen_at <= at - interval '15 minutes' then 'locked' else 'open' end,
    'busy', busy,
    'remembered', case when before.key is null then null
      else jsonb_build_object('action', before.action, 'bodyHash', encode(before.body_hash, 'hex'), 'answer', before.answer) end);
end $$;
