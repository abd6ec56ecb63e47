-- A letter that left under a release: exactly what it said, to whom, and the code by which whoever holds it can ask whether it is genuine.
create table letter (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  episode_id uuid not null,
  release_id uuid not null,
  kind text not null check (kind in ('in-care', 'attendance-record', 'completion')),
  content jsonb not null,
  code text not null,
  issued_at timestamptz not null,
  issued_by uuid not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, episode_id) references episode,
  foreign key (clinic_id, release_id) references release,
  foreign key (clinic_id, issued_by) references staff_member
);
comment on table letter is 'A certificate or attendance letter as it left: the account of that disclosure. Never changed.';
create unique index letter_code on letter (code);
create index letter_client on letter (clinic_id, client_id, issued_at);
call app.protect('letter', 'client');
call app.append_only('letter');

-- Whoever holds a letter may ask by its code, without signing in: what it said and the hash under its signature, nothing else.
create function app.letter_by_code(asked text) returns table (content jsonb, kind text, issued_at timestamptz, signed_hash bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.content, l.kind, l.issued_at, s.content_hash from letter l
  join signature s on s.clinic_id = l.clinic_id and s.document_id = l.id and s.document_kind = 'letter' and s.meaning = 'author'
  where l.code = asked $$;
