-- What a family member tells about themselves at a family session: for the clinician alone, unless the clinician decides that the
-- client's treatment needs it; then a copy goes into the note when it is signed.
create table family_aside (
  clinic_id uuid not null,
  session_id uuid not null,
  client_id uuid not null,
  author_id uuid not null,
  words text not null,
  belongs boolean not null default false,
  changed_at timestamptz not null,
  version int not null default 1,
  primary key (clinic_id, session_id, client_id, author_id),
  foreign key (clinic_id, session_id) references session,
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, author_id) references staff_member
);
comment on table family_aside is 'A supporter''s own disclosures at a family session. Not the client''s record; in no export and no search.';
call app.protect('family_aside', 'chart');
create policy theirs on family_aside as restrictive to evenkeel_app using (author_id = (select app.actor_id())) with check (author_id = (select app.actor_id()));
create index note_reasons on note (clinic_id, signed_at) where likeness_reason is not null;
