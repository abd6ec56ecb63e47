-- What clients bring to a session: said for one meeting, or for a whole series (a group or a weekly hour). The meeting's own words win.
create table bring_along (
  clinic_id uuid not null references clinic,
  about uuid not null,
  en text not null default '' check (length(en) <= 200),
  es text not null default '' check (length(es) <= 200),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (clinic_id, about),
  foreign key (clinic_id, said_by) references staff_member,
  check (en <> '' or es <> '')
);
comment on table bring_along is 'What to bring. `about` is a session, a group or a weekly hour. Clients see what concerns a session they are expected at.';
call app.protect('bring_along', 'staff');
create policy expected on bring_along for select to evenkeel_app using (clinic_id = (select app.clinic_id()) and (select app.actor_kind()) = 'client'
  and exists (select from attendee a join session s on s.clinic_id = a.clinic_id and s.id = a.session_id
    where a.clinic_id = bring_along.clinic_id and a.client_id = (select app.client_id()) and bring_along.about in (s.id, s.group_id, s.weekly_hour_id)));
