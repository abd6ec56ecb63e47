create table message (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  from_kind text not null check (from_kind in ('client', 'staff')),
  from_id uuid not null,
  words text not null check (length(words) between 1 and 4000),
  written_at timestamptz not null,
  sent_at timestamptz not null,
  answer_by timestamptz,
  settled_at timestamptz,
  read_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  check ((from_kind = 'client') = (answer_by is not null))
);
comment on table message is 'Words between a client and their team. `written_at` is the phone''s clock, `answer_by` what the client was promised.';
create index message_client on message (clinic_id, client_id, sent_at);
create index message_unsettled on message (clinic_id, answer_by) where from_kind = 'client' and settled_at is null;
call app.protect('message', 'client');

create table message_promise (
  clinic_id uuid not null references clinic,
  work_days int not null check (work_days between 1 and 5),
  set_at timestamptz not null,
  set_by uuid not null,
  primary key (clinic_id)
);
comment on table message_promise is 'Within how many work days the clinic answers a message; said to the client before they write.';
call app.protect('message_promise', 'clinic');
