-- How notes of a kind are laid out is the clinic's data, in versions.
create table note_form (
  clinic_id uuid not null,
  kind text not null check (kind in ('group', 'individual', 'family')),
  version int not null,
  form jsonb not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, kind, version),
  foreign key (clinic_id, set_by) references staff_member
);
comment on table note_form is 'Sections of a note: DAP, BIRP, SOAP or the clinic''s own. A signed note keeps the one it was written in.';
call app.protect('note_form', 'staff');
call app.append_only('note_form');

create table phrase (
  clinic_id uuid not null,
  id uuid not null,
  staff_id uuid,
  short text not null,
  words text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, made_by) references staff_member
);
comment on table phrase is 'A phrase of one''s own behind a slash; without a staff member it is everybody''s.';
call app.protect('phrase', 'staff');

-- A note that was written in the wrong chart: what it said there, by whom, and where it went. Both charts keep this line.
create table note_move (
  clinic_id uuid not null,
  id uuid not null,
  note_id uuid not null,
  version int not null,
  from_client_id uuid not null,
  from_session_id uuid not null,
  to_client_id uuid not null,
  to_session_id uuid not null,
  content jsonb not null,
  was_signed_at timestamptz,
  author_id uuid not null,
  moved_by uuid not null,
  moved_at timestamptz not null,
  reason text not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, note_id) references note,
  foreign key (clinic_id, from_client_id) references client,
  foreign key (clinic_id, to_client_id) references client,
  foreign key (clinic_id, moved_by) references staff_member
);
create index note_move_from on note_move (clinic_id, from_client_id);
create index note_move_to on note_move (clinic_id, to_client_id);
call app.protect('note_move', 'staff');
call app.append_only('note_move');
create policy kept_out on note_move as restrictive to evenkeel_app using (
  from_client_id <> all ((select app.denied())::uuid[]) and to_client_id <> all ((select app.denied())::uuid[]));

-- Signed words stay. Two ways back, both with a trail: returned by a supervisor, or moved out of the wrong chart.
create or replace function app.note_words_stay() returns trigger language plpgsql as $$
begin
  if old.signed_at is null then return coalesce(new, old); end if;
  if tg_op = 'DELETE' then raise exception 'a signed note is not deleted' using errcode = '42501'; end if;
  if new.id = old.id and new.author_id = old.author_id and new.signed_at is null and new.cosigned_at is null and exists (
      select from note_move m where m.clinic_id = old.clinic_id and m.note_id = old.id and m.version = old.version
        and m.to_client_id = new.client_id and m.to_session_id = new.session_id and m.was_signed_at is not null)
    and (old.participation, old.response, old.progress, old.risk, old.next_step, old.interventions, old.took_part, old.skills, old.started_at)
     is not distinct from (new.participation, new.response, new.progress, new.risk, new.next_step, new.interventions, new.took_part, new.skills, new.started_at)
    then return new; end if;
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

-- Counselling notes live apart: whoever writes them reads them, and whom the author named under the client's own consent. Nobody else, no role.
create table counselling_note (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  session_id uuid,
  author_id uuid not null,
  words text not null,
  started_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, author_id) references staff_member
);
comment on table counselling_note is 'Psychotherapy notes, 45 CFR 164.501; SUD counseling notes, 42 CFR 2.11. In no export, no search, no break-glass.';
create index counselling_note_client on counselling_note (clinic_id, client_id);
call app.protect('counselling_note', 'chart');

create table counselling_reader (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  author_id uuid not null,
  staff_id uuid not null,
  consent_signed_on date not null,
  purpose text not null,
  named_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, author_id) references staff_member,
  foreign key (clinic_id, staff_id) references staff_member
);
comment on table counselling_reader is 'Who may read one author''s counselling notes about one client, under a consent of its own.';
call app.protect('counselling_reader', 'chart');
create policy theirs on counselling_reader as restrictive to evenkeel_app
  using (author_id = (select app.actor_id()) or staff_id = (select app.actor_id())) with check (author_id = (select app.actor_id()));
create policy theirs on counselling_note as restrictive to evenkeel_app
  using (author_id = (select app.actor_id()) or exists (select from counselling_reader r where r.clinic_id = counselling_note.clinic_id
    and r.client_id = counselling_note.client_id and r.author_id = counselling_note.author_id and r.staff_id = (select app.actor_id()) and r.ended_at is null))
  with check (author_id = (select app.actor_id()));
