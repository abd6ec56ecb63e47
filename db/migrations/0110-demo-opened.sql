-- A demo clinic is looked at only once its story is complete; a fresh one takes the place of the one before it.
alter table clinic add column opened_at timestamptz;

create or replace function app.demo_person(role text) returns table (clinic_id uuid, kind text, person_id uuid, client_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  with demo as (select c.clinic_id from clinic c where c.is_demo and c.opened_at is not null order by c.opened_at desc limit 1),
  kin as (select s.* from demo join supporter s using (clinic_id) where s.ended_at is null order by s.created_at desc, s.id limit 1)
  select * from (
    select m.clinic_id, 'staff', m.id, null::uuid from demo join staff_member m using (clinic_id)
     where m.left_at is null and role = any (m.roles) order by cardinality(m.roles), m.created_at, m.id limit 1) staff
  union all select k.clinic_id, 'supporter', k.id, k.client_id from kin k where role = 'supporter'
  union all select * from (
    select c.clinic_id, 'client', c.client_id, c.client_id from demo join client c using (clinic_id)
     where role = 'client' order by c.client_id is distinct from (select client_id from kin), c.created_at, c.client_id limit 1) client
$$;
create or replace function app.demo_ready() returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from clinic where is_demo and opened_at is not null) $$;
