create table inquiry (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  caller_name text,
  caller_relation text not null,
  source text not null,
  reason text not null,
  urgency text not null check (urgency in ('crisis', 'urgent', 'priority', 'standard')),
  preferred_track text,
  received_at timestamptz not null,
  received_by uuid not null,
  respond_by timestamptz not null,
  answered_at timestamptz,
  closed_at timestamptz,
  outcome text check (outcome in ('admitted', 'referred-out', 'declined', 'not-reached')),
  outcome_reason text,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, received_by) references staff_member
);
comment on table inquiry is 'One first contact about one person. The same person can be referred twice: one person, two trails. FHIR: ServiceRequest.';
create index inquiry_open on inquiry (clinic_id, respond_by) where closed_at is null;
create index inquiry_client on inquiry (clinic_id, client_id);
call app.protect('inquiry', 'chart');
