create table safety_plan (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  sections jsonb not null,
  written_at timestamptz not null,
  written_by_kind text not null check (written_by_kind in ('staff', 'client')),
  written_by uuid not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
comment on table safety_plan is 'The client''s own plan for a crisis. Each change is a new row; the newest counts, all are kept.';
create index safety_plan_client on safety_plan (clinic_id, client_id, written_at desc);
call app.protect('safety_plan', 'client');
call app.append_only('safety_plan');

create table safety_alert (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  source text not null,
  source_id uuid,
  level text not null check (level in ('low', 'moderate', 'high')),
  raised_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  what_was_done text,
  version int not null default 1,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
comment on table safety_alert is 'Something the person said that a human must answer: a positive item 9, a positive screener, "not safe today".';
create index safety_alert_open on safety_alert (clinic_id, raised_at) where closed_at is null;
create index safety_alert_client on safety_alert (clinic_id, client_id, raised_at);
call app.protect('safety_alert', 'client');

create table risk (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  level text not null check (level in ('none', 'low', 'moderate', 'high')),
  words text not null,
  judged_by uuid not null,
  judged_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client
);
comment on table risk is 'A clinician''s judgement of the risk, with its date. The newest stands on the first line of the chart.';
create index risk_client on risk (clinic_id, client_id, judged_at desc);
call app.protect('risk', 'chart');
call app.append_only('risk');
