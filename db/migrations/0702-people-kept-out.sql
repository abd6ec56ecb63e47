-- Whom a client keeps out is known to the staff, and to what is raised about that client: it goes to somebody who can see it.
alter policy compartment on restriction using (clinic_id = (select app.clinic_id()) and ((select app.is_staff()) or client_id = (select app.client_id())))
  with check (clinic_id = (select app.staff_clinic()));
create view kept_out with (security_invoker = true) as select clinic_id, client_id, staff_id from restriction;
grant select on kept_out to evenkeel_app;
