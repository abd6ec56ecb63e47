-- What the plan for the time after did not ask yet.
alter table aftercare_plan add column housing text not null default '';
alter table aftercare_plan add column work text not null default '';

-- A follow-up may be answered by a link, on the person's own phone, without signing in. Of the code only the mark is kept.
alter table follow_up add column answers jsonb;
alter table follow_up add column answered_at timestamptz;
alter table follow_up add column link_mark bytea;
alter table follow_up add column link_until timestamptz;
create unique index follow_up_link on follow_up (link_mark) where link_mark is not null;

create function app.follow_up_by_link(asked bytea, at timestamptz) returns table (clinic_id uuid, id uuid, client_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.clinic_id, f.id, f.client_id from follow_up f where f.link_mark = asked and f.link_until > at and f.answered_at is null $$;

create table handoff (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  release_id uuid not null,
  to_name text not null,
  way text not null check (way in ('in-person', 'phone', 'video')),
  on_date date not null,
  words text not null default '',
  accepted boolean not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, release_id) references release,
  foreign key (clinic_id, recorded_by) references staff_member
);
comment on table handoff is 'A client handed over to who goes on with the care, by name and under a release: the account of that disclosure.';
create index handoff_client on handoff (clinic_id, client_id, recorded_at);
call app.protect('handoff', 'client');
call app.append_only('handoff');

create table alumni_choice (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  wants boolean not null,
  way text not null check (way in ('phone', 'text', 'email')),
  chosen_at timestamptz not null,
  by_kind text not null check (by_kind in ('client', 'staff')),
  by_id uuid not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
comment on table alumni_choice is 'Whether somebody wants to hear from the clinic after the end. Asked apart from every consent to treatment; the newest answer counts.';
create index alumni_choice_client on alumni_choice (clinic_id, client_id, chosen_at desc);
call app.protect('alumni_choice', 'client');
call app.append_only('alumni_choice');
