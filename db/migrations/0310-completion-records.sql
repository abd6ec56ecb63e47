-- What people say about a requirement that no other step can know: a phase task done, the result of a screen, a screen set aside with a
-- reason, a family session declined, how an objective without a score stands, why the phase changed. Written once; taken back by a row
-- that names it.
create table completion_record (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  kind text not null check (kind in ('task-done', 'screen', 'screens-set-aside', 'family-declined', 'objective', 'phase', 'taken-back')),
  about text not null,
  value text not null default '',
  reason text not null default '',
  on_date date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, recorded_by) references staff_member
);
comment on table completion_record is 'What people say about a requirement that no other step can know; append-only, taken back by a row that names it.';
create index completion_record_stay on completion_record (clinic_id, episode_id, recorded_at);
call app.protect('completion_record', 'client');
call app.append_only('completion_record');
