-- A mark says which marks its writer had seen, so that a tablet that was offline and the front desk merge the same way in any order.
alter table attendance add column marked_at timestamptz;
alter table attendance add column mark_number int not null default 1;
alter table attendance add column rivals jsonb not null default '[]';
comment on column attendance.version is 'How many marks were given so far.';
comment on column attendance.rivals is 'Marks by others that did not know of the one that counts: shown until somebody decides.';

create table attendance_mark (
  clinic_id uuid not null,
  session_id uuid not null,
  client_id uuid not null,
  number int not null,
  status text not null,
  arrived_at timestamptz,
  left_at timestamptz,
  minutes int not null,
  reason text,
  marked_by uuid not null,
  marked_at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (clinic_id, session_id, client_id, number),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, client_id) references client
);
comment on table attendance_mark is 'Every mark ever given at a session, in the order it arrived. `marked_at` is the device''s clock, never later than `recorded_at`.';
call app.protect('attendance_mark', 'chart');
call app.append_only('attendance_mark');

alter table group_note add column unit text not null default '';
alter table group_note add column changed_at timestamptz;
comment on column group_note.unit is 'The unit of the curriculum, or the id of the skill that was taught.';

alter table note add column interventions text not null default '';
alter table note add column took_part text not null default '';
alter table note add column skills text[] not null default '{}';
alter table note add column changed_at timestamptz;
alter table note add column late_entry boolean not null default false;
alter table note add column likeness int check (likeness between 0 and 100);
alter table note add column likeness_reason text;
alter table note add column returned_at timestamptz;
alter table note add column returned_by uuid;
alter table note add column return_remark text;
comment on column note.interventions is 'What was done, in an individual or family session; a group says it in its shared part.';
comment on column note.likeness is 'How like the others'' parts or the last note it was when signed, in percent; from the limit on with a reason.';

-- Words that were signed and then returned by a supervisor stay readable beside the signature they carry.
create table note_edition (
  clinic_id uuid not null,
  note_id uuid not null,
  version int not null,
  client_id uuid not null,
  content jsonb not null,
  signed_by uuid not null,
  signed_at timestamptz not null,
  returned_by uuid not null,
  returned_at timestamptz not null,
  remark text not null,
  primary key (clinic_id, note_id, version),
  foreign key (clinic_id, note_id) references note,
  foreign key (clinic_id, client_id) references client
);
call app.protect('note_edition', 'chart');
call app.append_only('note_edition');

-- Signed words stay. One way back: a note that waits for a supervisor is returned, and its signed words are kept as an edition.
create or replace function app.note_words_stay() returns trigger language plpgsql as $$
begin
  if old.signed_at is null then return coalesce(new, old); end if;
  if tg_op = 'DELETE' then raise exception 'a signed note is not deleted' using errcode = '42501'; end if;
  if (old.id, old.client_id, old.session_id, old.author_id, old.participation, old.response, old.progress, old.risk, old.next_step,
      old.objective_ids, old.interventions, old.took_part, old.skills, old.started_at, old.likeness, old.likeness_reason, old.late_entry)
     is distinct from (new.id, new.client_id, new.session_id, new.author_id, new.participation, new.response, new.progress, new.risk,
      new.next_step, new.objective_ids, new.interventions, new.took_part, new.skills, new.started_at, new.likeness, new.likeness_reason, new.late_entry) then
    raise exception 'a signed note is not changed' using errcode = '42501';
  end if;
  if new.signed_at is null and old.cosign_needed and old.cosigned_at is null and new.returned_at is not null and exists (
      select from note_edition e where e.clinic_id = old.clinic_id and e.note_id = old.id and e.version = old.version) then return new; end if;
  if (old.shared, old.signed_at) is distinct from (new.shared, new.signed_at) or (old.cosign_needed and not new.cosign_needed)
     or (old.cosigned_at is not null and new.cosigned_at is distinct from old.cosigned_at) then
    raise exception 'a signed note is not changed' using errcode = '42501';
  end if;
  return new;
end $$;

alter table addendum add foreign key (clinic_id, author_id) references staff_member;
create index addendum_note on addendum (clinic_id, note_id);
create index note_session on note (clinic_id, session_id);

-- The clock of the place where a program meets; every stay in a phase; the last daily check-in.
create view program_clock with (security_invoker = true) as
  select p.clinic_id, p.id as program_id, p.name as program, s.time_zone from program p join site s on s.clinic_id = p.clinic_id and s.id = p.site_id;
create view phase_span with (security_invoker = true) as
  select clinic_id, client_id, episode_id, phase, hours_per_week, from_date, until_date from phase_stay;
create view newest_check_in with (security_invoker = true) as
  select distinct on (clinic_id, client_id) clinic_id, client_id, for_date, sent_at, mood, stress, craving, sleep_hours, used, wants_call
  from check_in order by clinic_id, client_id, for_date desc;

-- What later steps may join: minutes that count, and what each note says about taking part.
create view attended_minutes with (security_invoker = true) as
  select a.clinic_id, a.client_id, a.episode_id, t.session_id, s.starts_at, t.minutes, t.status, s.kind
  from attendance t join attendee a on a.clinic_id = t.clinic_id and a.session_id = t.session_id and a.client_id = t.client_id
  join session s on s.clinic_id = t.clinic_id and s.id = t.session_id;
create view note_line with (security_invoker = true) as
  select clinic_id, id as note_id, client_id, session_id, participation, objective_ids, signed_at, author_id from note;
grant select on program_clock, phase_span, newest_check_in, attended_minutes, note_line to evenkeel_app;
