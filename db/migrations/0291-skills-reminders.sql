create table reminder (
  clinic_id uuid not null,
  client_id uuid not null,
  channel text not null check (channel in ('email', 'text')),
  at_time time not null,
  chosen_at timestamptz not null,
  last_sent_on date,
  unanswered int not null default 0,
  stopped_at timestamptz,
  primary key (clinic_id, client_id),
  foreign key (clinic_id, client_id) references client
);
comment on table reminder is 'The time of day a client wants to be reminded of the check-in. It stops by itself after days without an answer.';
call app.protect('reminder', 'client');
