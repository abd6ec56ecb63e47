-- A client asks who looked at their record: found by who is named in a line, however long the clinic's history is.
create index audit_client on audit using gin (client_ids);

-- Runs as the owner, because row security hides this index from everybody else. It answers staff, and a client about themselves.
create function app.looks_at(client uuid, since timestamptz) returns table (at timestamptz, action text, result text, actor_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.at, a.action, a.result, a.actor_id from audit a
   where a.clinic_id = app.clinic_id() and (app.is_staff() or app.client_id() = client)
     and a.client_ids @> array[client] and a.at >= since and a.actor_kind = 'staff' and a.result in ('seen', 'done')
   order by a.at desc limit 2000 $$;
revoke execute on function app.looks_at(uuid, timestamptz) from public;
grant execute on function app.looks_at(uuid, timestamptz) to evenkeel_app;
