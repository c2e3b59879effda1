-- What happened to goods. Lots, their goods and lineage spread by lot_id, events by their id.

create table lot (
  lot_id           uuid           primary key,
  organisation_id  bigint         not null references organisation,
  product_id       bigint         references product,
  code             text           not null check (length(code) between 1 and 40),
  name             text           not null check (length(name) between 1 and 200),
  stage            text           not null,
  quantity         numeric(18, 6) not null check (quantity > 0),
  unit             text           not null check (unit ~ '^[A-Z0-9]{2,3}$'),
  place_id         bigint         references place,
  made_at          timestamptz    not null,
  expires_on       date,
  stamps_activated bigint         not null default 0 check (stamps_activated >= 0),
  frozen_at        timestamptz,
  frozen_reason    text           not null default '',
  recorded_at      timestamptz    not null default now(),
  -- Only goods counted in pieces carry stamps, and never more stamps than pieces.
  constraint lot_has_packs_for_its_stamps check (stamps_activated = 0 or (unit = 'H87' and stamps_activated <= quantity))
);
create index lot_by_organisation on lot (organisation_id, lot_id);

-- One number once in an organisation; spread by organisation_id.
create table lot_code (
  organisation_id bigint not null,
  code            text   not null,
  lot_id          uuid   not null,
  primary key (organisation_id, code)
);

-- How much of a lot each organisation has in hand. It can never be less than nothing.
create table lot_holding (
  lot_id          uuid           not null,
  organisation_id bigint         not null,
  quantity        numeric(18, 6) not null,
  primary key (lot_id, organisation_id),
  constraint lot_never_over_consumed check (quantity >= 0)
);
create index lot_holding_by_organisation on lot_holding (organisation_id, lot_id) where quantity > 0;

create table trace_event (
  event_id        uuid        primary key,
  kind            text        not null check (kind in ('ObjectEvent', 'TransformationEvent', 'AggregationEvent', 'TransactionEvent', 'AssociationEvent')),
  stage           text        not null,
  organisation_id bigint      not null references organisation,
  place_id        bigint      references place,
  event_time      timestamptz not null,
  recorded_at     timestamptz not null default now(),
  body            jsonb       not null,
  check (event_time <= recorded_at + interval '5 minutes')
);
create index trace_event_by_organisation on trace_event (organisation_id, event_id);
create trigger append_only before update or delete on trace_event for each row execute function refuse_change();

-- The goods of an event, and how: INPUT consumed, OUTPUT made, OBJECT seen, PARENT and CHILD of an aggregation.
create table event_goods (
  lot_id     uuid           not null,
  event_id   uuid           not null,
  role       text           not null check (role in ('INPUT', 'OUTPUT', 'OBJECT', 'PARENT', 'CHILD')),
  quantity   numeric(18, 6) check (quantity > 0),
  unit       text,
  event_time timestamptz    not null,
  primary key (lot_id, event_id, role)
);
create trigger append_only before update or delete on event_goods for each row execute function refuse_change();

-- Lineage, each link written twice so that both directions are read by lot_id: BACK to what it was made from, AHEAD to what it went into.
create table lot_link (
  lot_id       uuid           not null,
  direction    text           not null check (direction in ('BACK', 'AHEAD')),
  other_lot_id uuid           not null check (other_lot_id <> lot_id),
  event_id     uuid           not null,
  quantity     numeric(18, 6) check (quantity > 0),
  unit         text,
  primary key (lot_id, direction, other_lot_id, event_id)
);
create trigger append_only before update or delete on lot_link for each row execute function refuse_change();

-- Shipped and received are two sides of one movement.
create table movement (
  lot_id            uuid           not null,
  movement_id       uuid           not null,
  from_organisation bigint         not null references organisation,
  to_organisation   bigint         not null references organisation,
  shipped           numeric(18, 6) not null check (shipped > 0),
  received          numeric(18, 6) check (received >= 0),
  unit              text           not null,
  ship_event        uuid           not null,
  receive_event     uuid,
  shipped_at        timestamptz    not null,
  received_at       timestamptz,
  primary key (lot_id, movement_id),
  check ((received is null) = (receive_event is null)),
  check ((received is null) = (received_at is null)),
  check (received_at >= shipped_at)
);
create index movement_on_the_way on movement (to_organisation) where received_at is null;

-- An event said to be wrong (EPCIS error declaration), and what says it right.
create table event_error (
  event_id    uuid        primary key,
  declared_at timestamptz not null default now(),
  reason      text        not null,
  declared_by text        not null,
  corrected_by uuid[]     not null default '{}'
);
create trigger append_only before update or delete on event_error for each row execute function refuse_change();
