create table coverage (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  payer text not null check (length(payer) between 1 and 120),
  member_id text not null default '',
  holder text not null default '',
  entered_by uuid not null,
  entered_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, entered_by) references staff_member
);
comment on table coverage is 'Who pays for a client''s care, as staff confirmed it; ended when it no longer holds. FHIR: Coverage.';
create index coverage_client on coverage (clinic_id, client_id) where ended_at is null;
call app.protect('coverage', 'chart');

create view current_coverage with (security_invoker = true) as
  select clinic_id, client_id, payer from coverage where ended_at is null;
grant select on current_coverage to evenkeel_app;
