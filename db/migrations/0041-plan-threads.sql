-- What a plan says besides its tree, who took part, and the thread that runs through its versions.
alter table plan add column culture text not null default '';
alter table plan add column language_needs text not null default '';
alter table plan add column projected_weeks int check (projected_weeks between 1 and 104);
alter table plan add column words_version int not null default 1;
alter table plan add column client_refused_at timestamptz;
alter table plan add column co_signed_at timestamptz;
alter table plan add column why_amended text;
comment on column plan.words_version is 'Counts the changes of the plan''s own words; each part counts its own. version counts everything.';
comment on column plan.co_signed_at is 'When a supervisor or physician put their name beside the author''s.';

alter table problem add column version int not null default 1, add column origin_id uuid;
alter table goal add column version int not null default 1, add column origin_id uuid;
alter table objective add column version int not null default 1, add column origin_id uuid, add column measured_by text;
alter table intervention add column version int not null default 1, add column origin_id uuid;
comment on column objective.origin_id is 'The same objective in the first version of the plan it stood in; null there. So that its history stays one.';
comment on column objective.measured_by is 'What is counted when no instrument measures it, in plain words: "mornings out of the house a week".';

-- A part hangs under a part of the same plan.
alter table problem add constraint problem_in_plan unique (clinic_id, plan_id, id);
alter table goal add constraint goal_in_plan unique (clinic_id, plan_id, id);
alter table objective add constraint objective_in_plan unique (clinic_id, plan_id, id);
alter table goal add foreign key (clinic_id, plan_id, problem_id) references problem (clinic_id, plan_id, id) on delete cascade;
alter table objective add foreign key (clinic_id, plan_id, goal_id) references goal (clinic_id, plan_id, id) on delete cascade;
alter table intervention add foreign key (clinic_id, plan_id, objective_id) references objective (clinic_id, plan_id, id) on delete cascade;
create index goal_problem on goal (clinic_id, problem_id);
create index objective_goal on objective (clinic_id, goal_id);
create index intervention_objective on intervention (clinic_id, objective_id);
create unique index plan_one_draft on plan (clinic_id, episode_id) where signed_at is null;

-- Neither out of a signed plan nor into one.
create or replace function app.plan_is_signed() returns trigger language plpgsql as $$
begin
  if exists (select from plan p where p.signed_at is not null and (
       (tg_op <> 'INSERT' and p.clinic_id = old.clinic_id and p.id = old.plan_id)
    or (tg_op <> 'DELETE' and p.clinic_id = new.clinic_id and p.id = new.plan_id))) then
    raise exception 'a signed plan is not changed' using errcode = '42501';
  end if;
  return coalesce(new, old);
end $$;

create or replace function app.plan_words_stay() returns trigger language plpgsql as $$
begin
  if old.signed_at is null then return coalesce(new, old); end if;
  if tg_op = 'DELETE' or (old.id, old.client_id, old.episode_id, old.strengths, old.barriers, old.preferences, old.discharge_criteria, old.culture,
      old.language_needs, old.projected_weeks, old.author_id, old.signed_at, old.started_at, old.number, old.why_amended)
     is distinct from (new.id, new.client_id, new.episode_id, new.strengths, new.barriers, new.preferences, new.discharge_criteria, new.culture,
      new.language_needs, new.projected_weeks, new.author_id, new.signed_at, new.started_at, new.number, new.why_amended)
     or (old.client_signed_at is not null and new.client_signed_at is distinct from old.client_signed_at)
     or (old.superseded_at is not null and new.superseded_at is distinct from old.superseded_at) then
    raise exception 'a signed plan is not changed' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger words_stay on plan;
create trigger words_stay before update or delete on plan for each row execute function app.plan_words_stay();

create table plan_comment (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  plan_id uuid not null,
  goal_id uuid,
  words text not null check (length(words) between 1 and 2000),
  by_kind text not null check (by_kind in ('staff', 'client')),
  by_id uuid not null,
  written_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, plan_id) references plan on delete cascade,
  foreign key (clinic_id, plan_id, goal_id) references goal (clinic_id, plan_id, id) on delete cascade,
  foreign key (clinic_id, client_id) references client
);
comment on table plan_comment is 'What the client says about a goal, or about the whole plan; staff answer here too. No part of what is signed.';
create index plan_comment_plan on plan_comment (clinic_id, plan_id);
create index plan_comment_goal on plan_comment (clinic_id, goal_id);
call app.protect('plan_comment', 'client');
revoke update on plan_comment from evenkeel_app;

-- The plan in force of each client, and what it aims at.
create view current_plan with (security_invoker = true) as
  select c.clinic_id, c.client_id, p.id as plan_id, p.episode_id, p.number, p.author_id, p.signed_at, p.client_signed_at,
    p.client_refused_at, p.review_due_on
  from client c cross join lateral (
    select * from plan k where k.clinic_id = c.clinic_id and k.client_id = c.client_id
      and k.signed_at is not null and k.superseded_at is null
    order by k.signed_at desc limit 1) p;
create view current_objective with (security_invoker = true) as
  select p.clinic_id, p.client_id, p.plan_id, o.id as objective_id, coalesce(o.origin_id, o.id) as origin_id, o.words, o.instrument,
    o.measured_by, o.baseline, o.target, o.target_on, o.goal_id, g.words as goal_words, g.position as goal_position, o.position
  from current_plan p join objective o on o.clinic_id = p.clinic_id and o.plan_id = p.plan_id
  join goal g on g.clinic_id = o.clinic_id and g.id = o.goal_id;
create view current_intervention with (security_invoker = true) as
  select p.clinic_id, p.client_id, p.plan_id, i.id as intervention_id, coalesce(i.origin_id, i.id) as origin_id, i.objective_id,
    i.modality, i.words, i.times_per_week, i.minutes, i.staff_id
  from current_plan p join intervention i on i.clinic_id = p.clinic_id and i.plan_id = p.plan_id;
grant select on current_plan, current_objective, current_intervention to evenkeel_app;
