-- What the director's page joins; each view belongs to the step whose rows it shows.
create view discharge_line with (security_invoker = true) as
  select clinic_id, client_id, episode_id, kind, on_date, signed_at from discharge where signed_at is not null;
create view follow_up_line with (security_invoker = true) as
  select clinic_id, client_id, episode_id, day, due_on, outcome from follow_up;
create view off_track_line with (security_invoker = true) as
  select clinic_id, client_id, episode_id, instrument, colour, because, seen_at, over_at from off_track;
create view group_line with (security_invoker = true) as
  select clinic_id, id as group_id, program_id, topic, track, weekday, starts, seats, from_date, until_date from therapy_group;
create view seat_span with (security_invoker = true) as
  select clinic_id, client_id, episode_id, group_id, from_date, until_date from enrolment;
create view release_span with (security_invoker = true) as
  select clinic_id, client_id, supporter_id, topics, signed_at, valid_until, revoked_at from release;

-- The words of a signed note as one hash, for whoever checks that nothing about it has changed.
create view signed_note_hash with (security_invoker = true) as
  select clinic_id, client_id, id as note_id, signed_at, md5(row(session_id, client_id, author_id, participation, response, progress, risk, next_step,
    objective_ids, interventions, took_part, skills, shared, signed_at, late_entry, likeness, likeness_reason)::text) as words
  from note where signed_at is not null;

grant select on discharge_line, follow_up_line, off_track_line, group_line, seat_span, release_span, signed_note_hash to evenkeel_app;
create view client_facts with (security_invoker = true) as
  select clinic_id, client_id, birth_date, sex, language from client;
grant select on client_facts to evenkeel_app;
