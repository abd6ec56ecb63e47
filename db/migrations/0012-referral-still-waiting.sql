-- When somebody on the waiting list was last asked whether they still want a place.
alter table inquiry add column waiting_asked_at timestamptz;
