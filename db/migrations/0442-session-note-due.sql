-- By when notes are due is the clinic's data, in versions: its own pace, the states and payers it answers to, and rules it adds.
create table note_due (
  clinic_id uuid not null,
  version int not null,
  choice jsonb not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, version),
  foreign key (clinic_id, set_by) references staff_member
);
comment on table note_due is 'By when notes are due: the newest version counts.';
call app.protect('note_due', 'clinic');
call app.append_only('note_due');
