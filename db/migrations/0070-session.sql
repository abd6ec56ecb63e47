create table attendance (
  clinic_id uuid not null,
  session_id uuid not null,
  client_id uuid not null,
  status text not null check (status in ('present', 'late', 'left-early', 'remote', 'excused', 'unexcused', 'left-upset', 'cancelled')),
  arrived_at timestamptz,
  left_at timestamptz,
  minutes int not null check (minutes >= 0),
  reason text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (clinic_id, session_id, client_id),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, client_id) references client
);
comment on table attendance is 'One client at one session. Minutes come from arrival and leaving times, breaks taken off.';
create index attendance_client on attendance (clinic_id, client_id);
call app.protect('attendance', 'client', 'attendance');

create table group_note (
  clinic_id uuid not null,
  session_id uuid not null,
  topic text not null default '',
  held text not null default '',
  interventions text not null default '',
  climate text not null default '',
  author_id uuid not null,
  version int not null default 1,
  primary key (clinic_id, session_id),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, author_id) references staff_member
);
comment on table group_note is 'The part of a group''s notes that is true for everybody who was there. It never names a client.';
call app.protect('group_note', 'staff');

create table note (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  session_id uuid not null,
  author_id uuid not null,
  participation int check (participation between 0 and 4),
  response text not null default '',
  progress text not null default '',
  risk text not null default '',
  next_step text not null default '',
  objective_ids uuid[] not null default '{}',
  shared jsonb,
  started_at timestamptz not null,
  signed_at timestamptz,
  cosign_needed boolean not null default false,
  cosigned_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, id),
  unique (clinic_id, session_id, client_id),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, author_id) references staff_member
);
comment on table note is 'The clinical record of a session for one client. `shared` is the group part as it was when signed. FHIR: Composition.';
create index note_client on note (clinic_id, client_id);
create index note_unsigned on note (clinic_id, author_id) where signed_at is null;
call app.protect('note', 'chart');

create function app.note_words_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.signed_at is not null then raise exception 'a signed note is not deleted' using errcode = '42501'; end if;
    return old;
  end if;
  if old.signed_at is not null and (old.client_id, old.session_id, old.author_id, old.participation, old.response, old.progress, old.risk,
      old.next_step, old.objective_ids, old.shared, old.signed_at) is distinct from (new.client_id, new.session_id, new.author_id,
      new.participation, new.response, new.progress, new.risk, new.next_step, new.objective_ids, new.shared, new.signed_at) then
    raise exception 'a signed note is not changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger words_stay before update or delete on note for each row execute function app.note_words_stay();

create table addendum (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  note_id uuid not null,
  words text not null,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, note_id) references note,
  foreign key (clinic_id, client_id) references client
);
call app.protect('addendum', 'chart');
call app.append_only('addendum');
