-- What happened to goods. Lots, their goods, holdings and lineage spread by lot_id, events by event_id.
--
-- Quantities are kept as they were taken, in whatever unit of their kind: a millionth of a gram of a lot in tonnes has
-- twelve decimals. A column of fixed decimals rounds in silence, so these have none, and refuse what would have to be
-- rounded.

create table lot (
  lot_id           uuid        primary key,
  organisation_id  bigint      not null references organisation,
  product_id       bigint      references product,
  code             text        not null check (code ~ '^[A-Za-z0-9._-]{1,20}$'),
  name             text        not null check (length(name) between 1 and 200),
  stage            text        not null,
  quantity         numeric     not null check (quantity > 0),
  unit             text        not null check (unit ~ '^[A-Z0-9]{2,3}$'),
  place_id         bigint      references place,
  made_at          timestamptz not null,
  expires_on       date,
  stamps_activated bigint      not null default 0 check (stamps_activated >= 0),
  frozen_at        timestamptz,
  frozen_by        text,
  frozen_reason    text        not null default '',
  -- The event that made it was declared wrong, so it never was.
  withdrawn_at     timestamptz,
  recorded_at      timestamptz not null default now(),
  -- A cooperative finds its lots among a hundred thousand by words of their number and name. They lie beside the lot,
  -- since making them takes longer than all else about looking at it.
  words            tsvector    not null generated always as
    (strip(words_of(code || ' ' || name) || words_of(owned(organisation_id, code || ' ' || name)))) stored,
  -- The version of the product as it stood when the lot was made.
  product_version  int,
  constraint lot_quantity_is_exact check (quantity = round(quantity, 12) and quantity < 1e18),
  constraint lot_pieces_are_whole check (unit <> 'H87' or quantity = trunc(quantity)),
  -- Only goods counted in pieces carry stamps, and never more stamps than pieces.
  constraint lot_has_packs_for_its_stamps
    check (stamps_activated = 0 or (unit = 'H87' and stamps_activated <= quantity)),
  constraint lot_withdrawn_bears_no_stamps check (withdrawn_at is null or stamps_activated = 0),
  constraint lot_frozen_for_a_reason
    check ((frozen_at is null) = (frozen_reason = '') and (frozen_at is null) = (frozen_by is null)),
  constraint lot_version_of_a_product check (product_version is null or product_id is not null)
);
create index lot_by_organisation on lot (organisation_id, lot_id);
create index lot_by_stage on lot (organisation_id, stage, lot_id);
-- Lot numbers are looked up by how they begin, whoever's they are; there are too many to read them all.
create index lot_by_code on lot (lower(code) text_pattern_ops, lot_id);
-- Packed, and not every package has its stamp.
create index lot_unstamped on lot (organisation_id, lot_id)
  where stage = 'PACKING' and unit = 'H87' and stamps_activated < quantity and withdrawn_at is null;
-- A word that most of an organisation's lots have is found in its latest ones, a rare one by this index. Little may wait
-- to be written into it: whoever searches reads that from end to end. Something must be allowed to, or whoever puts stamps
-- on a lot waits for its words.
create index lot_by_words on lot using gin (words) with (gin_pending_list_limit = 64);

-- One number once in an organisation; spread by organisation_id. A withdrawn lot gives its number back.
create table lot_code (
  organisation_id bigint not null,
  code            text   not null,
  lot_id          uuid   not null,
  constraint lot_code_once primary key (organisation_id, code)
);

-- How much of a lot each organisation has in hand, since when at the earliest. It can never be less than nothing.
create table lot_holding (
  lot_id          uuid        not null,
  organisation_id bigint      not null,
  quantity        numeric     not null,
  since           timestamptz not null,
  -- The lot's, which never changes: so the few lots that wait to be packed are not sought among thousands.
  stage           text        not null,
  primary key (lot_id, organisation_id),
  constraint lot_never_over_consumed check (quantity >= 0),
  constraint lot_holding_is_exact check (quantity = round(quantity, 12) and quantity < 1e18)
);
create index lot_holding_by_organisation on lot_holding (organisation_id, lot_id) where quantity > 0;
-- What waits to be packed is not sought among the thousands that are packed.
create index lot_holding_to_pack on lot_holding (organisation_id, lot_id)
  where quantity > 0 and stage in ('HARVEST', 'SLAUGHTER', 'PRELIMINARY_PROCESSING', 'PROCESSING');

