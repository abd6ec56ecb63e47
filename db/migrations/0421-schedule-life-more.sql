-- What treatment has to fit beside time: languages, the way here, what somebody needs in order to take part.
alter table life_wish add column languages text[] not null default '{}';
alter table life_wish add column means text check (means in ('car', 'ride', 'bus', 'bike', 'walk'));
alter table life_wish add column last_way_home time;
alter table life_wish add column access text[] not null default '{}';
alter table life_wish add column access_words text not null default '';
alter table life_wish add column apart_words text not null default '';
comment on column life_wish.languages is 'Languages in which the client can take part in a group; empty: nobody has asked.';
comment on column life_wish.last_way_home is 'When the last bus or ride leaves, on the client''s own clock.';
comment on column life_wish.apart_words is 'Whom the client must not meet, in their own words; those who schedule choose the person.';

alter table room add column access text[] not null default '{}';
comment on column room.access is 'What the room offers: step-free, hearing, quiet.';
alter table therapy_group add column language text check (language in ('en', 'es'));
comment on column therapy_group.language is 'The language a group is held in; null: anybody may come.';

create table kept_apart (
  clinic_id uuid not null,
  id uuid not null,
  one_id uuid not null,
  other_id uuid not null check (one_id < other_id),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (clinic_id, id),
  unique (clinic_id, one_id, other_id),
  foreign key (clinic_id, one_id) references client,
  foreign key (clinic_id, other_id) references client
);
comment on table kept_apart is 'Two clients who must not meet: never in the same group. Why is nobody''s business here.';
create index kept_apart_other on kept_apart (clinic_id, other_id);
call app.protect('kept_apart', 'staff');

-- Groups a client would not like to lose when hours become fewer.
create table kept_group (
  clinic_id uuid not null,
  client_id uuid not null,
  group_id uuid not null,
  primary key (clinic_id, client_id, group_id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, group_id) references therapy_group
);
comment on table kept_group is 'A group that matters to a client: a new week keeps it if it can.';
create index kept_group_group on kept_group (clinic_id, group_id);
call app.protect('kept_group', 'client');

-- Whether somebody whom a client must not meet is there; the client themself never learns who.
create function app.apart_in_group(of_client uuid, of_group uuid, on_date date) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from kept_apart k join enrolment e on e.clinic_id = k.clinic_id and e.group_id = of_group
    and e.client_id = case when k.one_id = of_client then k.other_id else k.one_id end and (e.until_date is null or e.until_date >= on_date)
  where k.clinic_id = app.clinic_id() and of_client in (k.one_id, k.other_id))
$$;
create function app.apart_in_session(of_client uuid, of_session uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from kept_apart k join attendee a on a.clinic_id = k.clinic_id and a.session_id = of_session
    and a.client_id = case when k.one_id = of_client then k.other_id else k.one_id end
  where k.clinic_id = app.clinic_id() and of_client in (k.one_id, k.other_id))
$$;
grant execute on function app.apart_in_group, app.apart_in_session to evenkeel_app;
