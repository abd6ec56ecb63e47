-- One row is one sitting: its writer may go on writing for two hours, then the words stay. The newest row counts.
drop trigger append_only on safety_plan;
grant update on safety_plan to evenkeel_app;
alter table safety_plan add column number int not null default 1;
alter table safety_plan add column version int not null default 1;
alter table safety_plan add column changed_at timestamptz;
alter table safety_plan add constraint safety_plan_number unique (clinic_id, client_id, number);
comment on column safety_plan.number is 'The first plan is 1; each sitting adds one.';
comment on column safety_plan.version is 'Counts every save of this client''s plan over all sittings, so that two writers see each other.';

create function app.sitting_is_open() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'a safety plan is kept' using errcode = '42501'; end if;
  if (old.clinic_id, old.id, old.client_id, old.number, old.written_at, old.written_by_kind, old.written_by)
     is distinct from (new.clinic_id, new.id, new.client_id, new.number, new.written_at, new.written_by_kind, new.written_by)
     or new.changed_at is null or new.changed_at > old.written_at + interval '2 hours'
     or exists (select from safety_plan n where n.clinic_id = old.clinic_id and n.client_id = old.client_id and n.number > old.number) then
    raise exception 'this sitting is over' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger sitting_is_open before update or delete on safety_plan for each row execute function app.sitting_is_open();

create policy shared on safety_plan for select to evenkeel_app using (clinic_id = (select app.clinic_id())
  and (select app.actor_kind()) = 'supporter' and client_id = (select app.client_id()) and 'safety-plan' = any ((select app.topics())::text[]));

create table on_call_step (
  clinic_id uuid not null,
  position int not null check (position >= 1),
  staff_id uuid not null,
  wait_minutes int not null check (wait_minutes between 1 and 240),
  primary key (clinic_id, position),
  foreign key (clinic_id, staff_id) references staff_member
);
comment on table on_call_step is 'Who is called about an unanswered alert, in this order, and how long each has before the next is called.';
call app.protect('on_call_step', 'staff');

create table alert_call (
  clinic_id uuid not null,
  id uuid not null,
  alert_id uuid not null,
  client_id uuid not null,
  round int not null check (round >= 1),
  position int not null check (position >= 1),
  staff_id uuid not null,
  called_at timestamptz not null,
  primary key (clinic_id, id),
  unique (clinic_id, alert_id, round, position),
  foreign key (clinic_id, alert_id) references safety_alert,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, staff_id) references staff_member
);
comment on table alert_call is 'Somebody on the on-call chain was called about an alert. Kept, so that the morning report can show the gap.';
call app.protect('alert_call', 'chart');
call app.append_only('alert_call');

-- What the first line of a chart says, and what nobody may overlook.
create view current_risk with (security_invoker = true) as
  select c.clinic_id, c.client_id, r.level, r.judged_at from client c cross join lateral (
    select k.level, k.judged_at from risk k where k.clinic_id = c.clinic_id and k.client_id = c.client_id
    order by k.judged_at desc limit 1) r;
create view open_alert with (security_invoker = true) as
  select clinic_id, client_id, id as alert_id, level, raised_at, accepted_at from safety_alert where closed_at is null;
-- Whoever took a task has taken what it is about.
create view task_taken with (security_invoker = true) as
  select clinic_id, about_id, accepted_by, accepted_at from task where accepted_by is not null and about_id is not null;
grant select on current_risk, open_alert, task_taken to evenkeel_app;
