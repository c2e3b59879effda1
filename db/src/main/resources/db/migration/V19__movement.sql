-- Goods that did not arrive, that go back, or that a buyer brings back (decision 0053).

-- DELIVERY: to whoever is to have the goods. RETURN: back to somebody from whom they came.
alter table movement
  add column purpose text not null default 'DELIVERY' check (purpose in ('DELIVERY', 'RETURN')),
  -- How much of what did not arrive somebody has accounted for since.
  add column settled numeric not null default 0,
  add constraint movement_settles_what_is_missing
    check (settled between 0 and greatest(shipped - coalesce(received, shipped), 0)),
  add constraint movement_settled_is_exact check (settled = round(settled, 12));
-- What nobody has accounted for yet waits on both sides; there is little of it among all that was ever sent.
create index movement_unsettled_by_sender on movement (from_organisation, movement_id) where settled < shipped - received;
create index movement_unsettled_by_receiver on movement (to_organisation, movement_id) where settled < shipped - received;
-- Whether goods go back to somebody from whom they came.
create index movement_by_sender on movement (lot_id, from_organisation);

-- What became of goods that did not arrive; a declared error reverses its event's. FOUND: they are in the hands of who
-- recorded it. REFUSED: on their way back to the sender, a movement of its own. LOST, STOLEN, DESTROYED: nobody has them.
create table movement_settlement (
  lot_id          uuid        not null,
  movement_id     uuid        not null,
  event_id        uuid        not null,
  reversal        boolean     not null default false,
  organisation_id bigint      not null references organisation,
  outcome         text        not null check (outcome in ('FOUND', 'REFUSED', 'LOST', 'STOLEN', 'DESTROYED')),
  quantity        numeric     not null check (quantity <> 0 and (quantity < 0) = reversal),
  settled_at      timestamptz not null,
  primary key (lot_id, movement_id, event_id, reversal),
  foreign key (lot_id, movement_id) references movement,
  constraint movement_settlement_is_exact check (quantity = round(quantity, 12) and abs(quantity) < 1e18)
);
create index movement_settlement_by_event on movement_settlement (event_id);
create trigger append_only before update or delete on movement_settlement for each row execute function refuse_change();

create function keep_settled() returns trigger language plpgsql as $$
begin
  update movement
  set settled = settled + new.quantity
  where lot_id = new.lot_id
    and movement_id = new.movement_id;
  return null;
end $$;
create trigger keep_settled after insert on movement_settlement for each row execute function keep_settled();

-- How much of a lot an organisation sold to people outside the platform and did not take back: no buyer brings back more.
create table lot_sold (
  lot_id          uuid    not null,
  organisation_id bigint  not null,
  quantity        numeric not null,
  primary key (lot_id, organisation_id),
  constraint lot_no_more_taken_back_than_sold check (quantity >= 0),
  constraint lot_sold_is_exact check (quantity = round(quantity, 12) and quantity < 1e18)
);

-- Why it is so much: sold, or taken back (below zero). Written like holding_change.
create table sold_change (
  lot_id          uuid        not null,
  event_id        uuid        not null,
  organisation_id bigint      not null,
  reversal        boolean     not null default false,
  change          numeric     not null check (change <> 0),
  event_time      timestamptz not null,
  primary key (lot_id, event_id, organisation_id, reversal),
  constraint sold_change_is_exact check (change = round(change, 12) and abs(change) < 1e18)
);
create index sold_change_by_event on sold_change (event_id);

insert into sold_change (lot_id, event_id, organisation_id, reversal, change, event_time)
select c.lot_id, c.event_id, c.organisation_id, c.reversal, -c.change, c.event_time
from holding_change c
join trace_event e on e.event_id = c.event_id
where e.biz_step = 'retail_selling';
insert into lot_sold (lot_id, organisation_id, quantity)
select lot_id, organisation_id, sum(change)
from sold_change
group by 1, 2;

create trigger append_only before update or delete on sold_change for each row execute function refuse_change();

create function keep_sold() returns trigger language plpgsql security definer as $$
begin
  insert into lot_sold (lot_id, organisation_id, quantity)
  values (new.lot_id, new.organisation_id, 0)
  on conflict do nothing;
  update lot_sold
  set quantity = quantity + new.change
  where lot_id = new.lot_id
    and organisation_id = new.organisation_id;
  return null;
end $$;
do $$
begin
  execute format('alter function keep_sold() set search_path = %I, pg_temp', current_schema());
end $$;
create trigger keep_sold after insert on sold_change for each row execute function keep_sold();

-- Packs that a record named by their stamps, as ranges of numbers: who has them from then on; nobody while they are on
-- their way, and once they are sold or gone. Spread by lot_id. What no record named is where its lot was stamped, or not
-- known.
create table pack_step (
  lot_id          uuid        not null,
  event_id        uuid        not null,
  order_id        bigint      not null references stamp_order,
  numbers         int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  organisation_id bigint      not null references organisation,
  holder          bigint      references organisation,
  event_time      timestamptz not null,
  primary key (lot_id, event_id, numbers),
  constraint pack_named_once_in_a_record exclude using gist (event_id with =, numbers with &&)
);
create index pack_step_by_numbers on pack_step using gist (numbers);
create index pack_step_by_event on pack_step (event_id);
create trigger append_only before update or delete on pack_step for each row execute function refuse_change();

-- Which packs are in which case, by ranges of numbers; a pack is in one at a time. What was taken out stays, and says by
-- which record.
create table case_content (
  lot_id          uuid        not null,
  in_event        uuid        not null,
  order_id        bigint      not null references stamp_order,
  numbers         int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  organisation_id bigint      not null references organisation,
  case_code       text        not null check (case_code ~ '^[A-Za-z0-9._-]{1,40}$'),
  since           timestamptz not null,
  out_event       uuid,
  out_at          timestamptz,
  check ((out_event is null) = (out_at is null)),
  constraint pack_in_one_case exclude using gist (numbers with &&) where (out_event is null)
);
create index case_content_by_code on case_content (case_code) where out_event is null;
create index case_content_by_in_event on case_content (in_event);
create index case_content_by_out_event on case_content (out_event) where out_event is not null;
