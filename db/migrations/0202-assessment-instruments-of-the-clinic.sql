-- Which instruments this clinic uses beyond those that are on by default, and the wording it holds a licence for.
create table instrument_switch (
  clinic_id uuid not null references clinic,
  instrument text not null check (length(instrument) between 1 and 64),
  is_on boolean not null,
  why text not null check (length(why) between 1 and 500),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, instrument),
  foreign key (clinic_id, set_by) references staff_member
);
comment on table instrument_switch is 'A director switched an instrument on or off, and says on what right.';
call app.protect('instrument_switch', 'clinic');

create table instrument_copy (
  clinic_id uuid not null references clinic,
  id uuid not null,
  instrument text not null check (length(instrument) between 1 and 64),
  version text not null,
  definition jsonb not null,
  licence text not null check (length(licence) between 1 and 500),
  imported_by uuid not null,
  imported_at timestamptz not null,
  primary key (clinic_id, id),
  unique (clinic_id, instrument, version),
  foreign key (clinic_id, imported_by) references staff_member
);
comment on table instrument_copy is 'An instrument in the wording of the clinic''s own licensed copy. A new copy is a new version; answers keep the version they were given with. FHIR: Questionnaire.';
call app.protect('instrument_copy', 'clinic');
call app.append_only('instrument_copy');
