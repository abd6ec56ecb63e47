-- Whose sessions somebody sees is looked up once for each statement that reads sessions, and not at all for staff.
create function app.own_sessions() returns uuid[] language sql stable as $$
  select case app.actor_kind()
    when 'client' then array(select session_id from attendee)
    when 'supporter' then array(select session_id from attendee union select session_id from attendance)
    else '{}' end $$;
comment on function app.own_sessions() is 'Sessions in which a client has a seat, or in which a supporter may see under a live release that they have one.';

drop policy released on session;
alter policy own on session using (clinic_id = (select app.clinic_id())
  and (kind = 'group' and (select app.actor_kind()) = 'client' or id = any ((select app.own_sessions())::uuid[])));
