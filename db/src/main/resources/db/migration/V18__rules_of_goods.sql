-- What forbids an act with goods is asked in one place (decision 0052): also that they were taken within a waiting period,
-- and which packs of a lot bear no stamp yet and are in the hands of whoever wants to stamp them.

drop function objections(uuid[]);

-- What speaks against goods, of the lots themselves or of any that they were made from.
-- RECALLED: called back now; WAS_RECALLED: once, and the recall has ended; HELD: by an inspector; FAILED: a test that
-- stands and that no passed test of the same lot came after; TAKEN_TOO_SOON: harvested, slaughtered or packed while what
-- it was taken from was within a waiting period, which ended on the day "until". What is null does not belong to that
-- reason.
create function objections(wanted uuid[]) returns table (
  of_lot uuid, reason text, lot_id uuid, since timestamptz, zone text, told text, told_en text, contact text,
  act_id uuid, until date)
language sql stable as $$
  with behind as materialized (
    select *
    from lots_behind(wanted))
  select behind.of_lot, case when recall.closed_at is null then 'RECALLED' else 'WAS_RECALLED' end, behind.lot_id,
    recall.opened_at, null, recall.notice_vi, recall.notice_en,
    case when recall.contact <> '' then recall.contact else organisation.name end, recall.recall_id, null::date
  from behind
  join recall on recall.lot_id = behind.lot_id
  join organisation on organisation.id = recall.opened_for
  union all
  select behind.of_lot, 'HELD', behind.lot_id, lot.frozen_at, null, lot.frozen_reason, null, null, null, null
  from behind
  join lot on lot.lot_id = behind.lot_id
  where lot.frozen_at is not null
  union all
  select behind.of_lot, 'FAILED', behind.lot_id, failed.event_time, failed.zone, failed.details ->> 'tested', null,
    failed.details ->> 'laboratory', failed.event_id, null
  from behind
  join event_goods goods on goods.lot_id = behind.lot_id and not goods.passing
  join trace_event failed on failed.event_id = goods.event_id
    and failed.stage = 'TESTING'
    and failed.disposition = 'non_conformant'
  where not exists (select from event_error wrong where wrong.event_id = failed.event_id)
    and not exists (
      select
      from event_goods again
      join trace_event passed on passed.event_id = again.event_id
      where again.lot_id = behind.lot_id
        and not again.passing
        and passed.stage = 'TESTING'
        and passed.disposition = 'conformant'
        and (passed.event_time, passed.event_id) > (failed.event_time, failed.event_id)
        and not exists (select from event_error wrong where wrong.event_id = passed.event_id))
  union all
  select behind.of_lot, 'TAKEN_TOO_SOON', behind.lot_id, taken.event_time, taken.zone, care.agent, null, null,
    care.event_id, care.harvest_from
  from behind
  join lot_link link on link.lot_id = behind.lot_id and link.direction = 'BACK'
  join growing_care care on care.lot_id = link.other_lot_id
  join trace_event taken on taken.event_id = link.event_id
  where care.applied_at <= taken.event_time
    and care.harvest_from > (taken.event_time at time zone taken.zone::interval)::date
    -- What goes on living waits on: an offshoot is no harvest.
    and not exists (select from crop where crop.lot_id = behind.lot_id)
    and not exists (
      select from event_error wrong where wrong.event_id = care.event_id or wrong.event_id = taken.event_id)
$$;

-- How many of the packs in hand bear a stamp. Those that leave are the stamped ones, as far as there are any, and those
-- that come back had one: so no stamp is left over for a pack that is somewhere else.
alter table lot_holding add column stamped bigint not null default 0;
update lot_holding held
set stamped = least(lot.stamps_activated, held.quantity)
from lot
where lot.lot_id = held.lot_id
  and lot.organisation_id = held.organisation_id
  and lot.stamps_activated > 0;
alter table lot_holding add constraint stamps_on_packs_in_hand check (stamped between 0 and quantity or stamped = 0);

create or replace function keep_holding() returns trigger language plpgsql security definer as $$
begin
  insert into lot_holding (lot_id, organisation_id, stage, quantity, since)
  select new.lot_id, new.organisation_id, lot.stage, 0, new.event_time
  from lot
  where lot.lot_id = new.lot_id
  on conflict do nothing;
  update lot_holding held
  set quantity = held.quantity + new.change,
      since = case when new.change > 0 then least(held.since, new.event_time) else held.since end,
      stamped = case
        when lot.unit <> 'H87' or lot.organisation_id <> new.organisation_id then 0
        when new.change < 0 then greatest(held.stamped + new.change, 0)
        else least(held.stamped + new.change, lot.stamps_activated)
      end
  from lot
  where held.lot_id = new.lot_id
    and held.organisation_id = new.organisation_id
    and lot.lot_id = new.lot_id;
  return null;
end $$;

-- Stamps go onto bare packs in the hands of whoever puts them on, and come off packs that they have.
create function keep_stamped() returns trigger language plpgsql security definer as $$
begin
  update lot_holding held
  set stamped = held.stamped + put.stamps
  from (
    select lot_id, organisation_id, sum(upper(numbers) - lower(numbers))::bigint as stamps
    from added
    group by lot_id, organisation_id) put
  where held.lot_id = put.lot_id
    and held.organisation_id = put.organisation_id;
  return null;
