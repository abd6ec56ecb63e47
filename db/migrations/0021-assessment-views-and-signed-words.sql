-- What later steps may join: who is in care now, and the last score of each measure.
create view open_episode with (security_invoker = true) as
  select clinic_id, client_id, id as episode_id, program_id, program_version, therapist_id, track, admitted_on
  from episode where discharged_on is null;

-- A measure that was corrected no longer counts; the correction does.
create view latest_measure with (security_invoker = true) as
  select distinct on (m.clinic_id, m.client_id, m.instrument) m.clinic_id, m.client_id, m.instrument, m.total, m.band, m.given_at
  from measure m
  where not exists (select from measure c where c.clinic_id = m.clinic_id and c.corrects = m.id)
  order by m.clinic_id, m.client_id, m.instrument, m.given_at desc, m.id desc;
grant select on open_episode, latest_measure to evenkeel_app;

alter table measure add column keying text;
create index measure_corrects on measure (clinic_id, corrects) where corrects is not null;

-- Six months is no rule: the day is the clinician's, the record keeps it.
alter table level_of_care add column reassess_on date;

-- Once its author has signed, the words of an assessment stay, for everybody.
create function app.keep_signed_assessment() returns trigger language plpgsql as $$
begin
  if old.signed_at is not null then raise exception 'a signed assessment stays as it is' using errcode = '42501'; end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger keep_signed before update or delete on assessment for each row execute function app.keep_signed_assessment();

create function app.keep_signed_finding() returns trigger language plpgsql as $$
declare
  line finding := case when tg_op = 'INSERT' then new else old end;
begin
  if exists (select from assessment a where a.clinic_id = line.clinic_id and a.id = line.assessment_id and a.signed_at is not null) then
    raise exception 'the findings of a signed assessment stay as they are' using errcode = '42501';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger keep_signed before insert or update or delete on finding for each row execute function app.keep_signed_finding();

-- When a staff member can see people. Without a row: Monday to Friday, 9 to 17 at the site. Weekday 1 is Monday.
create table working_hours (
  clinic_id uuid not null,
  staff_id uuid not null,
  weekday int not null check (weekday between 1 and 7),
  starts time not null,
  ends time not null check (ends > starts),
  primary key (clinic_id, staff_id, weekday, starts),
  foreign key (clinic_id, staff_id) references staff_member
);
comment on table working_hours is 'When a staff member can be booked. FHIR: PractitionerRole.availability.';
call app.protect('working_hours', 'clinic');
