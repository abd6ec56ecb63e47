-- The trail of one referral: every stage is a fact with its time, the stage itself is derived.
alter table inquiry
  add column caller_phone text,
  add column age_said int check (age_said between 0 and 120),
  -- What the caller said about the person, kept so that a wrong link can be undone.
  add column said jsonb not null default '{}',
  add column answered_by uuid,
  add column answer text,
  add column waiting_since timestamptz,
  add column still_waiting_at timestamptz,
  add column booked_at timestamptz,
  add column booked_for timestamptz,
  add column assessed_at timestamptz,
  add column closed_by uuid,
  add column referred_to text,
  add column linked_at timestamptz,
  add column linked_from uuid;

create index client_born on client (clinic_id, birth_date);
alter table client add column phone_end text generated always as (right(regexp_replace(phone, '\D', '', 'g'), 7)) stored;
create index client_phone_end on client (clinic_id, phone_end);

-- What tells two people apart, for asking whether somebody is already known.
create view client_likeness with (security_invoker = true) as
  select c.clinic_id, c.client_id, c.given_name, c.family_name, c.preferred_name, c.birth_date, c.phone_end, p.part
  from client c join client_name_part p on p.clinic_id = c.clinic_id and p.client_id = c.client_id;
grant select on client_likeness to evenkeel_app;

create table inquiry_draft (
  clinic_id uuid not null,
  staff_id uuid not null,
  words text not null check (length(words) <= 40000),
  changed_at timestamptz not null,
  primary key (clinic_id, staff_id),
  foreign key (clinic_id, staff_id) references staff_member
);
comment on table inquiry_draft is 'The inquiry card somebody is filling in on the phone, so that a closed browser loses nothing.';
call app.protect('inquiry_draft', 'staff');
create policy own on inquiry_draft as restrictive to evenkeel_app using (staff_id = (select app.actor_id()));
