-- How a group's topic is said to who reads English or Spanish; empty: the topic as it stands.
alter table therapy_group add column topic_en text not null default '' check (length(topic_en) <= 120);
alter table therapy_group add column topic_es text not null default '' check (length(topic_es) <= 120);
