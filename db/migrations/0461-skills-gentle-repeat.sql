alter table reminder add column repeated_on date;
comment on column reminder.repeated_on is 'The last day on which the reminder came a second time, three hours after the first.';
