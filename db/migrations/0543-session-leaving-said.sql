-- A client who says at the kiosk that they leave keeps the day on which they were given a service: their own, and nobody else's.
create policy own on service_day to evenkeel_app using (clinic_id = (select app.clinic_id()) and (select app.actor_kind()) = 'client' and client_id = (select app.client_id()))
  with check (clinic_id = (select app.clinic_id()) and (select app.actor_kind()) = 'client' and client_id = (select app.client_id()));
