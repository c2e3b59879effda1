-- A short name for labels, where the full one is too long for them; empty for none.
alter table organisation add column label_name text not null default '' check (length(label_name) <= 40);
alter table product add column label_name text not null default '' check (length(label_name) <= 40);
