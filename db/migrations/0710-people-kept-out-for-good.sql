-- Who was kept out of a record and let in again, who wrote it down and when: added to, never changed.
create table restriction_change (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  staff_id uuid not null,
  kept_out boolean not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, staff_id) references staff_member
);
create index restriction_change_client on restriction_change (clinic_id, client_id, changed_at);
call app.protect('restriction_change', 'chart');
call app.append_only('restriction_change');

-- For whom a task was before it went to somebody else, because the client keeps them out; given back when they are let in.
alter table task add column first_for_staff_id uuid, add column first_for_role text;

-- A role stands for whoever has it now; of one client, for those who may see the record.
create function app.role_for(client uuid, role text) returns text language sql stable security definer set search_path = public, pg_temp as $$
  with kept as (select r.staff_id from restriction r where r.clinic_id = app.clinic_id() and r.client_id = client),
    able as (select s.roles from staff_member s where s.clinic_id = app.clinic_id() and s.left_at is null and s.id not in (select staff_id from kept))
  select case when role is null or not exists (select from kept) or exists (select from able where role = any (roles)) then role
    when exists (select from able where 'director' = any (roles)) then 'director' end $$;
comment on function app.role_for(uuid, text) is 'The role whose people a task about this client is for: its own; the director, if the client keeps all of them out; null, whoever sees the record, if no director does either.';
revoke execute on function app.role_for(uuid, text) from public;
grant execute on function app.role_for(uuid, text) to evenkeel_app;
