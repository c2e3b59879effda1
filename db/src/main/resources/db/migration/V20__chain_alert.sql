-- What rules over the chain see of goods and organisations waits for inspectors beside what they see of stamps (decision
-- 0054). It is about an organisation and perhaps a lot; alerts about stamps are kept by order and number, and stay there.

create table chain_alert (
  chain_alert_id  uuid        primary key,
  rule            text        not null check (rule ~ '^[a-z]+(-[a-z]+)*$'),
  organisation_id bigint      not null references organisation,
  lot_id          uuid,
  -- What the rule spoke of, "7 2026-11-30" or an activation: it speaks of that once.
  about           text        not null check (length(about) between 1 and 200),
  raised_at       timestamptz not null,
  evidence        jsonb       not null,
  status          text        not null default 'OPEN' check (status in ('OPEN', 'TAKEN', 'SETTLED')),
  taken_by        text,
  outcome         text        check (outcome in ('CONFIRMED', 'NOTHING_WRONG')),
  finding         text        not null default '',
  settled_by      text,
  settled_at      timestamptz,
  check ((status = 'OPEN') = (taken_by is null)),
  check ((status = 'SETTLED')
    = (outcome is not null and settled_by is not null and settled_at is not null and finding <> '')),
  constraint chain_alert_raised_once unique (rule, about)
);
create index chain_alert_by_organisation on chain_alert (organisation_id, chain_alert_id);
create index chain_alert_by_lot on chain_alert (lot_id, chain_alert_id) where lot_id is not null;
create index chain_alert_waiting on chain_alert (rule) where status <> 'SETTLED';

-- How far each rule has read. What was recorded longer ago than a month when this came is nobody's news.
create table chain_sweep (
  rule       text        primary key,
  swept_till timestamptz not null
);

-- Who uses the same planting-area code.
create index place_by_planting_area on place (upper(planting_area_code)) where planting_area_code <> '';

-- What each crop gave so far, and from how much land or from how many animals; what it was not measured in is null.
create view crop_yield as
select crop.lot_id, lot.organisation_id, lot.code, lot.name,
  lower(case when crop.botanical_name <> '' then crop.botanical_name else lot.name end) as kind,
  (
    select sum(made.quantity * case made.unit when 'TNE' then 1000 when 'GRM' then 0.001 else 1 end)
    from lot_link link
    join lot made on made.lot_id = link.other_lot_id
    where link.lot_id = crop.lot_id
      and link.direction = 'AHEAD'
      and made.stage = 'HARVEST'
      and made.unit in ('KGM', 'TNE', 'GRM')
      and made.withdrawn_at is null) as kilograms,
  case
    when lot.unit = 'HAR' then lot.quantity
    when lot.unit = 'MTK' then lot.quantity / 10000
    when lot.unit <> 'H87' and place.kind = 'PLOT' then place.area_m2 / 10000 end as hectares,
  case when lot.unit = 'H87' then lot.quantity end as heads
from crop
join lot on lot.lot_id = crop.lot_id
left join place on place.id = lot.place_id
where lot.withdrawn_at is null;
