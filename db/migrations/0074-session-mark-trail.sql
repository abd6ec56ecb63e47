-- A mark that was taken back within its undo leaves its line; the next mark counts from one again.
alter table attendance_mark drop constraint attendance_mark_pkey;
alter table attendance_mark add primary key (clinic_id, session_id, client_id, recorded_at, number);
