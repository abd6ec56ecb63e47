-- Whom clients keep out is known to the staff alone.
alter policy compartment on restriction using (clinic_id = (select app.staff_clinic())) with check (clinic_id = (select app.staff_clinic()));
