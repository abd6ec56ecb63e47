-- A move that is agreed and begins on a later day: the clinic's clock carries it out on that day, unless somebody takes it back.
create table move_planned (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  on_date date not null,
  program_id uuid not null,
  track text not null,
  therapist_id uuid not null,
  phase text,
  reason text not null check (reason <> ''),
  decided_by uuid not null,
  decided_at timestamptz not null,
  over_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, program_id) references program,
  foreign key (clinic_id, therapist_id) references staff_member,
  foreign key (clinic_id, decided_by) references staff_member
);
comment on table move_planned is 'A move inside the clinic that is to begin on a later day; over once it was carried out or taken back.';
create unique index move_planned_open on move_planned (clinic_id, episode_id) where over_at is null;
call app.protect('move_planned', 'client', 'attendance');
