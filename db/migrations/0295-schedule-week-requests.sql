create table week_request (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  what text not null check (what in ('make-up', 'other-track', 'time-off')),
  from_date date,
  words text not null default '',
  asked_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  answer text,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
comment on table week_request is 'What a client asks of their week, and what they were answered.';
create index week_request_client on week_request (clinic_id, client_id, asked_at);
call app.protect('week_request', 'client');
