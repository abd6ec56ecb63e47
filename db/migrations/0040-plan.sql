create table plan (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  number int not null,
  author_id uuid not null,
  strengths text not null default '',
  barriers text not null default '',
  preferences text not null default '',
  discharge_criteria text not null default '',
  started_at timestamptz not null,
  signed_at timestamptz,
  client_signed_at timestamptz,
  client_refused_reason text,
  superseded_at timestamptz,
  review_due_on date,
  version int not null default 1,
  primary key (clinic_id, id),
  unique (clinic_id, episode_id, number),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, author_id) references staff_member
);
comment on table plan is 'The treatment plan, one row a version. Once a clinician has signed, its words stay. FHIR: CarePlan.';
create index plan_client on plan (clinic_id, client_id);
call app.protect('plan', 'client');

create table problem (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  plan_id uuid not null,
  finding_id uuid,
  words text not null,
  position int not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, plan_id) references plan on delete cascade,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, finding_id) references finding
);
create index problem_plan on problem (clinic_id, plan_id);
call app.protect('problem', 'client');

create table goal (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  plan_id uuid not null,
  problem_id uuid not null,
  words text not null,
  position int not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, problem_id) references problem on delete cascade,
  foreign key (clinic_id, client_id) references client
);
comment on table goal is 'What the client wants, in their own words. FHIR: Goal.';
create index goal_plan on goal (clinic_id, plan_id);
call app.protect('goal', 'client');

create table objective (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  plan_id uuid not null,
  goal_id uuid not null,
  words text not null,
  instrument text,
  baseline numeric,
  target numeric,
  target_on date,
  position int not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, goal_id) references goal on delete cascade,
  foreign key (clinic_id, client_id) references client
);
comment on table objective is 'A measurable step towards a goal: measure, baseline, target, date.';
create index objective_plan on objective (clinic_id, plan_id);
call app.protect('objective', 'client');

create table intervention (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  plan_id uuid not null,
  objective_id uuid not null,
  modality text not null check (modality in ('individual', 'group', 'family', 'skill-practice', 'referral')),
  words text not null,
  times_per_week numeric not null check (times_per_week > 0),
  minutes int not null check (minutes > 0),
  staff_id uuid,
  position int not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, objective_id) references objective on delete cascade,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, staff_id) references staff_member
);
create index intervention_plan on intervention (clinic_id, plan_id);
call app.protect('intervention', 'client');

-- A signed plan keeps its words, whoever asks the database.
create function app.plan_is_signed() returns trigger language plpgsql as $$
declare
  part record := coalesce(old, new);
begin
  if exists (select from plan p where p.clinic_id = part.clinic_id and p.id = part.plan_id and p.signed_at is not null) then
    raise exception 'a signed plan is not changed' using errcode = '42501';
  end if;
  return coalesce(new, old);
end $$;
create trigger signed before insert or update or delete on problem for each row execute function app.plan_is_signed();
create trigger signed before insert or update or delete on goal for each row execute function app.plan_is_signed();
create trigger signed before insert or update or delete on objective for each row execute function app.plan_is_signed();
create trigger signed before insert or update or delete on intervention for each row execute function app.plan_is_signed();

create function app.plan_words_stay() returns trigger language plpgsql as $$
begin
  if old.signed_at is not null and (old.strengths, old.barriers, old.preferences, old.discharge_criteria, old.author_id, old.signed_at, old.number)
     is distinct from (new.strengths, new.barriers, new.preferences, new.discharge_criteria, new.author_id, new.signed_at, new.number) then
    raise exception 'a signed plan is not changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger words_stay before update on plan for each row execute function app.plan_words_stay();
