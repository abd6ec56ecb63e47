-- A letter or an agreement about missed sessions: written by a person, read by the client, signed or not. It decides nothing by itself.
create table absence_letter (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  kind text not null check (kind in ('warning', 'agreement')),
  language text not null check (language in ('en', 'es')),
  words text not null check (length(words) between 1 and 4000),
  author_id uuid not null,
  given_at timestamptz not null,
  client_signed_at timestamptz,
  refused_at timestamptz,
  refusal text,
  taken_back_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, author_id) references staff_member,
  check (client_signed_at is null or (refused_at is null and taken_back_at is null)),
  check ((refused_at is null) = (refusal is null))
);
comment on table absence_letter is 'A letter about absences (`warning` in the policy) or an attendance agreement. FHIR: Composition, Consent.';
create index absence_letter_client on absence_letter (clinic_id, client_id);
call app.protect('absence_letter', 'client');
