-- The e-stamp. No row a stamp: an order is a range of numbers, an activation and a voiding are sub-ranges.

-- Which key an order was issued under, told apart by a fingerprint; the key itself is never here.
create table stamp_key (
  version       int         primary key check (version > 0),
  fingerprint   text        not null check (fingerprint ~ '^[0-9a-f]{16}$'),
  first_used_at timestamptz not null default now()
);

create table stamp_order (
  id              bigint      generated always as identity primary key,
  organisation_id bigint      not null references organisation,
  product_id      bigint      references product,
  quantity        bigint      not null check (quantity between 1 and 100000000),
  purpose         text        not null default '' check (length(purpose) <= 500),
  status          text        not null default 'REQUESTED'
    check (status in ('REQUESTED', 'APPROVED', 'REJECTED', 'ISSUED')),
  requested_by    text        not null,
  requested_at    timestamptz not null,
  decided_by      text,
  decided_at      timestamptz,
  reason          text        not null default '' check (length(reason) <= 1000),
  print_house_id  bigint      references organisation,
  issued_by       text,
  issued_at       timestamptz,
  key_version     int         references stamp_key,
  numbers         int8range,
  -- What is printed stays true: an order keeps the GTIN and the address that its codes were issued under, whatever
  -- becomes of the product and of the setting (decision 0029). No GTIN: its codes are at /S/. No address: issued before
  -- it was kept.
  gtin            text        check (gtin ~ '^[0-9]{14}$'),
  address         text        check (address ~ '^HTTPS?://[A-Z0-9.-]+(:[0-9]{1,5})?$'),
  check ((status = 'REQUESTED') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check (status <> 'REJECTED' or reason <> ''),
  check ((status = 'ISSUED') = (numbers is not null)),
  check ((numbers is null) = (key_version is null)),
  check ((numbers is null) = (issued_at is null)),
  check ((numbers is null) = (issued_by is null)),
  check (upper(numbers) - lower(numbers) = quantity),
  check (lower(numbers) >= 1 and upper(numbers) <= 1000000000000),
  constraint stamps_printed_once_issued check (numbers is not null or (gtin is null and address is null)),
  constraint stamp_numbers_issued_once exclude using gist (numbers with &&)
);
create index stamp_order_by_organisation on stamp_order (organisation_id, id);
create index stamp_order_by_print_house on stamp_order (print_house_id, id);
create index stamp_order_by_status on stamp_order (status, id);
create unique index stamp_order_by_first_number on stamp_order (lower(numbers));
-- Those of one organisation that wait for the authority.
create index stamp_order_waiting on stamp_order (organisation_id) include (quantity) where status = 'REQUESTED';

-- The next free number: one row.
create table stamp_numbering (
  only_row boolean primary key default true check (only_row),
  next     bigint  not null check (next between 1 and 1000000000000)
);
insert into stamp_numbering (next) values (1);

-- Codes or labels that left the platform; what of an order is printed follows from them.
create table stamp_download (
  order_id      bigint      not null references stamp_order,
  download_id   uuid        not null,
  numbers       int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  form          text        not null check (form in ('CSV', 'NDJSON', 'PDF')),
  downloaded_at timestamptz not null,
  downloaded_by text        not null,
  primary key (order_id, download_id)
);
create trigger append_only before update or delete on stamp_download for each row execute function refuse_change();

-- One act of activating is one activation_id, over one range or thousands.
create table activation (
  order_id        bigint      not null references stamp_order,
  activation_id   uuid        not null,
  numbers         int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  organisation_id bigint      not null references organisation,
  lot_id          uuid        not null,
  place_id        bigint      references place,
  activated_at    timestamptz not null,
  recorded_at     timestamptz not null,
  recorded_by     text        not null,
  withdrawn_at    timestamptz,
  withdrawn_by    text,
  withdraw_reason text        not null default '' check (length(withdraw_reason) <= 1000),
  primary key (order_id, activation_id, numbers),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check ((withdrawn_at is null) = (withdraw_reason = '')),
  constraint stamps_activated_once exclude using gist (order_id with =, numbers with &&) where (withdrawn_at is null)
);
create index activation_by_id on activation (activation_id);
create index activation_by_lot on activation (lot_id, activation_id);
create index activation_by_organisation on activation (organisation_id, activation_id);

create table voiding (
  order_id        bigint      not null references stamp_order,
  voiding_id      uuid        not null,
  numbers         int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  organisation_id bigint      not null references organisation,
  cause           text        not null check (cause in ('SPOILED', 'LOST', 'STOLEN', 'MISPRINTED', 'UNUSED', 'OTHER')),
  reason          text        not null check (length(reason) between 1 and 1000),
  voided_at       timestamptz not null,
  voided_by       text        not null,
  primary key (order_id, voiding_id, numbers),
  constraint stamps_voided_once exclude using gist (order_id with =, numbers with &&)
);
create index voiding_by_id on voiding (voiding_id);
create index voiding_by_organisation on voiding (organisation_id, voiding_id);
create trigger append_only before update or delete on voiding for each row execute function refuse_change();

-- Activating and voiding of one order wait for each other, so that neither misses what the other just did.
create function keep_stamps_within_their_order() returns trigger language plpgsql as $$
begin
  perform 1 from stamp_order where id in (select order_id from added) order by id for no key update;
  if exists (
      select 1
      from added
      left join stamp_order on id = added.order_id and stamp_order.numbers @> added.numbers
      where id is null) then
    raise exception 'numbers outside the order' using errcode = 'check_violation', constraint = 'stamps_within_their_order';
  end if;
  if tg_table_name = 'activation' and exists (
      select 1
      from voiding
      where order_id in (select order_id from added)
        and numbers && (select range_agg(numbers) from added)) then
    raise exception 'stamps were voided' using errcode = 'exclusion_violation', constraint = 'voided_stamps_stay_void';
  end if;
  return null;
end $$;
create trigger activation_within_order after insert on activation referencing new table as added
  for each statement execute function keep_stamps_within_their_order();
create trigger voiding_within_order after insert on voiding referencing new table as added
  for each statement execute function keep_stamps_within_their_order();

-- Stamps that an inspector holds: not in doubt for ever, as a voided stamp is, but until somebody has looked.
create table stamp_freeze (
  order_id       bigint      not null references stamp_order,
  freeze_id      uuid        not null,
  numbers        int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  reason         text        not null check (length(reason) between 3 and 400),
  frozen_at      timestamptz not null,
  frozen_by      text        not null,
  released_at    timestamptz,
  released_by    text,
  release_reason text        not null default '' check (length(release_reason) <= 400),
  primary key (order_id, freeze_id, numbers),
  check ((released_at is null) = (released_by is null)),
  check ((released_at is null) = (release_reason = '')),
  check (released_at >= frozen_at),
  constraint stamps_frozen_once exclude using gist (order_id with =, numbers with &&) where (released_at is null)
);
create index stamp_freeze_by_id on stamp_freeze (freeze_id);
-- What is held now is read whole, and is little.
create index stamp_freeze_in_force on stamp_freeze (order_id) where released_at is null;

create trigger stamp_freeze_within_order after insert on stamp_freeze referencing new table as added
  for each statement execute function keep_stamps_within_their_order();

-- A freeze ends, and nothing else of it ever changes.
create function let_freezes_only_end() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.released_at is null and new.released_at is not null
    and (new.order_id, new.freeze_id, new.numbers, new.reason, new.frozen_at, new.frozen_by)
      = (old.order_id, old.freeze_id, old.numbers, old.reason, old.frozen_at, old.frozen_by) then
    return new;
  end if;
  raise exception 'a freeze is not unsaid' using errcode = 'restrict_violation', constraint = 'freezes_only_end';
end $$;
create trigger stamp_freeze_only_ends before update or delete on stamp_freeze
  for each row execute function let_freezes_only_end();

-- Held stamps are put on no goods. Whoever freezes and whoever activates holds the order, so neither misses the other.
create function keep_frozen_stamps_off_goods() returns trigger language plpgsql as $$
begin
  if exists (
      select 1
      from stamp_freeze
      where order_id in (select order_id from added)
        and released_at is null
        and numbers && (select range_agg(numbers) from added)) then
    raise exception 'stamps are held' using errcode = 'exclusion_violation', constraint = 'frozen_stamps_stay_off_goods';
  end if;
  return null;
end $$;
create trigger activation_without_frozen_stamps after insert on activation referencing new table as added
  for each statement execute function keep_frozen_stamps_off_goods();

-- Stamps are for organisations and products that the authority admits, at every act that brings them nearer to goods.
-- An act and a suspension wait for each other, so that neither misses what the other just did. Acts ask before, and say
-- it better; this holds whoever forgets to.
create function require_admitted(organisations bigint[], products bigint[]) returns void language plpgsql as $$
begin
  perform from organisation where id = any(organisations) order by id for share;
  perform from product where id = any(products) order by id for share;
  if exists (select from organisation where id = any(organisations) and status <> 'ADMITTED')
    or exists (select from product where id = any(products) and status <> 'ADMITTED') then
    raise exception 'not admitted' using errcode = 'restrict_violation', constraint = 'stamps_for_the_admitted';
  end if;
end $$;

-- An order: asked for, approved, given to a print house, issued. It may always be rejected.
create function keep_orders_for_the_admitted() returns trigger language plpgsql as $$
begin
  perform require_admitted(array[new.organisation_id], array[new.product_id]);
  if new.print_house_id is not null and (tg_op = 'INSERT' or new.print_house_id is distinct from old.print_house_id) then
    perform require_admitted(array[new.print_house_id], '{}');
  end if;
  return new;
end $$;
create trigger order_for_the_admitted before insert on stamp_order
  for each row execute function keep_orders_for_the_admitted();
create trigger order_decided_for_the_admitted before update on stamp_order
  for each row when (
    new.status in ('APPROVED', 'ISSUED') and new.status <> old.status
    or new.print_house_id is distinct from old.print_house_id)
  execute function keep_orders_for_the_admitted();

-- Codes that leave, jobs for a printer, rolls handed over.
create function keep_stamps_for_the_admitted() returns trigger language plpgsql as $$
begin
  perform require_admitted(array_agg(organisation_id), array_agg(product_id))
  from stamp_order
  where id in (select order_id from added);
  return null;
end $$;
create trigger stamp_download_for_the_admitted after insert on stamp_download referencing new table as added
  for each statement execute function keep_stamps_for_the_admitted();

-- Goods: of an admitted product, whatever the stamps were ordered for; never of none.
create function keep_goods_with_stamps_admitted() returns trigger language plpgsql as $$
begin
  if exists (
      select
      from lot
      where lot_id in (select lot_id from added)
        and product_id is null) then
    raise exception 'goods of no product' using errcode = 'restrict_violation', constraint = 'stamps_on_products_only';
  end if;
  perform require_admitted(
    array(select distinct organisation_id from added),
    array(select product_id from lot where lot_id in (select lot_id from added)));
  return null;
end $$;
create trigger activation_for_the_admitted after insert on activation referencing new table as added
  for each statement execute function keep_goods_with_stamps_admitted();
