alter table therapy_group add column kind text not null default 'therapy' check (kind in ('therapy', 'education'));
alter table therapy_group add column joining text not null default 'open' check (joining in ('open', 'closed', 'at-start'));
alter table therapy_group add column audience text not null default 'everybody' check (audience in ('everybody', 'women', 'men'));
alter table therapy_group add column credentials text[] not null default '{}';
alter table therapy_group add column units text[] not null default '{}';
comment on column therapy_group.joining is 'Whether somebody new may join: at any time, never, or when the curriculum begins again.';
comment on column therapy_group.credentials is 'One of those who lead it must hold one of these; empty: anybody may lead.';
comment on column therapy_group.units is 'The curriculum in its order; it begins again after the last.';
-- Which unit of the curriculum is held, counted from one; it can be set back.
alter table session add column unit int check (unit > 0);

create table staff_leave (
  clinic_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  from_date date not null,
  until_date date not null check (until_date >= from_date),
  primary key (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff_member
);
comment on table staff_leave is 'Days on which a staff member is away; why is nobody''s business here.';
create index staff_leave_staff on staff_leave (clinic_id, staff_id, until_date);
call app.protect('staff_leave', 'staff');
