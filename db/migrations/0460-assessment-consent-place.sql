-- Nobody is sent away for lack of a phone: a consent is also answered at the kiosk, or on paper that staff type in.
alter table consent_form
  add column source text not null default 'phone' check (source in ('phone', 'kiosk', 'paper')),
  add column paper_day date,
  add column entered_by uuid,
  add constraint consent_form_paper check ((source = 'paper') = (paper_day is not null) and (source = 'paper') = (entered_by is not null)),
  add foreign key (clinic_id, entered_by) references staff_member;
comment on column consent_form.paper_day is 'The day that stands beside the signature on the paper.';
