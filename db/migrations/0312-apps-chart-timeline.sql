-- What somebody must not be given, asked once and then whenever it changes; the newest answer counts, "none known" is an answer too.
create table allergies (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  words text not null default '',
  none_known boolean not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  primary key (clinic_id, id),
  check (none_known = (words = '')),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, asked_by) references staff_member
);
comment on table allergies is 'What the person said about allergies when they were asked. FHIR: AllergyIntolerance.';
create index allergies_client on allergies (clinic_id, client_id, asked_at desc);
call app.protect('allergies', 'client');
call app.append_only('allergies');

create view known_allergies with (security_invoker = true) as
  select distinct on (clinic_id, client_id) clinic_id, client_id, words, none_known, asked_at from allergies order by clinic_id, client_id, asked_at desc, id desc;
create view level_given with (security_invoker = true) as
  select distinct on (clinic_id, client_id) clinic_id, client_id, actual, decided_at from level_of_care order by clinic_id, client_id, decided_at desc, id desc;

-- Everything that happened around one client, one line each, without the words of notes: what the chart's timeline shows.
create view chart_event with (security_invoker = true) as
  select clinic_id, client_id, admitted_on::timestamptz as at, 'stay' as kind, 'admitted' as what, track as about, '' as value, id from episode
  union all select clinic_id, client_id, discharged_on::timestamptz, 'stay', 'ended', track, '', id from episode where discharged_on is not null
  union all select clinic_id, client_id, from_date::timestamptz, 'stay', 'phase', phase, '', episode_id from phase_stay
  union all select t.clinic_id, t.client_id, s.starts_at, 'session', t.status, s.topic, t.minutes::text, t.session_id from attendance t join session s on s.clinic_id = t.clinic_id and s.id = t.session_id
  union all select n.clinic_id, n.client_id, n.signed_at, 'note', 'note-signed', s.topic, '', n.id from note n join session s on s.clinic_id = n.clinic_id and s.id = n.session_id where n.signed_at is not null
  union all select clinic_id, client_id, given_at, 'measure', 'answered', instrument, coalesce(total::text, ''), id from measure
  union all select clinic_id, client_id, signed_at, 'plan', 'plan-signed', number::text, '', id from plan where signed_at is not null
  union all select clinic_id, client_id, signed_at, 'plan', 'review-signed', coalesce(decision, ''), '', id from plan_review where signed_at is not null
  union all select clinic_id, client_id, raised_at, 'safety', 'alert', source, level, id from safety_alert
  union all select clinic_id, client_id, judged_at, 'safety', 'risk', level, '', id from risk
  union all select clinic_id, client_id, written_at, 'safety', 'safety-plan', '', '', id from safety_plan
  union all select clinic_id, client_id, decided_at, 'assessment', 'level', actual, '', id from level_of_care
  union all select clinic_id, client_id, signed_at, 'assessment', 'interview-signed', '', '', id from assessment where signed_at is not null
  union all select clinic_id, client_id, recorded_at, 'assessment', 'diagnosis', code, '', id from diagnosis
  union all select clinic_id, client_id, sent_at, 'check-in', 'check-in', mood::text, craving::text, id from check_in
  union all select clinic_id, client_id, signed_at, 'release', 'released', recipient, '', id from release
  union all select clinic_id, client_id, revoked_at, 'release', 'taken-back', recipient, '', id from release where revoked_at is not null
  union all select clinic_id, client_id, issued_at, 'release', 'letter', content ->> 'recipient', kind, id from letter
  union all select clinic_id, client_id, recorded_at, 'completion', kind, about, value, id from completion_record where kind <> 'taken-back'
  union all select clinic_id, client_id, signed_at, 'completion', 'summary-signed', kind, '', id from discharge where signed_at is not null
  union all select clinic_id, client_id, signed_at, 'after', 'aftercare-signed', '', '', id from aftercare_plan where signed_at is not null
  union all select clinic_id, client_id, reached_at, 'after', 'follow-up', day::text, coalesce(outcome, ''), id from follow_up where reached_at is not null;
grant select on known_allergies, level_given, chart_event to evenkeel_app;
