create table calendar_feed (
  clinic_id uuid not null references clinic,
  id uuid not null,
  token_hash bytea not null unique,
  kind text not null check (kind in ('staff', 'client')),
  person_id uuid not null,
  language text not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id)
);
comment on table calendar_feed is 'A private address under which one person''s own calendar program finds the times of their sessions and nothing else. Only the hash of its secret is kept.';
create index calendar_feed_person on calendar_feed (clinic_id, person_id) where ended_at is null;
call app.protect('calendar_feed', 'clinic');
create policy own on calendar_feed as restrictive to evenkeel_app using ((select app.is_staff()) or person_id = (select app.actor_id())
  or (select app.presented()) is not null) with check (person_id = (select app.actor_id()));
create policy presented on calendar_feed for select to evenkeel_app using (token_hash = decode((select app.presented()), 'hex'));
