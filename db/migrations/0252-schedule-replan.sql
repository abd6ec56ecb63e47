create table replan (
  clinic_id uuid not null references clinic,
  id uuid not null,
  program_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  from_date date not null,
  why text not null,
  -- The question as the engine was asked it.
  question jsonb not null,
  progress jsonb,
  -- The answer as the engine gave it and its checker found it.
  answer jsonb,
  stop_asked_at timestamptz,
  finished_at timestamptz,
  failed text,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, program_id) references program
);
comment on table replan is 'A re-plan of everybody in a program: what was asked, how far the engine got, what it answered. Nothing of it counts until somebody accepts a part.';
call app.protect('replan', 'staff');

create table replan_verdict (
  clinic_id uuid not null,
  replan_id uuid not null,
  bundle text not null,
  accepted boolean not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (clinic_id, replan_id, bundle),
  foreign key (clinic_id, replan_id) references replan
);
comment on table replan_verdict is 'A bundle of a re-plan that somebody accepted or rejected.';
call app.protect('replan_verdict', 'staff');
call app.append_only('replan_verdict');
