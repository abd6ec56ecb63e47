create table hard_time (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  weekdays int[] not null check (cardinality(weekdays) between 1 and 7 and weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
  starts time not null,
  ends time not null,
  moment text,
  skill text,
  call_whom text not null default '',
  words text not null default '',
  made_by_kind text not null check (made_by_kind in ('staff', 'client')),
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
comment on table hard_time is 'A time of the client''s own week that is risky, and what they will do then: a skill, somebody to call, a line.';
create index hard_time_client on hard_time (clinic_id, client_id);
call app.protect('hard_time', 'client');
