-- A person put this one session elsewhere: a change of its series leaves it there.
alter table session add column moved_at timestamptz;
