-- A row of the history goes into the first free lane, beginning with the actor's own: two hands of one person, or two people of one
-- lane, no longer wait for each other's commit. Each lane stays a chain with one writer at a time.
create or replace function app.record(at timestamptz, action text, result text, client_ids uuid[], subject_id uuid, version int, reason text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  line audit;
  previous bytea;
  clinic int;
  own smallint;
  free boolean := false;
begin
  line.clinic_id := app.clinic_id();
  line.actor_kind := app.actor_kind();
  line.actor_id := app.actor_id();
  line.sign_in_id := app.setting('sign_in_id')::uuid;
  line.at := at; line.action := action; line.result := result; line.client_ids := client_ids;
  line.subject_id := subject_id; line.version := version; line.reason := reason;
  clinic := hashtext(line.clinic_id::text);
  own := hashtext(line.actor_id::text) & 7;
  for n in 0..7 loop
    line.lane := (own + n) & 7;
    free := pg_try_advisory_xact_lock(clinic, line.lane);
    exit when free;
  end loop;
  if not free then
    line.lane := own;
    perform pg_advisory_xact_lock(clinic, own);
  end if;
  select a.seq, a.hash into line.seq, previous from audit a
   where a.clinic_id = line.clinic_id and a.lane = line.lane order by a.seq desc limit 1;
  line.seq := coalesce(line.seq, 0) + 1;
  line.hash := sha256(coalesce(previous, ''::bytea) || app.audit_line(line));
  insert into audit values (line.*);
end $$;
