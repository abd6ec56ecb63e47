-- A seat is taken whoever holds it: who plans a week counts also those they are kept from, as numbers and nothing else. 'infinity' asks for seats without an end.
create function app.seats_held(of_groups uuid[], on_day date) returns table (group_id uuid, held int) language sql stable rows 50 security definer set search_path = public, pg_temp as $$
  select e.group_id, count(*)::int from enrolment e where e.clinic_id = (select app.clinic_id()) and e.group_id = any (of_groups)
    and (e.until_date is null or e.until_date >= on_day) group by e.group_id $$;
revoke execute on function app.seats_held from public;
grant execute on function app.seats_held to evenkeel_app;
