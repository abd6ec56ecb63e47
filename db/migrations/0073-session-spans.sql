-- Every stay with its two ends, and what an objective says even when its plan was replaced.
create view episode_span with (security_invoker = true) as
  select clinic_id, client_id, id as episode_id, program_id, therapist_id, track, admitted_on, discharged_on from episode;
create view objective_line with (security_invoker = true) as
  select clinic_id, client_id, id as objective_id, words from objective;
grant select on episode_span, objective_line to evenkeel_app;
