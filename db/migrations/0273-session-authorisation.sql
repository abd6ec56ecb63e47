-- What a payer agreed to, so that the week can say what of it is covered.
create table authorisation (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  payer text not null,
  reference text not null default '',
  unit text not null check (unit in ('day', 'session', 'hour')),
  units int not null check (units > 0),
  from_date date not null,
  until_date date not null check (until_date >= from_date),
  entered_by uuid not null,
  entered_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, entered_by) references staff_member
);
comment on table authorisation is 'Days, sessions or hours a payer authorised for one stay, from a day until a day. FHIR: CoverageEligibilityResponse, ClaimResponse.';
create index authorisation_episode on authorisation (clinic_id, episode_id) where ended_at is null;
call app.protect('authorisation', 'chart');
