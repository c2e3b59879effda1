-- Stamps that an inspector holds: not in doubt for ever, as a voided stamp is, but until somebody has looked.

create table stamp_freeze (
  order_id       bigint      not null references stamp_order,
  freeze_id      uuid        not null,
  numbers        int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  reason         text        not null check (length(reason) between 3 and 400),
  frozen_at      timestamptz not null,
  frozen_by      text        not null,
  released_at    timestamptz,
  released_by    text,
  release_reason text        not null default '' check (length(release_reason) <= 400),
  primary key (order_id, freeze_id, numbers),
  check ((released_at is null) = (released_by is null)),
  check ((released_at is null) = (release_reason = '')),
  check (released_at >= frozen_at),
  constraint stamps_frozen_once exclude using gist (order_id with =, numbers with &&) where (released_at is null)
);
create index stamp_freeze_by_id on stamp_freeze (freeze_id);
-- What is held now is read whole, and is little.
create index stamp_freeze_in_force on stamp_freeze (order_id) where released_at is null;

create trigger stamp_freeze_within_order after insert on stamp_freeze referencing new table as added
  for each statement execute function keep_stamps_within_their_order();

-- A freeze ends, and nothing else of it ever changes.
create function let_freezes_only_end() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.released_at is null and new.released_at is not null
    and (new.order_id, new.freeze_id, new.numbers, new.reason, new.frozen_at, new.frozen_by)
      = (old.order_id, old.freeze_id, old.numbers, old.reason, old.frozen_at, old.frozen_by) then
    return new;
  end if;
  raise exception 'a freeze is not unsaid' using errcode = 'restrict_violation', constraint = 'freezes_only_end';
end $$;
create trigger stamp_freeze_only_ends before update or delete on stamp_freeze
  for each row execute function let_freezes_only_end();

-- Held stamps are put on no goods. Whoever freezes and whoever activates holds the order, so neither misses the other.
create function keep_frozen_stamps_off_goods() returns trigger language plpgsql as $$
begin
  if exists (
      select 1
      from stamp_freeze
      where order_id in (select order_id from added)
        and released_at is null
        and numbers && (select range_agg(numbers) from added)) then
    raise exception 'stamps are held' using errcode = 'exclusion_violation', constraint = 'frozen_stamps_stay_off_goods';
  end if;
  return null;
end $$;
create trigger activation_without_frozen_stamps after insert on activation referencing new table as added
  for each statement execute function keep_frozen_stamps_off_goods();

-- An inspector asks what alerts and doubts there are about one stamp of an order.
create index doubt_by_order on doubt (order_id, number) where number is not null;
