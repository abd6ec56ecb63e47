-- "Still waiting?" is answered by text or by a link. Whoever answers has no sign-in: the row is found by the mark of what they show.
create table waiting_question (
  clinic_id uuid not null,
  id uuid not null,
  inquiry_id uuid not null,
  client_id uuid not null,
  -- Marks, never the number or the code themselves.
  phone_mark bytea,
  code_mark bytea not null unique,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  answer text check (answer in ('yes', 'no', 'not-me')),
  answered_by text check (answered_by in ('text', 'link')),
  primary key (clinic_id, id),
  check ((answered_at is null) = (answer is null)),
  foreign key (clinic_id, inquiry_id) references inquiry,
  foreign key (clinic_id, client_id) references client
);
comment on table waiting_question is 'The question whether somebody on the waiting list still wants a place, as it left the clinic, and what came back.';
create index waiting_question_phone on waiting_question (phone_mark, asked_at) where answered_at is null;
create index waiting_question_inquiry on waiting_question (clinic_id, inquiry_id, asked_at);
create index waiting_question_client on waiting_question (clinic_id, client_id);
call app.protect('waiting_question', 'chart');
create policy presented on waiting_question for select to evenkeel_app
  using ((select app.presented()) is not null and decode((select app.presented()), 'hex') in (code_mark, phone_mark));

-- The answer "2": a human confirms it before a place is given away, for numbers change hands.
alter table inquiry add column says_no_at timestamptz;

-- What left for one person.
create index outbox_client on outbox (clinic_id, client_id, id) where client_id is not null;
