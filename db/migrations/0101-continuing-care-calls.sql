-- A call that nobody answered is tried again before it counts as not reached.
alter table follow_up add column tries int not null default 0;
alter table follow_up add column tried_at timestamptz;

-- How somebody may be called: the number, and what was asked about using it.
create view client_reach with (security_invoker = true) as
  select clinic_id, client_id, phone, may_leave_message, safe_contact, language from client;
grant select on client_reach to evenkeel_app;

-- Signed words of an aftercare plan stay readable beside their signatures when the plan is opened again.
create table aftercare_edition (
  clinic_id uuid not null,
  plan_id uuid not null,
  version int not null,
  client_id uuid not null,
  content jsonb not null,
  signed_at timestamptz not null,
  opened_again_by uuid not null,
  opened_again_at timestamptz not null,
  primary key (clinic_id, plan_id, version),
  foreign key (clinic_id, plan_id) references aftercare_plan,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, opened_again_by) references staff_member
);
call app.protect('aftercare_edition', 'client');
call app.append_only('aftercare_edition');

create function app.aftercare_words_stay() returns trigger language plpgsql as $$
begin
  if old.signed_at is null then return coalesce(new, old); end if;
  if tg_op = 'UPDATE' and new.signed_at is null and new.version = old.version + 1 and exists (
      select from aftercare_edition e where e.clinic_id = old.clinic_id and e.plan_id = old.id and e.version = old.version) then return new; end if;
  raise exception 'a signed aftercare plan is not changed' using errcode = '42501';
end $$;
create trigger words_stay before update or delete on aftercare_plan for each row execute function app.aftercare_words_stay();
