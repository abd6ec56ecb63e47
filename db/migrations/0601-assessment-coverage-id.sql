-- Later steps tell somebody about a coverage once; for that it needs its name.
create or replace view current_coverage with (security_invoker = true) as
  select clinic_id, client_id, payer, id as coverage_id from coverage where ended_at is null;
