-- What speaks against goods: a recall, a hold, a failed test, of the lot itself or of any that it was made from.

-- Tests that were not passed are few among all events; they are found without reading the others.
create index trace_event_failed on trace_event (event_id) where stage = 'TESTING' and disposition = 'non_conformant';

-- The lots, and all that they were made from; of_lot says behind which of them each was found.
create function lots_behind(wanted uuid[]) returns table (of_lot uuid, lot_id uuid) language sql stable as $$
  with recursive behind as (
    select wanted_lot as of_lot, wanted_lot as lot_id
    from unnest(wanted) as wanted_lot
    union
    select behind.of_lot, link.other_lot_id
    from behind
    join lot_link link on link.lot_id = behind.lot_id and link.direction = 'BACK')
  select *
  from behind
$$;

-- RECALLED: called back now; WAS_RECALLED: once, and the recall has ended; HELD: by an inspector; FAILED: a test that
-- stands and that no passed test of the same lot came after. What is null does not belong to that reason.
create function objections(wanted uuid[]) returns table (
  of_lot uuid, reason text, lot_id uuid, since timestamptz, zone text, told text, told_en text, contact text,
  act_id uuid)
language sql stable as $$
  with behind as materialized (
    select *
    from lots_behind(wanted))
  select behind.of_lot, case when recall.closed_at is null then 'RECALLED' else 'WAS_RECALLED' end, behind.lot_id,
    recall.opened_at, null, recall.notice_vi, recall.notice_en,
    case when recall.contact <> '' then recall.contact else organisation.name end, recall.recall_id
  from behind
  join recall on recall.lot_id = behind.lot_id
  join organisation on organisation.id = recall.opened_for
  union all
  select behind.of_lot, 'HELD', behind.lot_id, lot.frozen_at, null, lot.frozen_reason, null, null, null
  from behind
  join lot on lot.lot_id = behind.lot_id
  where lot.frozen_at is not null
  union all
  select behind.of_lot, 'FAILED', behind.lot_id, failed.event_time, failed.zone, failed.details ->> 'tested', null,
    failed.details ->> 'laboratory', failed.event_id
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
$$;
