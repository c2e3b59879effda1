-- What happened to goods. Lots, their goods, holdings and lineage spread by lot_id, events by event_id.

create table lot (
  lot_id           uuid           primary key,
  organisation_id  bigint         not null references organisation,
  product_id       bigint         references product,
  code             text           not null check (code ~ '^[A-Za-z0-9._-]{1,20}$'),
  name             text           not null check (length(name) between 1 and 200),
  stage            text           not null,
  quantity         numeric(18, 6) not null check (quantity > 0),
  unit             text           not null check (unit ~ '^[A-Z0-9]{2,3}$'),
  place_id         bigint         references place,
  made_at          timestamptz    not null,
  expires_on       date,
  stamps_activated bigint         not null default 0 check (stamps_activated >= 0),
  frozen_at        timestamptz,
  frozen_by        text,
  frozen_reason    text           not null default '',
  -- The event that made it was declared wrong, so it never was.
  withdrawn_at     timestamptz,
  recorded_at      timestamptz    not null default now(),
  constraint lot_pieces_are_whole check (unit <> 'H87' or quantity = trunc(quantity)),
  -- Only goods counted in pieces carry stamps, and never more stamps than pieces.
  constraint lot_has_packs_for_its_stamps check (stamps_activated = 0 or (unit = 'H87' and stamps_activated <= quantity)),
  constraint lot_withdrawn_bears_no_stamps check (withdrawn_at is null or stamps_activated = 0),
  constraint lot_frozen_for_a_reason check ((frozen_at is null) = (frozen_reason = '') and (frozen_at is null) = (frozen_by is null))
);
create index lot_by_organisation on lot (organisation_id, lot_id);

-- One number once in an organisation; spread by organisation_id. A withdrawn lot gives its number back.
create table lot_code (
  organisation_id bigint not null,
  code            text   not null,
  lot_id          uuid   not null,
  constraint lot_code_once primary key (organisation_id, code)
);

-- How much of a lot each organisation has in hand, since when at the earliest. It can never be less than nothing.
create table lot_holding (
  lot_id          uuid           not null,
  organisation_id bigint         not null,
  quantity        numeric(18, 6) not null,
  since           timestamptz    not null,
  primary key (lot_id, organisation_id),
  constraint lot_never_over_consumed check (quantity >= 0)
);
create index lot_holding_by_organisation on lot_holding (organisation_id, lot_id) where quantity > 0;

-- Why a holding is what it is: it is the sum of its changes, and only they change it. A declared error reverses its event's.
create table holding_change (
  lot_id          uuid           not null,
  event_id        uuid           not null,
  organisation_id bigint         not null,
  reversal        boolean        not null default false,
  change          numeric(18, 6) not null check (change <> 0),
  event_time      timestamptz    not null,
  primary key (lot_id, event_id, organisation_id, reversal)
);
create trigger append_only before update or delete on holding_change for each row execute function refuse_change();

create function keep_holding() returns trigger language plpgsql as $$
begin
  insert into lot_holding (lot_id, organisation_id, quantity, since)
  values (new.lot_id, new.organisation_id, 0, new.event_time)
  on conflict do nothing;
  update lot_holding
  set quantity = quantity + new.change,
      since = case when new.change > 0 then least(since, new.event_time) else since end
  where lot_id = new.lot_id
    and organisation_id = new.organisation_id;
  return null;
end $$;
create trigger keep_holding after insert on holding_change for each row execute function keep_holding();

create table trace_event (
  event_id        uuid        primary key,
  kind            text        not null check (kind in ('ObjectEvent', 'TransformationEvent', 'AggregationEvent', 'TransactionEvent', 'AssociationEvent')),
  action          text        check (action in ('ADD', 'OBSERVE', 'DELETE')),
  stage           text        not null,
  biz_step        text        not null,
  disposition     text,
  organisation_id bigint      not null references organisation,
  place_id        bigint      references place,
  event_time      timestamptz not null,
  zone            text        not null check (zone ~ '^[+-](0[0-9]|1[0-4]):[0-5][0-9]$'),
  recorded_at     timestamptz not null,
  -- What a declared error said was wrong, said right.
  corrects        uuid,
  details         jsonb       not null default '{}',
  photos          text[]      not null default '{}',
  documents       text[]      not null default '{}',
  body            jsonb       not null,
  check ((action is null) = (kind = 'TransformationEvent')),
  constraint event_not_in_the_future check (event_time <= recorded_at + interval '5 minutes')
);
create index trace_event_by_organisation on trace_event (organisation_id, event_id);
create index trace_event_corrections on trace_event (corrects) where corrects is not null;
create trigger append_only before update or delete on trace_event for each row execute function refuse_change();

-- The goods of an event, and how: INPUT consumed, OUTPUT made, OBJECT seen, CHILD put in a case or taken out.
create table event_goods (
  lot_id     uuid           not null,
  event_id   uuid           not null,
  role       text           not null check (role in ('INPUT', 'OUTPUT', 'OBJECT', 'PARENT', 'CHILD')),
  quantity   numeric(18, 6) check (quantity > 0),
  unit       text,
  event_time timestamptz    not null,
  primary key (lot_id, event_id, role),
  check ((quantity is null) = (unit is null))
);
create index event_goods_by_event on event_goods (event_id);
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

-- A lot that grows: what stands on a plot or in a stable, and is harvested. Finished: nothing more is harvested from it.
create table crop (
  lot_id         uuid        primary key,
  botanical_name text        not null default '',
  finished_at    timestamptz
);

-- What was put on a crop, and from which day it may be harvested again.
create table growing_care (
  lot_id       uuid        not null,
  event_id     uuid        not null,
  agent        text        not null check (length(agent) between 1 and 200),
  applied_at   timestamptz not null,
  harvest_from date        not null,
  primary key (lot_id, event_id)
);
create trigger append_only before update or delete on growing_care for each row execute function refuse_change();

-- Shipped and received are two sides of one movement; a row for each lot of it.
create table movement (
  lot_id            uuid           not null,
  movement_id       uuid           not null,
  stage             text           not null,
  from_organisation bigint         not null references organisation,
  to_organisation   bigint         not null references organisation,
  to_place          bigint         references place,
  shipped           numeric(18, 6) not null check (shipped > 0),
  received          numeric(18, 6) check (received >= 0),
  unit              text           not null,
  ship_event        uuid           not null,
  receive_event     uuid,
  shipped_at        timestamptz    not null,
  received_at       timestamptz,
  -- The shipping was declared wrong before anybody received it.
  cancelled_at      timestamptz,
  primary key (lot_id, movement_id),
  check ((received is null) = (receive_event is null)),
  check ((received is null) = (received_at is null)),
  check (cancelled_at is null or received_at is null),
  constraint movement_received_after_shipped check (received_at >= shipped_at)
);
create index movement_by_id on movement (movement_id);
create index movement_on_the_way on movement (to_organisation) where received_at is null and cancelled_at is null;

-- An event said to be wrong: the whole event again as an EPCIS error declaration. What says it right names it.
create table event_error (
  event_id    uuid        primary key,
  declared_at timestamptz not null,
  reason      text        not null check (reason in ('did_not_occur', 'incorrect_data')),
  explanation text        not null check (length(explanation) between 3 and 1000),
  declared_by text        not null,
  body        jsonb       not null
);
create trigger append_only before update or delete on event_error for each row execute function refuse_change();
