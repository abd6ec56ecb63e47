-- Which standard measures a follow-up asks, by the day and the kind of program, where the clinic chose; without a row what comes with the product holds.
create table follow_up_asked (
  clinic_id uuid not null references clinic,
  day int not null check (day in (7, 30, 90, 180, 365)),
  program_kind text not null check (program_kind in ('substance-use', 'mental-health', 'dual')),
  instruments text[] not null check (cardinality(instruments) <= 3),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, day, program_kind),
  foreign key (clinic_id, set_by) references staff_member
);
comment on table follow_up_asked is 'Standard measures this clinic asks so many days after the end of a stay in such a program. FHIR: Questionnaire, asked by a Task.';
call app.protect('follow_up_asked', 'clinic');

-- Measures answered by the link of a follow-up count for it, whenever that was.
alter table follow_up add column measure_ids uuid[] not null default '{}';

-- A link stays good after the first questions, until the measures are answered too or its days are over.
create or replace function app.follow_up_by_link(asked bytea, at timestamptz) returns table (clinic_id uuid, id uuid, client_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.clinic_id, f.id, f.client_id from follow_up f where f.link_mark = asked and f.link_until > at $$;
