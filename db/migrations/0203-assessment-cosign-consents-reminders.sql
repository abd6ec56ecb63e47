-- A trainee's assessment is read and signed by a supervisor too; the words themselves stay.
create table assessment_cosign (
  clinic_id uuid not null,
  assessment_id uuid not null,
  client_id uuid not null,
  asked_at timestamptz not null,
  cosigned_at timestamptz,
  cosigned_by uuid,
  primary key (clinic_id, assessment_id),
  check ((cosigned_at is null) = (cosigned_by is null)),
  foreign key (clinic_id, assessment_id) references assessment,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, cosigned_by) references staff_member
);
comment on table assessment_cosign is 'The credential of the author asks for a supervisor''s signature: since when, and who gave it.';
create index assessment_cosign_client on assessment_cosign (clinic_id, client_id);
call app.protect('assessment_cosign', 'chart');

create table consent_form (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  form text not null check (length(form) between 1 and 60),
  form_version text not null,
  language text not null check (language in ('en', 'es')),
  answer text not null check (answer in ('signed', 'declined')),
  at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
comment on table consent_form is 'A consent of the packet that the person signed or declined, in which words and language. FHIR: Consent.';
create index consent_form_client on consent_form (clinic_id, client_id, at);
call app.protect('consent_form', 'client');
call app.append_only('consent_form');

create table measure_reminder (
  clinic_id uuid not null,
  client_id uuid not null,
  reminded_on date not null,
  primary key (clinic_id, client_id, reminded_on),
  foreign key (clinic_id, client_id) references client
);
comment on table measure_reminder is 'The day somebody was reminded that questions wait for them.';
call app.protect('measure_reminder', 'client');
