-- A stay goes on elsewhere in the clinic: another track, another program, another therapist. The episode stays one episode; what it was before stands here.
create table episode_move (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  on_date date not null,
  from_program_id uuid not null,
  from_program_version int not null,
  from_track text not null,
  from_therapist_id uuid not null,
  to_program_id uuid not null,
  to_program_version int not null,
  to_track text not null,
  to_therapist_id uuid not null,
  reason text not null check (reason <> ''),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, from_program_id, from_program_version) references program_version,
  foreign key (clinic_id, to_program_id, to_program_version) references program_version,
  foreign key (clinic_id, from_therapist_id) references staff_member,
  foreign key (clinic_id, to_therapist_id) references staff_member,
  foreign key (clinic_id, decided_by) references staff_member
);
comment on table episode_move is 'A stay that went on in another program, track or with another therapist: from where, to where, why; append-only. FHIR: EpisodeOfCare, diagnosis and team unchanged.';
create index episode_move_stay on episode_move (clinic_id, episode_id, decided_at);
call app.protect('episode_move', 'client', 'attendance');
call app.append_only('episode_move');

-- Where each stay began, whoever it went on with: outcomes count people where they were admitted.
create view episode_begun with (security_invoker = true) as
  select e.clinic_id, e.client_id, e.id as episode_id, coalesce(m.from_program_id, e.program_id) as program_id, coalesce(m.from_track, e.track) as track
  from episode e left join lateral (select * from episode_move m where m.clinic_id = e.clinic_id and m.episode_id = e.id order by m.decided_at, m.id limit 1) m on true;
grant select on episode_begun to evenkeel_app;

-- A requirement waived in one program is not waived in the next one: how many moves into another program came before.
alter table waiver add column after_moves int not null default 0;
alter table waiver drop constraint waiver_clinic_id_episode_id_requirement_key;
create unique index waiver_once on waiver (clinic_id, episode_id, after_moves, requirement);

-- The timeline tells of moves too.
create or replace view chart_event with (security_invoker = true) as
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
  union all select clinic_id, client_id, reached_at, 'after', 'follow-up', day::text, coalesce(outcome, ''), id from follow_up where reached_at is not null
  union all select clinic_id, client_id, decided_at, 'stay', 'moved', to_track, '', id from episode_move;
