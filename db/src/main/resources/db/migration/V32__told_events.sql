-- The events of an array of ids in the order they happened, with their goods, and with who, where and what was declared
-- wrong of them, each told once: one row of arrays (decision 0023). It stands here and not in the questions, since the
-- driver takes a question apart each time it is asked, and this is long; PostgreSQL puts it in its place before it plans.
create function told_events(ids uuid[]) returns table (
  events_event_id uuid[], events_kind text[], events_action text[], events_stage text[], events_biz_step text[],
  events_disposition text[], events_organisation_id bigint[], events_place_id bigint[],
  events_event_time timestamptz[], events_zone text[], events_recorded_at timestamptz[], events_corrects uuid[],
  events_details text[], events_photos text[], events_documents text[], goods_event_id uuid[], goods_lot_id uuid[],
  goods_role text[], goods_quantity numeric[], goods_unit text[], goods_code text[], goods_name text[],
  goods_gtin text[], parties_id bigint[], parties_name text[], parties_address text[], parties_gln text[],
  sites_id bigint[], sites_kind text[], sites_name text[], sites_address text[], sites_code text[],
  sites_planting_area_code text[], sites_latitude numeric[], sites_longitude numeric[], mistakes_event_id uuid[],
  mistakes_reason text[], mistakes_explanation text[], mistakes_declared_at timestamptz[],
  mistakes_corrected_by uuid[])
language sql stable rows 1 as $$
  select *
  from (
    select array_agg(event_id) as events_event_id, array_agg(kind) as events_kind, array_agg(action) as events_action,
      array_agg(stage) as events_stage, array_agg(biz_step) as events_biz_step,
      array_agg(disposition) as events_disposition, array_agg(organisation_id) as events_organisation_id,
      array_agg(place_id) as events_place_id, array_agg(event_time) as events_event_time,
      array_agg(zone) as events_zone, array_agg(recorded_at) as events_recorded_at,
      array_agg(corrects) as events_corrects, array_agg(details) as events_details,
      array_agg(photos) as events_photos, array_agg(documents) as events_documents
    from (
      select event_id, kind, action, stage, biz_step, disposition, organisation_id, place_id, event_time, zone,
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
      select g.event_id, g.lot_id, g.role, g.quantity, g.unit, lot.code, lot.name, product.gtin
      from event_goods g
      join lot on lot.lot_id = g.lot_id
      left join product on product.id = lot.product_id
      where g.event_id = any(ids)
      order by g.role, g.lot_id) each_row) goods
  cross join lateral (
    select array_agg(id) as parties_id, array_agg(name) as parties_name, array_agg(address) as parties_address,
      array_agg(gln) as parties_gln
    from (
      select id, name, address, gln
      from organisation
      where id in (select organisation_id from trace_event where event_id = any(ids))) each_row) parties
  cross join lateral (
    select array_agg(id) as sites_id, array_agg(kind) as sites_kind, array_agg(name) as sites_name,
      array_agg(address) as sites_address, array_agg(code) as sites_code,
      array_agg(planting_area_code) as sites_planting_area_code, array_agg(latitude) as sites_latitude,
      array_agg(longitude) as sites_longitude
    from (
      select id, kind, name, address, code, planting_area_code, latitude, longitude
      from place
      where id in (select place_id from trace_event where event_id = any(ids))) each_row) sites
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
