-- Everything that left the clinic about somebody in writing or by word, each with the release it stands on: what an account of disclosures is made of.
create view disclosure_line with (security_invoker = true) as
  select clinic_id, client_id, id as disclosure_id, 'letter' as what, kind as topic, release_id, issued_at as at from letter
  union all select clinic_id, client_id, id, 'handoff', 'next-care', release_id, recorded_at from handoff;
create or replace view release_span with (security_invoker = true) as
  select clinic_id, client_id, supporter_id, topics, signed_at, valid_until, revoked_at, id as release_id from release;
grant select on disclosure_line to evenkeel_app;
