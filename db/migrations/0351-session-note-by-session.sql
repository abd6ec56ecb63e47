-- The unique key of a note begins with the session already.
drop index note_session;
