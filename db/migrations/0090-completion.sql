create table waiver (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  requirement text not null,
  reason text not null,
  waived_by uuid not null,
  waived_at timestamptz not null,
  primary key (clinic_id, id),
  unique (clinic_id, episode_id, requirement),
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, client_id) references client
);
comment on table waiver is 'A requirement that does not apply to this client: who decided, and why.';
call app.protect('waiver', 'client');
call app.append_only('waiver');

create table discharge (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  kind text not null check (kind in ('completed', 'transferred', 'maximum-benefit', 'left', 'administrative', 'other-level', 'died', 'unknown')),
  on_date date not null,
  reason text not null default '',
  course text not null default '',
  issues_left text not null default '',
  medication text not null default '',
  recommendations text not null default '',
  facts jsonb not null default '{}',
  author_id uuid not null,
  started_at timestamptz not null,
  signed_at timestamptz,
  version int not null default 1,
  primary key (clinic_id, id),
  unique (clinic_id, episode_id),
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, author_id) references staff_member
);
comment on table discharge is 'The end of an episode and its summary. Words stay once signed.';
call app.protect('discharge', 'client');

create function app.discharge_words_stay() returns trigger language plpgsql as $$
begin
  if old.signed_at is not null then raise exception 'a signed discharge summary is not changed' using errcode = '42501'; end if;
  return new;
end $$;
create trigger words_stay before update or delete on discharge for each row execute function app.discharge_words_stay();
