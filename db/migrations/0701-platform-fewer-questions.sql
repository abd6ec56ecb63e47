-- A statement asks who acts once for each table it reads, and a chart reads thirty: two or three short questions instead of five to eight.
create function app.staff_clinic() returns uuid language sql stable
  as $$ select case when current_setting('app.actor_kind', true) in ('staff', 'system') then nullif(current_setting('app.clinic_id', true), '')::uuid end $$;
comment on function app.staff_clinic() is 'The clinic, for staff; null, which matches no row, for everybody else.';
create function app.kept_from() returns uuid[] language sql stable
  as $$ select case when current_setting('app.actor_kind', true) in ('staff', 'system') then coalesce(nullif(current_setting('app.denied', true), ''), '{}')::uuid[] end $$;
comment on function app.kept_from() is 'For staff: clients who asked that they never open their record. Null for everybody else.';
create function app.in_sight(topic text default null) returns uuid[] language sql stable as $$
  select case when current_setting('app.actor_kind', true) = 'client'
    or current_setting('app.actor_kind', true) = 'supporter' and topic = any (coalesce(nullif(current_setting('app.topics', true), ''), '{}')::text[])
    then array[nullif(current_setting('app.client_id', true), '')::uuid] end $$;
comment on function app.in_sight(text) is 'For a client: themself. For a supporter under a live release of this topic: the client. Null for everybody else.';

-- The compartments mean what they meant: clinic, staff, chart, client and, with a topic, a supporter of that client.
create function app.compartment_rule(compartment text, topic text) returns text language sql immutable as $$
  select case compartment
    when 'clinic' then 'clinic_id = (select app.clinic_id())'
    when 'staff' then 'clinic_id = (select app.staff_clinic())'
    when 'chart' then 'clinic_id = (select app.clinic_id()) and client_id <> all ((select app.kept_from())::uuid[])'
    when 'client' then format('clinic_id = (select app.clinic_id()) and coalesce(client_id <> all ((select app.kept_from())::uuid[]), '
      || 'client_id = any ((select app.in_sight(%L))::uuid[]), false)', topic) end $$;

create or replace procedure app.protect(t regclass, compartment text, topic text default null) language plpgsql as $$
declare
  rule text := app.compartment_rule(compartment, topic);
begin
  if rule is null then raise exception 'unknown compartment %', compartment; end if;
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy compartment on %s to evenkeel_app using (%s) with check (%s)', t, rule, rule);
  execute format('create policy owner on %s to %I using (true) with check (true)', t, current_user);
  execute format('grant select, insert, update, delete on %s to evenkeel_app', t);
end $$;

-- Tables protected before: each rule is told by what it asks.
do $$
declare
  p record;
  rule text;
begin
  for p in select c.oid::regclass as t, pg_get_expr(o.polqual, o.polrelid) as asks from pg_policy o join pg_class c on c.oid = o.polrelid where o.polname = 'compartment' loop
    rule := case
      when p.asks like '%IS NULL%' then null
      when p.asks like '%CASE%' then app.compartment_rule('client', substring(p.asks from '''([a-z-]+)''::text = ANY'))
      when p.asks like '%app.denied()%' then app.compartment_rule('chart', null)
      when p.asks like '%app.is_staff()%' then app.compartment_rule('staff', null) end;
    if rule is not null then execute format('alter policy compartment on %s using (%s) with check (%s)', p.t, rule, rule); end if;
  end loop;
end $$;
alter policy staff on session using (clinic_id = (select app.staff_clinic())) with check (clinic_id = (select app.staff_clinic()));
