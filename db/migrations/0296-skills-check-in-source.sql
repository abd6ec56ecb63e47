alter table check_in add column source text not null default 'phone' check (source in ('phone', 'kiosk', 'paper'));
alter table check_in add column entered_by uuid;
comment on column check_in.entered_by is 'The staff member who typed in what the client wrote on paper.';
