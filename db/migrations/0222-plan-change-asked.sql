-- The client asks to change the record of the plan; the clinic does it, or says why not; the client may answer. All three texts travel with the record.
create table plan_change_request (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  plan_id uuid not null,
  words text not null check (length(words) between 1 and 2000),
  asked_at timestamptz not null,
  decision text check (decision in ('made', 'declined')),
  reason text,
  decided_by uuid,
  decided_at timestamptz,
  statement text check (length(statement) between 1 and 2000),
  stated_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, plan_id) references plan,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, decided_by) references staff_member,
  check ((decision is null) = (decided_at is null) and (decision is distinct from 'declined' or length(reason) > 0)),
  check (statement is null or decision = 'declined')
);
comment on table plan_change_request is 'What the client asks to change in the plan, what the clinic answers and why, and what the client says to a no.';
create index plan_change_request_client on plan_change_request (clinic_id, client_id, asked_at);
call app.protect('plan_change_request', 'client');
revoke delete on plan_change_request from evenkeel_app;

create function app.asked_words_stay() returns trigger language plpgsql as $$
begin
  if (old.client_id, old.plan_id, old.words, old.asked_at) is distinct from (new.client_id, new.plan_id, new.words, new.asked_at)
     or (old.decision is not null and (old.decision, old.reason, old.decided_by, old.decided_at) is distinct from (new.decision, new.reason, new.decided_by, new.decided_at))
     or (old.statement is not null and (old.statement, old.stated_at) is distinct from (new.statement, new.stated_at)) then
    raise exception 'what was asked, answered and said stays' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger words_stay before update on plan_change_request for each row execute function app.asked_words_stay();
