-- Whoever is on call is reached by text too, at the number they carry at night.
alter table on_call_step add column phone text check (length(phone) between 1 and 40);
-- By which way a call left the clinic; "screen" when there was none, so that the morning report tells the truth.
alter table alert_call add column told text check (told in ('email', 'text', 'both', 'screen'));
