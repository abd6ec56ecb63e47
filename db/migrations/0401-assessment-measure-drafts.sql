create table measure_draft (
  clinic_id uuid not null,
  client_id uuid not null,
  instrument text not null check (length(instrument) between 1 and 64),
  held_by uuid not null,
  instrument_version text not null,
  keying text,
  answers jsonb not null,
  by_client boolean not null,
  saved_at timestamptz not null,
  told_at timestamptz,
  primary key (clinic_id, client_id, instrument, held_by),
  foreign key (clinic_id, client_id) references client
);
comment on table measure_draft is 'Answers somebody has begun and not sent, so that a closed browser loses nothing. An alarming one that stays unsent is told to a human once.';
create index measure_draft_unsent on measure_draft (clinic_id, saved_at) where by_client and told_at is null;
call app.protect('measure_draft', 'client');
create policy own on measure_draft as restrictive to evenkeel_app using (held_by = (select app.actor_id()) or (select app.actor_kind()) = 'system');
