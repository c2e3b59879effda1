-- What a restored database does not know, and what no backup is to know.

-- Numbers of stamps that were issued, or may have been, after the moment it was restored to; never issued again. Their
-- codes are ours, and nothing is known of them.
create table stamp_numbers_lost (
  numbers    int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  skipped_at timestamptz not null default now(),
  constraint stamp_numbers_lost_once exclude using gist (numbers with &&)
);
create trigger append_only before update or delete on stamp_numbers_lost
  for each row execute function refuse_change();

-- The secrets of days, by which scans could be traced to networks, are in no log and so in no backup. After a crash the
-- day's is made anew, and its networks are counted once more.
alter table network_key set unlogged;
