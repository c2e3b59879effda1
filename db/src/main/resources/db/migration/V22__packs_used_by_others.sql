-- Packs that anybody uses up, re-packs for instance, take no live stamps with them, whoever made them (decision 0058): a
-- lot never bears more live stamps than it has packs that nobody used up. Other holders have them voided by who put them
-- on. What others used before this stays, and counts from the next use on.
create or replace function keep_used_packs_unstamped() returns trigger language plpgsql as $$
begin
  if exists (
      select
      from lot
      where lot.lot_id in (
          select added.lot_id
          from added
          where added.direction = 'AHEAD'
            and added.quantity is not null)
        and lot.stamps_activated > 0
        and lot.stamps_activated > lot.quantity - (
          select coalesce(sum(used.quantity), 0)
          from (
            -- One use may have made several lots, and is linked to each.
            select distinct link.event_id, link.quantity
            from lot_link link
            where link.lot_id = lot.lot_id
              and link.direction = 'AHEAD'
              and link.quantity is not null
              and not exists (select from event_error wrong where wrong.event_id = link.event_id)) used)) then
    raise exception 'used packs bear stamps' using errcode = 'check_violation', constraint = 'used_packs_bear_no_stamps';
  end if;
  return null;
end $$;
