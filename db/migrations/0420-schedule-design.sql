-- A re-plan looks at everybody's weeks, or at the timetable itself: which groups to open, when, led by whom.
alter table replan add column kind text not null default 'weeks' check (kind in ('weeks', 'timetable'));
-- What one more facilitator, room or evening would bring, as each was worked out.
alter table replan add column more jsonb not null default '[]';
alter table replan add column more_asked int not null default 0;
comment on column replan.more_asked is 'How many answers about one more of something are to come or have come.';
