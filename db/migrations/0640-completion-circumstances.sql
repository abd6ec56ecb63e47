-- How somebody lives, works and uses at admission and at the end of a stay, as the state's report asks. Null: not known; no substance at all is an empty list.
-- Append-only: the newest row of a moment counts.
create table circumstances (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  moment text not null check (moment in ('admission', 'end')),
  living text check (living in ('homeless', 'dependent', 'independent')),
  work text check (work in ('full-time', 'part-time', 'unemployed', 'not-in-labor-force')),
  not_working text check (not_working in ('homemaker', 'student', 'retired-or-disabled', 'institution', 'other')),
  arrests text check (arrests in ('none', 'once', 'twice-or-more')),
  self_help text check (self_help in ('none', '1-to-3', '4-to-7', '8-to-30', 'some')),
  used jsonb check (jsonb_array_length(used) <= 3),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, recorded_by) references staff_member
);
comment on table circumstances is 'How somebody lives, works and uses when a stay begins and when it ends, as the state report asks. FHIR: Observation.';
create index circumstances_stay on circumstances (clinic_id, episode_id, moment, recorded_at desc);
call app.protect('circumstances', 'client');
call app.append_only('circumstances');

create view circumstances_line with (security_invoker = true) as
  select distinct on (clinic_id, episode_id, moment) clinic_id, client_id, episode_id, moment, living, work, not_working, arrests, self_help, used, recorded_by, recorded_at
  from circumstances order by clinic_id, episode_id, moment, recorded_at desc, id desc;
grant select on circumstances_line to evenkeel_app;

-- Taken into custody is an end of its own. Source: TEDS-D, REASON 5.
alter table discharge drop constraint discharge_kind_check,
  add constraint discharge_kind_check check (kind in ('completed', 'transferred', 'maximum-benefit', 'left', 'administrative', 'other-level', 'custody', 'died', 'unknown'));