-- Why a holding is what it is: it is the sum of its changes, and only they change it. A declared error reverses its
-- event's.
create table holding_change (
  lot_id          uuid        not null,
  event_id        uuid        not null,
  organisation_id bigint      not null,
  reversal        boolean     not null default false,
  change          numeric     not null check (change <> 0),
  event_time      timestamptz not null,
  primary key (lot_id, event_id, organisation_id, reversal),
  constraint holding_change_is_exact check (change = round(change, 12) and abs(change) < 1e18)
);
-- What somebody had of a lot at a time is what they have now, less all that changed since: nothing to read where records
-- come in the order in which things happen.
create index holding_change_by_time on holding_change (lot_id, organisation_id, event_time);
create trigger append_only before update or delete on holding_change for each row execute function refuse_change();

-- What somebody has in hand is the sum of its changes: nobody but this trigger writes it, with the rights of its owner
-- (decision 0039).
create function keep_holding() returns trigger language plpgsql security definer as $$
begin
  insert into lot_holding (lot_id, organisation_id, stage, quantity, since)
  select new.lot_id, new.organisation_id, lot.stage, 0, new.event_time
  from lot
  where lot.lot_id = new.lot_id
  on conflict do nothing;
  update lot_holding
  set quantity = quantity + new.change,
      since = case when new.change > 0 then least(since, new.event_time) else since end
  where lot_id = new.lot_id
    and organisation_id = new.organisation_id;
  return null;
end $$;
-- Whose rights a function uses, names its tables by a path that nobody can stand before.
do $$
begin
  execute format('alter function keep_holding() set search_path = %I, pg_temp', current_schema());
end $$;
create trigger keep_holding after insert on holding_change for each row execute function keep_holding();

-- How much of a lot somebody had at the end of an instant, and the least that they ever had from then on: so much can be
-- taken at that time without a later record wanting for goods. Arrivals and departures of one instant are one change.
create function held_at(wanted_lot uuid, holder bigint, moment timestamptz)
returns table (at_the_time numeric, ever_after numeric)
language sql stable rows 1 as $$
  select held.quantity - coalesce(sum(later.change), 0), held.quantity - greatest(max(later.from_then_on), 0)
  from (
    select coalesce(
      (select quantity from lot_holding where lot_id = wanted_lot and organisation_id = holder), 0) as quantity) held
  left join (
    select change, sum(change) over (order by event_time desc) as from_then_on
    from holding_change
    where lot_id = wanted_lot
      and organisation_id = holder
      and event_time > moment) later on true
  group by held.quantity
$$;

create table trace_event (
  event_id             uuid        primary key,
  kind                 text        not null check (kind in
    ('ObjectEvent', 'TransformationEvent', 'AggregationEvent', 'TransactionEvent', 'AssociationEvent')),
  action               text        check (action in ('ADD', 'OBSERVE', 'DELETE')),
  stage                text        not null,
  biz_step             text        not null,
  disposition          text,
  organisation_id      bigint      not null references organisation,
  place_id             bigint      references place,
  event_time           timestamptz not null,
  zone                 text        not null check (zone ~ '^[+-](0[0-9]|1[0-4]):[0-5][0-9]$'),
  recorded_at          timestamptz not null,
  -- What a declared error said was wrong, said right.
  corrects             uuid,
  details              jsonb       not null default '{}',
  photos               text[]      not null default '{}',
  documents            text[]      not null default '{}',
  body                 jsonb       not null,
  -- The versions that it tells of (decision 0029).
  organisation_version int         not null,
  place_version        int,
  check ((action is null) = (kind = 'TransformationEvent')),
  constraint event_not_in_the_future check (event_time <= recorded_at + interval '5 minutes'),
  constraint event_tells_of_a_version check ((place_id is null) = (place_version is null))
);
create index trace_event_by_organisation on trace_event (organisation_id, event_id);
-- The diary of a cooperative, filtered by stage: its records of a seldom stage are found without reading all others.
create index trace_event_by_stage on trace_event (organisation_id, stage, event_id);
create index trace_event_corrections on trace_event (corrects) where corrects is not null;
-- Tests that were not passed are few among all events; they are found without reading the others.
create index trace_event_failed on trace_event (event_id) where stage = 'TESTING' and disposition = 'non_conformant';
create trigger append_only before update or delete on trace_event for each row execute function refuse_change();

