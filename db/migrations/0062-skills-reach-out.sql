create table reach_out (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  at timestamptz not null,
  by_staff_id uuid not null,
  outcome text not null check (outcome in ('reached', 'left-message', 'no-answer', 'not-needed')),
  words text not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, by_staff_id) references staff_member
);
comment on table reach_out is 'Somebody of the clinic called a client between sessions, and what came of it.';
create index reach_out_client on reach_out (clinic_id, client_id, at);
call app.protect('reach_out', 'chart');

-- How to call somebody who may need it: nothing else of the person.
create view client_phone with (security_invoker = true) as
  select clinic_id, client_id, phone, may_leave_message, safe_contact, language from client;
grant select on client_phone to evenkeel_app;
