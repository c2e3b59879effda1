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

-- Which packs a record named, who has them from then on, and which it put into a case or took out, as one hash: the
-- record's entry in the ledger has it, so that no row of these can be changed, added or taken away in silence. Ranges that
-- were split since are one again here.
create view named_packs as
select event_id, sum(packs)::bigint as packs,
  encode(sha256(convert_to(string_agg(line, chr(10) order by line collate "C"), 'UTF8')), 'hex') as proof
from (
  select event_id, 'has ' || lot_id || ' ' || order_id || ' ' || range_agg(numbers)::text || ' '
      || coalesce(holder::text, '-') || ' by ' || organisation_id as line,
    sum(upper(numbers) - lower(numbers)) as packs
  from pack_step
  group by event_id, lot_id, order_id, holder, organisation_id
  union all
  select in_event, 'in ' || lot_id || ' ' || order_id || ' ' || range_agg(numbers)::text || ' ' || case_code || ' of '
      || organisation_id,
    sum(upper(numbers) - lower(numbers))
  from case_content
  group by in_event, lot_id, order_id, case_code, organisation_id
  union all
  select out_event, 'out ' || lot_id || ' ' || order_id || ' ' || range_agg(numbers)::text || ' ' || case_code || ' of '
      || organisation_id,
    sum(upper(numbers) - lower(numbers))
  from case_content
  where out_event is not null
  group by out_event, lot_id, order_id, case_code, organisation_id) line
group by event_id;