end $$;
create function keep_unstamped() returns trigger language plpgsql security definer as $$
begin
  update lot_holding held
  set stamped = greatest(held.stamped - freed.stamps, 0)
  from (
    select after.lot_id, after.organisation_id, sum(upper(after.numbers) - lower(after.numbers))::bigint as stamps
    from changed after
    join before using (order_id, activation_id, numbers)
    where after.withdrawn_at is not null
      and before.withdrawn_at is null
    group by after.lot_id, after.organisation_id) freed
  where held.lot_id = freed.lot_id
    and held.organisation_id = freed.organisation_id;
  return null;
end $$;
-- A stamp that was spoiled leaves its pack bare; one that was lost or stolen is gone with its pack.
create function keep_spoiled_unstamped() returns trigger language plpgsql security definer as $$
begin
  update lot_holding held
  set stamped = greatest(held.stamped - freed.stamps, 0)
  from (
    select activation.lot_id, activation.organisation_id,
      sum(least(upper(added.numbers), upper(activation.numbers))
        - greatest(lower(added.numbers), lower(activation.numbers)))::bigint as stamps
    from added
    join activation on activation.order_id = added.order_id
      and activation.numbers && added.numbers
      and activation.withdrawn_at is null
    where added.cause in ('SPOILED', 'MISPRINTED', 'UNUSED')
    group by activation.lot_id, activation.organisation_id) freed
  where held.lot_id = freed.lot_id
    and held.organisation_id = freed.organisation_id;
  return null;
end $$;
do $$
declare
  each text;
begin
  foreach each in array array['keep_holding', 'keep_stamped', 'keep_unstamped', 'keep_spoiled_unstamped'] loop
    execute format('alter function %I() set search_path = %I, pg_temp', each, current_schema());
  end loop;
end $$;
create trigger activation_on_bare_packs after insert on activation referencing new table as added
  for each statement execute function keep_stamped();
create trigger activation_withdrawn_from_packs after update on activation
  referencing old table as before new table as changed
  for each statement execute function keep_unstamped();
create trigger voiding_of_spoiled_stamps after insert on voiding referencing new table as added
  for each statement execute function keep_spoiled_unstamped();

-- Stamps that a print house prints are put on goods once it has handed them over, unless the organisation fetched their
-- codes itself; until then nobody has them.
create function keep_undelivered_stamps_off_goods() returns trigger language plpgsql as $$
begin
  if exists (
      select
      from added
      join stamp_order on stamp_order.id = added.order_id
      where stamp_order.print_house_id is not null
        and not coalesce(
          (select range_agg(had.numbers)
           from (
             select numbers
             from stamp_delivery delivered
             where delivered.order_id = added.order_id
               and delivered.numbers && added.numbers
             union all
             select numbers
             from stamp_download fetched
             join account on account.organisation_id = stamp_order.organisation_id
             left join api_key on api_key.account_id = account.id
             where fetched.order_id = added.order_id
               and fetched.numbers && added.numbers
               and fetched.downloaded_by in ('account:' || account.id, 'key:' || api_key.id)) had) @> added.numbers,
          false)) then
    raise exception 'stamps were not delivered' using errcode = 'restrict_violation', constraint = 'stamps_in_hand';
  end if;
  return null;
end $$;
create trigger activation_of_delivered_stamps after insert on activation referencing new table as added
  for each statement execute function keep_undelivered_stamps_off_goods();

-- Packs that who made them uses up, re-packs for instance, take no live stamps with them: the stamps are voided before.
create function keep_used_packs_unstamped() returns trigger language plpgsql as $$
begin
  if exists (
      select
      from lot
      where lot.lot_id in (
          select added.lot_id
          from added
          join trace_event e on e.event_id = added.event_id
          where added.direction = 'AHEAD'
            and added.quantity is not null
            and e.organisation_id = lot.organisation_id)
        and lot.stamps_activated > 0
        and lot.stamps_activated > lot.quantity - (
          select coalesce(sum(used.quantity), 0)
          from (
            -- One use may have made several lots, and is linked to each.
            select distinct link.event_id, link.quantity
            from lot_link link
            join trace_event e on e.event_id = link.event_id and e.organisation_id = lot.organisation_id
            where link.lot_id = lot.lot_id
              and link.direction = 'AHEAD'
              and link.quantity is not null
              and not exists (select from event_error wrong where wrong.event_id = link.event_id)) used)) then
    raise exception 'used packs bear stamps' using errcode = 'check_violation', constraint = 'used_packs_bear_no_stamps';
  end if;
  return null;
end $$;
create trigger links_of_unstamped_packs after insert on lot_link referencing new table as added
  for each statement execute function keep_used_packs_unstamped();

alter table voiding drop constraint voiding_cause_check;
alter table voiding add constraint voiding_cause_check
  check (cause in ('SPOILED', 'LOST', 'STOLEN', 'MISPRINTED', 'UNUSED', 'REPACKED', 'OTHER'));
