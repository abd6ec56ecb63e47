create table clinic_deadline (
  clinic_id uuid not null references clinic,
  id uuid not null,
  definition jsonb not null,
  chosen_at timestamptz not null,
  chosen_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (clinic_id, id),
  foreign key (clinic_id, chosen_by) references staff_member
);
comment on table clinic_deadline is 'The rules about plans and reviews this clinic answers to, as they were when chosen. Several hold at once; the strictest date counts.';
call app.protect('clinic_deadline', 'staff');

create table service_day (
  clinic_id uuid not null,
  client_id uuid not null,
  day date not null,
  primary key (clinic_id, client_id, day),
  foreign key (clinic_id, client_id) references client
);
comment on table service_day is 'A day on which the client was given a service. Told by later steps, so that "by the third visit" has a date.';
call app.protect('service_day', 'chart');

create table plan_review (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  plan_id uuid not null,
  author_id uuid not null,
  started_at timestamptz not null,
  known jsonb not null default '{}',
  objectives jsonb not null default '[]',
  words text not null default '',
  client_words text not null default '',
  decision text check (decision in ('continue', 'change', 'step-down', 'step-up', 'discharge')),
  reason text not null default '',
  next_on date,
  signed_at timestamptz,
  client_signed_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, plan_id) references plan,
  foreign key (clinic_id, author_id) references staff_member
);
comment on table plan_review is 'A look at the plan on its own clock: progress per objective, the decision, the next date. FHIR: ClinicalImpression.';
create index plan_review_client on plan_review (clinic_id, client_id, started_at desc);
create unique index plan_review_one_draft on plan_review (clinic_id, client_id) where signed_at is null;
call app.protect('plan_review', 'client');

create table certification (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  plan_id uuid not null,
  kind text not null check (kind in ('certification', 'recertification')),
  statements jsonb not null,
  signed_at timestamptz not null,
  signed_by uuid not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, plan_id) references plan,
  foreign key (clinic_id, signed_by) references staff_member
);
comment on table certification is 'The physician states that this person needs this level of care, and why.';
create index certification_client on certification (clinic_id, client_id, signed_at desc);
call app.protect('certification', 'chart');
call app.append_only('certification');

create function app.review_is_signed() returns trigger language plpgsql as $$
begin
  if old.signed_at is null then return coalesce(new, old); end if;
  if tg_op = 'DELETE' or (old.id, old.client_id, old.plan_id, old.author_id, old.known, old.objectives, old.words, old.client_words, old.decision,
      old.reason, old.next_on, old.signed_at, old.started_at)
     is distinct from (new.id, new.client_id, new.plan_id, new.author_id, new.known, new.objectives, new.words, new.client_words, new.decision,
      new.reason, new.next_on, new.signed_at, new.started_at)
     or (old.client_signed_at is not null and new.client_signed_at is distinct from old.client_signed_at) then
    raise exception 'a signed review is not changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger words_stay before update or delete on plan_review for each row execute function app.review_is_signed();

create view last_plan_review with (security_invoker = true) as
  select c.clinic_id, c.client_id, r.id as review_id, r.plan_id, r.decision, r.next_on, r.signed_at
  from client c cross join lateral (select * from plan_review k where k.clinic_id = c.clinic_id and k.client_id = c.client_id
    and k.signed_at is not null order by k.signed_at desc limit 1) r;
grant select on last_plan_review to evenkeel_app;
