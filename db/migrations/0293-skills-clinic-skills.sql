create table clinic_skill (
  clinic_id uuid not null references clinic,
  skill text not null check (skill ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$'),
  version int not null,
  definition jsonb,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (clinic_id, skill, version),
  foreign key (clinic_id, written_by) references staff_member
);
comment on table clinic_skill is 'A coping skill the clinic wrote itself; the newest version counts, a null definition takes it off the shelf.';
call app.protect('clinic_skill', 'clinic');
call app.append_only('clinic_skill');
