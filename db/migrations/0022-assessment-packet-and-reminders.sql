-- What a person fills in before the first visit, on their own phone.
create table packet (
  clinic_id uuid not null,
  client_id uuid not null,
  sent_at timestamptz,
  sent_by uuid,
  answers jsonb not null default '{}',
  changed_at timestamptz,
  finished_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, client_id),
  foreign key (clinic_id, client_id) references client
);
comment on table packet is 'What the person told us before the first visit. The clinician confirms it in the interview. FHIR: QuestionnaireResponse.';
call app.protect('packet', 'client');

-- A reminder leaves once, the day before.
alter table appointment add column reminded_at timestamptz;
create index appointment_to_remind on appointment (clinic_id, starts_at) where cancelled_at is null and reminded_at is null;
