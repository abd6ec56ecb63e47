-- Response clocks as this clinic set them; without a row the ones that come with the product hold.
create table urgency_clock (
  clinic_id uuid not null references clinic,
  urgency text not null check (urgency in ('crisis', 'urgent', 'priority', 'standard')),
  answer_within_minutes int not null check (answer_within_minutes between 1 and 20160),
  assess_within_hours int not null check (assess_within_hours between 1 and 2160),
  reason text not null check (length(reason) between 1 and 300),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, urgency),
  foreign key (clinic_id, set_by) references staff_member
);
comment on table urgency_clock is 'How soon somebody must hear from this clinic, with what the number rests on.';
call app.protect('urgency_clock', 'clinic');

create table destination (
  clinic_id uuid not null references clinic,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('hospital', 'withdrawal', 'residential', 'day-program', 'outpatient', 'medication', 'crisis', 'housing', 'other')),
  phone text,
  place text,
  words text not null default '',
  source text not null check (length(source) between 1 and 300),
  checked_on date not null,
  ended_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, id)
);
comment on table destination is 'A place outside the clinic to which people are referred: the community directory of services. FHIR: Organization.';
call app.protect('destination', 'clinic');

alter table inquiry
  add column destination_id uuid,
  add column began_at timestamptz,
  add constraint inquiry_destination foreign key (clinic_id, destination_id) references destination;
comment on column inquiry.began_at is 'The first session they came to: the end of the way in.';
