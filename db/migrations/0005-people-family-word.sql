-- What a supporter tells the team. One way: the team reads it, nobody answers here, and nothing is confirmed.
create table family_word (
  clinic_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  supporter_id uuid not null,
  words text not null check (length(words) between 1 and 2000),
  told_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references client,
  foreign key (clinic_id, supporter_id) references supporter
);
comment on table family_word is 'A supporter''s one-way message to the team. Needs no release: listening discloses nothing.';
create index family_word_client on family_word (clinic_id, client_id, told_at);
call app.protect('family_word', 'chart');
create policy tell on family_word for insert to evenkeel_app with check (clinic_id = (select app.clinic_id())
  and (select app.actor_kind()) = 'supporter' and supporter_id = (select app.actor_id()) and client_id = (select app.client_id()));
create policy told on family_word for select to evenkeel_app using (clinic_id = (select app.clinic_id())
  and (select app.actor_kind()) = 'supporter' and supporter_id = (select app.actor_id()));
