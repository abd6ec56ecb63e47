-- A signed note that names no objective can be tied to one later, visibly: the note itself stays as it was signed.
create table note_tie (
  clinic_id uuid not null,
  note_id uuid not null,
  objective_id uuid not null,
  client_id uuid not null,
  tied_by uuid not null,
  tied_at timestamptz not null,
  primary key (clinic_id, note_id, objective_id),
  foreign key (clinic_id, note_id) references note,
  foreign key (clinic_id, objective_id) references objective,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, tied_by) references staff_member
);
comment on table note_tie is 'Who tied a signed note to an objective of the plan afterwards, and when.';
call app.protect('note_tie', 'chart');
call app.append_only('note_tie');

create or replace view note_line with (security_invoker = true) as
  select n.clinic_id, n.id as note_id, n.client_id, n.session_id, n.participation,
    n.objective_ids || coalesce((select array_agg(t.objective_id) from note_tie t where t.clinic_id = n.clinic_id and t.note_id = n.id), '{}') as objective_ids,
    n.signed_at, n.author_id from note n;
