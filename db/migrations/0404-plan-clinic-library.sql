create table plan_library_entry (
  clinic_id uuid not null references clinic,
  id uuid not null,
  definition jsonb not null,
  written_by uuid not null,
  written_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, written_by) references staff_member
);
comment on table plan_library_entry is 'A goal, objective or intervention in this clinic''s own words, in both languages, to start from while a plan is written. Plans keep the words they took.';
call app.protect('plan_library_entry', 'staff');
