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
  status          text        not null default 'REQUESTED' check (status in ('REQUESTED', 'APPROVED', 'REJECTED', 'ISSUED')),
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
  check ((status = 'REQUESTED') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check (status <> 'REJECTED' or reason <> ''),
  check ((status = 'ISSUED') = (numbers is not null)),
  check ((numbers is null) = (key_version is null)),
  check ((numbers is null) = (issued_at is null)),
  check ((numbers is null) = (issued_by is null)),
  check (upper(numbers) - lower(numbers) = quantity),
  check (lower(numbers) >= 1 and upper(numbers) <= 1000000000000),
  constraint stamp_numbers_issued_once exclude using gist (numbers with &&)
);
create index stamp_order_by_organisation on stamp_order (organisation_id, id);
create index stamp_order_by_print_house on stamp_order (print_house_id, id);
create index stamp_order_by_status on stamp_order (status, id);
create unique index stamp_order_by_first_number on stamp_order (lower(numbers));

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
create trigger append_only before update or delete on voiding for each row execute function refuse_change();
create trigger append_only before update or delete on stamp_download for each row execute function refuse_change();
