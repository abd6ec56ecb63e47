-- Remote sessions: where they are held is data of the clinic, each session has a room nobody can guess, and who came in when is kept.
alter table session drop column join_link;

create table meeting_provider (
  clinic_id uuid not null,
  version int not null,
  name text not null,
  link_template text,
  opens_minutes int not null check (opens_minutes between 0 and 120),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, version),
  foreign key (clinic_id, set_by) references staff_member
);
comment on table meeting_provider is 'The meeting server a clinic chose, as the pattern of its links; no pattern: phone, and links typed by staff. The newest version counts.';
call app.protect('meeting_provider', 'clinic');
call app.append_only('meeting_provider');

create table remote_room (
  clinic_id uuid not null,
  session_id uuid not null,
  way text not null check (way in ('made', 'typed', 'phone')),
  link text check ((way = 'phone') = (link is null)),
  arranged_by uuid not null,
  arranged_at timestamptz not null,
  primary key (clinic_id, session_id),
  foreign key (clinic_id, session_id) references session
);
comment on table remote_room is 'How one session is joined from afar: a fresh room of the provider, a link typed by staff, or a call. Never sent, only shown to people who signed in.';
call app.protect('remote_room', 'staff');
create policy expected on remote_room for select to evenkeel_app using (clinic_id = (select app.clinic_id()) and case (select app.actor_kind())
  when 'client' then exists (select from attendee a where a.clinic_id = remote_room.clinic_id and a.session_id = remote_room.session_id)
  when 'supporter' then exists (select from family_session f where f.clinic_id = remote_room.clinic_id and f.session_id = remote_room.session_id)
  else false end);
create policy first_in on remote_room for insert to evenkeel_app with check (clinic_id = (select app.clinic_id()) and way = 'made' and case (select app.actor_kind())
  when 'client' then exists (select from attendee a where a.clinic_id = remote_room.clinic_id and a.session_id = remote_room.session_id)
  when 'supporter' then exists (select from family_session f where f.clinic_id = remote_room.clinic_id and f.session_id = remote_room.session_id)
  else false end);

create table remote_join (
  clinic_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  client_id uuid not null,
  supporter_id uuid,
  joined_at timestamptz not null,
  left_at timestamptz check (left_at >= joined_at),
  place text check ((place is null) = (supporter_id is not null)),
  contact_name text,
  contact_phone text,
  primary key (clinic_id, id),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, supporter_id) references supporter
);
comment on table remote_join is 'Somebody came into a remote session: when, until when, and for the client where they were and whom to call in an emergency. A proposal for attendance, never attendance itself.';
create index remote_join_session on remote_join (clinic_id, session_id, client_id);
create index remote_join_client on remote_join (clinic_id, client_id, joined_at);
call app.protect('remote_join', 'chart');
create policy own_see on remote_join for select to evenkeel_app using (clinic_id = (select app.clinic_id()) and client_id = (select app.client_id())
  and case (select app.actor_kind()) when 'client' then supporter_id is null when 'supporter' then supporter_id = (select app.actor_id()) else false end);
create policy own_come on remote_join for insert to evenkeel_app with check (clinic_id = (select app.clinic_id()) and client_id = (select app.client_id())
  and case (select app.actor_kind()) when 'client' then supporter_id is null
    when 'supporter' then supporter_id = (select app.actor_id()) and 'family-sessions' = any ((select app.topics())::text[]) else false end);
create policy own_leave on remote_join for update to evenkeel_app using (clinic_id = (select app.clinic_id()) and client_id = (select app.client_id())
  and case (select app.actor_kind()) when 'client' then supporter_id is null when 'supporter' then supporter_id = (select app.actor_id()) else false end)
  with check (clinic_id = (select app.clinic_id()) and client_id = (select app.client_id()));
-- Only that somebody left is ever written afterwards.
create function app.join_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.left_at is not null or (old.session_id, old.client_id, old.supporter_id, old.joined_at, old.place, old.contact_name, old.contact_phone)
      is distinct from (new.session_id, new.client_id, new.supporter_id, new.joined_at, new.place, new.contact_name, new.contact_phone) then
    raise exception 'when somebody joined is not changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger join_stays before update or delete on remote_join for each row execute function app.join_stays();

-- Whoever joined is not asked after as missing.
create view remote_here with (security_invoker = true) as
  select distinct clinic_id, session_id, client_id from remote_join where supporter_id is null;
grant select on remote_here to evenkeel_app;
