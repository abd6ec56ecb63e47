-- What stands in a staff member's diary whichever step wrote it: sessions they lead, days they are away, days on which no site is open.
-- A first visit is offered only where all of these leave room.
create view staff_busy with (security_invoker = true) as
  select l.clinic_id, l.staff_id, s.starts_at, s.ends_at
  from session_staff l join session s on s.clinic_id = l.clinic_id and s.id = l.session_id where s.cancelled_at is null
  union all
  select v.clinic_id, v.staff_id, v.from_date::timestamp at time zone z.time_zone, (v.until_date + 1)::timestamp at time zone z.time_zone
  from staff_leave v cross join lateral (select time_zone from site t where t.clinic_id = v.clinic_id order by t.name limit 1) z
  union all
  select d.clinic_id, m.id, d.day::timestamp at time zone z.time_zone, (d.day + 1)::timestamp at time zone z.time_zone
  from closed_day d join site z on z.clinic_id = d.clinic_id and z.id = d.site_id join staff_member m on m.clinic_id = d.clinic_id
  where not exists (select from site o where o.clinic_id = d.clinic_id
    and not exists (select from closed_day c where c.clinic_id = o.clinic_id and c.site_id = o.id and c.day = d.day));
grant select on staff_busy to evenkeel_app;
