-- A journey is walked and read in one question, at the cost of the lot's own ancestry, whatever else was made of it.

-- Walks from lot to lot, level by level, and gathers what is to be read of them: the lots in the order they were found,
-- the links (from a lot to the next), the movements that brought the lots to those who used them, and the events.
create function walk_lots(
  start uuid, way text, most int,
  out lots uuid[],
  out froms uuid[], out tos uuid[], out makings uuid[], out used numeric[], out units text[],
  out moved uuid[], out moves uuid[],
  out events uuid[],
  out truncated boolean)
language plpgsql stable as $$
declare
  edge uuid[] := array[start];
  level record;
  hands record;
begin
  lots := edge;
  froms := '{}'; tos := '{}'; makings := '{}'; used := '{}'; units := '{}'; moved := '{}'; moves := '{}';
  loop
    select array_agg(lot_id order by lot_id, other_lot_id, event_id) as froms,
      array_agg(other_lot_id order by lot_id, other_lot_id, event_id) as tos,
      array_agg(event_id order by lot_id, other_lot_id, event_id) as makings,
      array_agg(quantity order by lot_id, other_lot_id, event_id) as used,
      array_agg(unit order by lot_id, other_lot_id, event_id) as units
    into level
    from lot_link
    where lot_id = any(edge)
      and direction = way;
    exit when level.froms is null;
    froms := froms || level.froms;
    tos := tos || level.tos;
    makings := makings || level.makings;
    used := used || level.used;
    units := units || level.units;
    select array_agg(lot order by place)
    into edge
    from (
      select lot, min(place) as place
      from unnest(level.tos) with ordinality as next (lot, place)
      where not exists (select from unnest(lots) as known (lot) where known.lot = next.lot)
      group by lot
      order by min(place)
      limit most - cardinality(lots)) fresh;
    exit when edge is null;
    lots := lots || edge;
  end loop;

  truncated := cardinality(lots) >= most and exists (select unnest(tos) except select unnest(lots));
  if truncated then
    select array_agg(link.lot), array_agg(link.next), array_agg(link.making), array_agg(link.used), array_agg(link.unit)
    into froms, tos, makings, used, units
    from unnest(froms, tos, makings, used, units) as link (lot, next, making, used, unit)
    where link.next = any(lots);
  end if;

  if way = 'AHEAD' then
    events := array(select event_id from event_goods where lot_id = any(lots));
    return;
  end if;

  -- From those who used a lot, back over all hands it came through.
  select array_agg(elder.lot) as lots, array_agg(e.organisation_id) as whose, array_agg(e.event_time) as until
  into hands
  from unnest(tos, makings) as elder (lot, making)
  join trace_event e on e.event_id = elder.making;
  loop
    select array_agg(m.lot_id) as lots, array_agg(m.from_organisation) as whose, array_agg(m.shipped_at) as until,
      array_agg(m.movement_id) as moves
    into hands
    from unnest(hands.lots, hands.whose, hands.until) as hand (lot, who, until)
    join movement m on m.lot_id = hand.lot and m.to_organisation = hand.who and m.shipped_at <= hand.until
    where not exists (
      select
      from unnest(moved, moves) as known (lot, movement)
      where known.lot = m.lot_id and known.movement = m.movement_id);
    exit when hands.lots is null;
    moved := moved || hands.lots;
    moves := moves || hands.moves;
  end loop;

  events := array(
    select event_id
    from event_goods
    where lot_id = start
    union
    select unnest(makings)
    union
    select event_id
    from event_goods
    where lot_id = any(lots)
      and not passing
    union
    select event_id
    from unnest(moved, moves) as way (lot, movement)
    join movement m on m.lot_id = way.lot and m.movement_id = way.movement
    cross join lateral (values (m.ship_event), (m.receive_event)) as step (event_id)
    where event_id is not null);
end $$;

-- The events of an array of ids in the order they happened, with their goods, and with who, where and what was declared
-- wrong of them, each told once, as they stood in the versions that the events name (decision 0029): one row of arrays
-- (decision 0023). It stands here and not in the questions, since the driver takes a question apart each time it is
-- asked, and this is long; PostgreSQL puts it in its place before it plans.
create function told_events(ids uuid[]) returns table (
  events_event_id uuid[], events_kind text[], events_action text[], events_stage text[], events_biz_step text[],
  events_disposition text[], events_organisation_id bigint[], events_organisation_version int[],
  events_place_id bigint[], events_place_version int[],
  events_event_time timestamptz[], events_zone text[], events_recorded_at timestamptz[], events_corrects uuid[],
  events_details text[], events_photos text[], events_documents text[], goods_event_id uuid[], goods_lot_id uuid[],
  goods_role text[], goods_quantity numeric[], goods_unit text[], goods_code text[], goods_name text[],
  goods_gtin text[], parties_id bigint[], parties_version int[], parties_kind text[], parties_name text[],
  parties_address text[], parties_gln text[], sites_id bigint[], sites_version int[], sites_kind text[],
  sites_name text[], sites_address text[], sites_code text[],
  sites_planting_area_code text[], sites_latitude numeric[], sites_longitude numeric[], mistakes_event_id uuid[],
  mistakes_reason text[], mistakes_explanation text[], mistakes_declared_at timestamptz[],
  mistakes_corrected_by uuid[])
