-- A colleague who lost every way in: one director asks, a second person who has them in front of them vouches.
create table locked_out (
  clinic_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  vouched_by uuid,
  vouched_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff_member,
  check ((vouched_by is null) = (vouched_at is null)),
  check (vouched_by is distinct from asked_by and vouched_by is distinct from staff_id and asked_by <> staff_id)
);
comment on table locked_out is 'A colleague who cannot come in any more. The check keeps one person from doing it alone, whatever way somebody tries.';
create index locked_out_staff on locked_out (clinic_id, staff_id);
call app.protect('locked_out', 'staff');
