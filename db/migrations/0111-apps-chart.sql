-- What the chart joins; each view belongs to the step whose rows it shows.
create view measure_line with (security_invoker = true) as
  select m.clinic_id, m.client_id, m.id as measure_id, m.instrument, m.total, m.band, m.given_at from measure m
  where not exists (select from measure c where c.clinic_id = m.clinic_id and c.corrects = m.id);
create view check_in_line with (security_invoker = true) as
  select clinic_id, client_id, for_date, mood, stress, craving, used from check_in;
create view live_release with (security_invoker = true) as
  select clinic_id, client_id, id as release_id, recipient, topics, valid_until from release where revoked_at is null;
create view agreed_step with (security_invoker = true) as
  select clinic_id, client_id, session_id, next_step, signed_at from note where signed_at is not null and next_step <> '';
create view open_task with (security_invoker = true) as
  select clinic_id, client_id, id as task_id, kind, urgency, due_at from task where done_at is null;
grant select on measure_line, check_in_line, live_release, agreed_step, open_task to evenkeel_app;
create view open_inquiry with (security_invoker = true) as
  select clinic_id, client_id, id as inquiry_id, urgency, respond_by, answered_at, received_at from inquiry where closed_at is null;
create view open_follow_up with (security_invoker = true) as
  select clinic_id, client_id, id as follow_up_id, due_on from follow_up where outcome is null;
create view booked_assessment with (security_invoker = true) as
  select clinic_id, client_id, staff_id, starts_at from appointment where cancelled_at is null;
grant select on open_inquiry, open_follow_up, booked_assessment to evenkeel_app;
