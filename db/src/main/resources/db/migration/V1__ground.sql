-- What every room stands on.

create extension if not exists btree_gist;

-- Put on every table that is only ever added to.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

-- A write that carried an Idempotency-Key, and what was answered, so that the same key gives the same answer.
create table act_once (
  by_whom      text        not null,
  key          text        not null check (length(key) between 1 and 200),
  request_hash bytea       not null check (octet_length(request_hash) = 32),
  answer       text,
  performed_at timestamptz not null default now(),
  primary key (by_whom, key)
);
create index act_once_by_age on act_once (performed_at);