language sql stable rows 1 as $$
  select *
  from (
    select array_agg(event_id) as events_event_id, array_agg(kind) as events_kind, array_agg(action) as events_action,
      array_agg(stage) as events_stage, array_agg(biz_step) as events_biz_step,
      array_agg(disposition) as events_disposition, array_agg(organisation_id) as events_organisation_id,
      array_agg(organisation_version) as events_organisation_version,
      array_agg(place_id) as events_place_id, array_agg(place_version) as events_place_version,
      array_agg(event_time) as events_event_time,
      array_agg(zone) as events_zone, array_agg(recorded_at) as events_recorded_at,
      array_agg(corrects) as events_corrects, array_agg(details) as events_details,
      array_agg(photos) as events_photos, array_agg(documents) as events_documents
    from (
      select event_id, kind, action, stage, biz_step, disposition, organisation_id, organisation_version,
        place_id, place_version, event_time, zone,
        recorded_at, corrects, details::text as details, array_to_string(photos, ' ') as photos,
        array_to_string(documents, ' ') as documents
      from trace_event
      where event_id = any(ids)
      order by event_time, event_id) each_row) events
  cross join lateral (
    select array_agg(event_id) as goods_event_id, array_agg(lot_id) as goods_lot_id, array_agg(role) as goods_role,
      array_agg(quantity) as goods_quantity, array_agg(unit) as goods_unit, array_agg(code) as goods_code,
      array_agg(name) as goods_name, array_agg(gtin) as goods_gtin
    from (
      select g.event_id, g.lot_id, g.role, g.quantity, g.unit, lot.code, lot.name,
        case when e.product_id is null then product.gtin else e.gtin end as gtin
      from event_goods g
      join lot on lot.lot_id = g.lot_id
      left join product on product.id = lot.product_id
      left join earlier_product e on e.product_id = lot.product_id and e.version = lot.product_version
      where g.event_id = any(ids)
      order by g.role, g.lot_id) each_row) goods
  cross join lateral (
    select array_agg(id) as parties_id, array_agg(version) as parties_version, array_agg(kind) as parties_kind,
      array_agg(name) as parties_name, array_agg(address) as parties_address, array_agg(gln) as parties_gln
    from (
      select o.id, told.version, coalesce(e.kind, o.kind) as kind, coalesce(e.name, o.name) as name,
        coalesce(e.address, o.address) as address, case when e.version is null then o.gln else e.gln end as gln
      from (
        select distinct organisation_id as id, organisation_version as version
        from trace_event
        where event_id = any(ids)) told
      join organisation o on o.id = told.id
      left join earlier_organisation e on e.organisation_id = told.id and e.version = told.version) each_row) parties
  cross join lateral (
    select array_agg(id) as sites_id, array_agg(version) as sites_version, array_agg(kind) as sites_kind,
      array_agg(name) as sites_name, array_agg(address) as sites_address, array_agg(code) as sites_code,
      array_agg(planting_area_code) as sites_planting_area_code, array_agg(latitude) as sites_latitude,
      array_agg(longitude) as sites_longitude
    from (
      select p.id, told.version, coalesce(e.kind, p.kind) as kind, coalesce(e.name, p.name) as name,
        coalesce(e.address, p.address) as address, coalesce(e.code, p.code) as code,
        coalesce(e.planting_area_code, p.planting_area_code) as planting_area_code,
        case when e.version is null then p.latitude else e.latitude end as latitude,
        case when e.version is null then p.longitude else e.longitude end as longitude
      from (
        select distinct place_id as id, place_version as version
        from trace_event
        where event_id = any(ids) and place_id is not null) told
      join place p on p.id = told.id
      left join earlier_place e on e.place_id = told.id and e.version = told.version) each_row) sites
  cross join lateral (
    select array_agg(event_id) as mistakes_event_id, array_agg(reason) as mistakes_reason,
      array_agg(explanation) as mistakes_explanation, array_agg(declared_at) as mistakes_declared_at,
      array_agg(corrected_by) as mistakes_corrected_by
    from (
      select event_id, reason, explanation, declared_at,
        (select c.event_id from trace_event c where c.corrects = w.event_id order by c.event_id desc limit 1) as corrected_by
      from event_error w
      where event_id = any(ids)) each_row) mistakes
$$;

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

-- What speaks against goods, of the lots themselves or of any that they were made from.
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