-- The goods of an event, and how: INPUT consumed, OUTPUT made, OBJECT seen, CHILD put in a case or taken out.
create table event_goods (
  lot_id     uuid        not null,
  event_id   uuid        not null,
  role       text        not null check (role in ('INPUT', 'OUTPUT', 'OBJECT', 'PARENT', 'CHILD')),
  quantity   numeric     check (quantity > 0),
  unit       text,
  event_time timestamptz not null,
  -- Here the lot was used up, sold or handed on: one of perhaps thousands of ways that its parts took, and no part of
  -- the story of what took another.
  passing    boolean     not null,
  primary key (lot_id, event_id, role),
  check ((quantity is null) = (unit is null)),
  constraint event_goods_are_exact check (quantity = round(quantity, 12) and quantity < 1e18)
);
create index event_goods_by_event on event_goods (event_id);
create index event_goods_staying on event_goods (lot_id, event_id) where not passing;
create trigger append_only before update or delete on event_goods for each row execute function refuse_change();

-- Lineage, each link written twice so that both directions are read by lot_id: BACK to what it was made from, AHEAD to
-- what it went into.
create table lot_link (
  lot_id       uuid    not null,
  direction    text    not null check (direction in ('BACK', 'AHEAD')),
  other_lot_id uuid    not null check (other_lot_id <> lot_id),
  event_id     uuid    not null,
  quantity     numeric check (quantity > 0),
  unit         text,
  primary key (lot_id, direction, other_lot_id, event_id),
  constraint lot_link_is_exact check (quantity = round(quantity, 12) and quantity < 1e18)
);
create trigger append_only before update or delete on lot_link for each row execute function refuse_change();

-- A lot that grows: what stands on a plot or in a stable, and is harvested. Finished: nothing more is harvested from it.
create table crop (
  lot_id         uuid        primary key,
  botanical_name text        not null default '',
  finished_at    timestamptz,
  -- Which event finished it, if its last harvest did: declared wrong, it lets the crop stand again.
  finished_by    uuid
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
  lot_id            uuid        not null,
  movement_id       uuid        not null,
  stage             text        not null,
  from_organisation bigint      not null references organisation,
  to_organisation   bigint      not null references organisation,
  to_place          bigint      references place,
  shipped           numeric     not null check (shipped > 0),
  received          numeric     check (received >= 0),
  unit              text        not null,
  ship_event        uuid        not null,
  receive_event     uuid,
  shipped_at        timestamptz not null,
  received_at       timestamptz,
  -- The shipping was declared wrong before anybody received it.
  cancelled_at      timestamptz,
  primary key (lot_id, movement_id),
  check ((received is null) = (receive_event is null)),
  check ((received is null) = (received_at is null)),
  check (cancelled_at is null or received_at is null),
  constraint movement_received_after_shipped check (received_at >= shipped_at),
  constraint movement_is_exact check (
    shipped = round(shipped, 12) and shipped < 1e18 and received = round(received, 12) and received < 1e18)
);
create index movement_by_id on movement (movement_id);
create index movement_on_the_way on movement (to_organisation) where received_at is null and cancelled_at is null;
create index movement_by_receiver on movement (lot_id, to_organisation, shipped_at);

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
