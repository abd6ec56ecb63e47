create table instrument_asked (
  clinic_id uuid not null references clinic,
  instrument text not null check (length(instrument) between 1 and 64),
  asked_of text[] not null check (asked_of <@ array['everyone', 'substance-use', 'mental-health', 'dual']),
  every_days int check (every_days between 1 and 365),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (clinic_id, instrument),
  foreign key (clinic_id, set_by) references staff_member
);
comment on table instrument_asked is 'Whom this clinic asks a measure by itself and how often it comes again; without a row what comes with the product holds.';
call app.protect('instrument_asked', 'clinic');
