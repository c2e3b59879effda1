-- The past is not rewritten by an edit (decision 0029). Each time a place, an organisation or a product changes, the
-- act keeps how it stood before, under its version; an event and a lot name the versions that they tell of.

-- From when what stands there holds, and since when we know. What is on record first holds from the beginning of time:
-- goods of last season are put on record in places that were put on record yesterday.
alter table place
  add column valid_from timestamptz not null default '-infinity',
  add column recorded_at timestamptz not null default '-infinity';
alter table organisation
  add column valid_from timestamptz not null default '-infinity',
  add column recorded_at timestamptz not null default '-infinity';
alter table product
  add column valid_from timestamptz not null default '-infinity',
  -- The version that brought the text that stands now; admitting and refusing make versions of the same text.
  add column text_since int not null default 1;
update product set text_since = version;

create table earlier_place (
  place_id           bigint      not null references place,
  version            int         not null,
  valid_from         timestamptz not null,
  recorded_at        timestamptz not null,
  kind               text        not null,
  name               text        not null,
  address            text        not null,
  latitude           numeric(9, 6),
  longitude          numeric(9, 6),
  outline            polygon,
  area_m2            numeric(14, 2),
  planting_area_code text        not null,
  code               text        not null,
  primary key (place_id, version)
);
create trigger append_only before update or delete on earlier_place for each row execute function refuse_change();

-- Nothing about persons, nor how it is reached: that can be changed or removed for good.
create table earlier_organisation (
  organisation_id bigint      not null references organisation,
  version         int         not null,
  valid_from      timestamptz not null,
  recorded_at     timestamptz not null,
  kind            text        not null,
  name            text        not null,
  address         text        not null,
  gln             text,
  primary key (organisation_id, version)
);
create trigger append_only before update or delete on earlier_organisation
  for each row execute function refuse_change();

create table earlier_product (
  product_id      bigint         not null references product,
  version         int            not null,
  valid_from      timestamptz    not null,
  text_since      int            not null,
  name_vi         text           not null,
  name_en         text           not null,
  botanical_name  text           not null,
  description_vi  text           not null,
  description_en  text           not null,
  brand           text           not null,
  model           text           not null,
  gtin            text,
  origin          text           not null,
  net_content     numeric(14, 3) not null,
  net_unit        text           not null,
  shelf_life_days int,
  standards       text[]         not null,
  warnings_vi     text           not null,
  warnings_en     text           not null,
  stage_plan      jsonb          not null,
  status          text           not null,
  status_reason   text           not null,
  decided_at      timestamptz,
  primary key (product_id, version)
);
create index earlier_product_by_gtin on earlier_product (gtin) where gtin is not null;
create trigger append_only before update or delete on earlier_product for each row execute function refuse_change();

-- What was shown of it then; a picture that packages were sold with is never discarded.
create table earlier_product_photo (
  product_id bigint not null,
  version    int    not null,
  position   int    not null,
  hash       text   not null references stored_file,
  primary key (product_id, version, position),
  foreign key (product_id, version) references earlier_product
);
create trigger append_only before update or delete on earlier_product_photo
  for each row execute function refuse_change();

-- All versions, the one that stands now among them.
create view place_version as
select id as place_id, version, valid_from, recorded_at, kind, name, address, latitude, longitude, outline,
  area_m2, planting_area_code, code
from place
union all
select place_id, version, valid_from, recorded_at, kind, name, address, latitude, longitude, outline, area_m2,
  planting_area_code, code
from earlier_place;

create view organisation_version as
select id as organisation_id, version, valid_from, recorded_at, kind, name, address, gln
from organisation
union all
select organisation_id, version, valid_from, recorded_at, kind, name, address, gln
from earlier_organisation;

create view product_version as
select id as product_id, version, valid_from, text_since, organisation_id, name_vi, name_en, botanical_name,
  description_vi, description_en, brand, model, gtin, code, origin, net_content, net_unit, shelf_life_days, standards,
  warnings_vi, warnings_en,
  array(select hash from product_photo where product_id = product.id order by position) as photos,
  stage_plan, status, status_reason, registered_at, decided_at
from product
union all
select e.product_id, e.version, e.valid_from, e.text_since, p.organisation_id, e.name_vi, e.name_en, e.botanical_name,
  e.description_vi, e.description_en, e.brand, e.model, e.gtin, p.code, e.origin, e.net_content, e.net_unit,
  e.shelf_life_days, e.standards, e.warnings_vi, e.warnings_en,
  array(
    select hash
    from earlier_product_photo shown
    where shown.product_id = e.product_id and shown.version = e.version
    order by position) as photos,
  e.stage_plan, e.status, e.status_reason, p.registered_at, e.decided_at
from earlier_product e
join product p on p.id = e.product_id;

-- What was recorded before versions were kept tells of what stands now: how it stood then cannot be known any more.
alter table trace_event add column organisation_version int, add column place_version int;
alter table trace_event disable trigger append_only;
update trace_event e
set organisation_version = o.version,
  place_version = (select version from place where place.id = e.place_id)
from organisation o
where o.id = e.organisation_id;
alter table trace_event enable trigger append_only;
alter table trace_event
  alter column organisation_version set not null,
  add constraint event_tells_of_a_version check ((place_id is null) = (place_version is null));

-- The product as it stood when the lot was made.
alter table lot
  add column product_version int,
  add constraint lot_version_of_a_product check (product_version is null or product_id is not null);
update lot set product_version = product.version from product where product.id = lot.product_id;

-- As before (V32), but who, where and what are told as they stood in the versions that the events name (decision 0029).
-- One row of arrays (decision 0023). It stands here and not in the questions, since the driver takes a question apart
-- each time it is asked, and this is long; PostgreSQL puts it in its place before it plans.
drop function told_events(uuid[]);
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
