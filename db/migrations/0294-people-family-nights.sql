create table family_night (
  clinic_id uuid not null references clinic,
  id uuid not null,
  title text not null check (length(title) between 1 and 200),
  words text not null default '',
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text not null,
  language text not null check (language in ('en', 'es', 'both')),
  planned_by uuid not null,
  planned_at timestamptz not null,
  called_off_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, planned_by) references staff_member
);
comment on table family_night is 'An evening for the people around clients. It is about nobody, so every supporter is invited, with or without a release.';
create index family_night_coming on family_night (clinic_id, starts_at);
call app.protect('family_night', 'clinic');

-- About the supporter, not about the client: no client id, and neither the client nor their chart shows it.
create table family_coming (
  clinic_id uuid not null,
  supporter_id uuid not null,
  about_id uuid not null,
  says boolean,
  said_at timestamptz,
  came boolean,
  marked_by uuid,
  marked_at timestamptz,
  primary key (clinic_id, supporter_id, about_id),
  foreign key (clinic_id, supporter_id) references supporter
);
comment on table family_coming is 'Whether a supporter comes to a family night or a family session, and came. Kept apart from the client''s record.';
call app.protect('family_coming', 'staff');
create policy own_read on family_coming for select to evenkeel_app
  using (clinic_id = (select app.clinic_id()) and (select app.actor_kind()) = 'supporter' and supporter_id = (select app.actor_id()));
create policy own_say on family_coming for insert to evenkeel_app
  with check (clinic_id = (select app.clinic_id()) and (select app.actor_kind()) = 'supporter' and supporter_id = (select app.actor_id()) and came is null);
create policy own_change on family_coming for update to evenkeel_app
  using (clinic_id = (select app.clinic_id()) and (select app.actor_kind()) = 'supporter' and supporter_id = (select app.actor_id()))
  with check (clinic_id = (select app.clinic_id()) and supporter_id = (select app.actor_id()));

create table family_wish (
  clinic_id uuid not null,
  id uuid not null,
  supporter_id uuid not null,
  words text not null check (length(words) between 1 and 2000),
  asked_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  answer text,
  primary key (clinic_id, id),
  foreign key (clinic_id, supporter_id) references supporter
);
comment on table family_wish is 'A supporter asks for help for themselves. Kept apart from the client''s record.';
create index family_wish_supporter on family_wish (clinic_id, supporter_id, asked_at);
call app.protect('family_wish', 'staff');
create policy own_read on family_wish for select to evenkeel_app
  using (clinic_id = (select app.clinic_id()) and (select app.actor_kind()) = 'supporter' and supporter_id = (select app.actor_id()));
create policy own_ask on family_wish for insert to evenkeel_app
  with check (clinic_id = (select app.clinic_id()) and (select app.actor_kind()) = 'supporter' and supporter_id = (select app.actor_id()) and answered_at is null);
create policy raise_wish on task for insert to evenkeel_app
  with check (clinic_id = (select app.clinic_id()) and (select app.actor_kind()) = 'supporter' and client_id is null and kind = 'family.wants-support');

-- A release may be narrowed: each topic taken back stands with its time.
create table release_narrowed (
  clinic_id uuid not null,
  release_id uuid not null,
  topic text not null,
  client_id uuid not null,
  at timestamptz not null,
  primary key (clinic_id, release_id, topic),
  foreign key (clinic_id, release_id) references release,
  foreign key (clinic_id, client_id) references client
);
comment on table release_narrowed is 'One topic of a release, taken back while the rest goes on.';
call app.protect('release_narrowed', 'client');
call app.append_only('release_narrowed');

-- What a topic of a live release opens, asked anew in every transaction.
create policy released on plan for select to evenkeel_app using (clinic_id = (select app.clinic_id())
  and (select app.actor_kind()) = 'supporter' and client_id = (select app.client_id()) and 'plan-goals' = any ((select app.topics())::text[]));
create policy released on goal for select to evenkeel_app using (clinic_id = (select app.clinic_id())
  and (select app.actor_kind()) = 'supporter' and client_id = (select app.client_id()) and 'plan-goals' = any ((select app.topics())::text[]));
create policy released on safety_plan for select to evenkeel_app using (clinic_id = (select app.clinic_id())
  and (select app.actor_kind()) = 'supporter' and client_id = (select app.client_id()) and 'safety-plan' = any ((select app.topics())::text[]));
create policy released on session for select to evenkeel_app using (clinic_id = (select app.clinic_id())
  and (select app.actor_kind()) = 'supporter' and 'attendance' = any ((select app.topics())::text[])
  and exists (select from attendance t where t.clinic_id = session.clinic_id and t.session_id = session.id));
create view released_goal with (security_invoker = true) as
  select g.clinic_id, g.client_id, g.id as goal_id, g.words, g.position from goal g join plan p on p.clinic_id = g.clinic_id and p.id = g.plan_id
  where p.signed_at is not null and p.superseded_at is null;
create view released_attendance with (security_invoker = true) as
  select t.clinic_id, t.client_id, t.session_id, s.starts_at, t.status from attendance t join session s on s.clinic_id = t.clinic_id and s.id = t.session_id;
create view supporter_name with (security_invoker = true) as
  select clinic_id, id as supporter_id, name, phone, email from supporter where ended_at is null;
grant select on released_goal, released_attendance, supporter_name to evenkeel_app;
