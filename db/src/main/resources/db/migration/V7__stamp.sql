-- The e-stamp. No row a stamp: an order is a range of numbers, an activation and a voiding are sub-ranges.

create table stamp_order (
  id              bigint      generated always as identity primary key,
  organisation_id bigint      not null references organisation,
  product_id      bigint      references product,
  quantity        bigint      not null check (quantity between 1 and 100000000),
  purpose         text        not null default '',
  status          text        not null default 'REQUESTED' check (status in ('REQUESTED', 'APPROVED', 'REJECTED', 'ISSUED')),
  requested_by    text        not null,
  requested_at    timestamptz not null default now(),
  decided_by      text,
  decided_at      timestamptz,
  reason          text        not null default '',
  print_house_id  bigint      references organisation,
  issued_at       timestamptz,
  key_version     int,
  numbers         int8range,
  version         int         not null default 1,
  check (status <> 'REJECTED' or reason <> ''),
  check ((status = 'ISSUED') = (numbers is not null)),
  check ((numbers is null) = (key_version is null)),
  check (upper(numbers) - lower(numbers) = quantity),
  check (lower(numbers) >= 1 and upper(numbers) <= 1000000000000),
  constraint stamp_numbers_issued_once exclude using gist (numbers with &&)
);
create index stamp_order_by_organisation on stamp_order (organisation_id, id);
create index stamp_order_by_print_house on stamp_order (print_house_id, id);

-- The next free number: one row.
create table stamp_numbering (
  only_row boolean primary key default true check (only_row),
  next     bigint  not null check (next between 1 and 1000000000000)
);
insert into stamp_numbering (next) values (1);

create table activation (
  order_id        bigint      not null references stamp_order,
  activation_id   uuid        not null,
  act_id          uuid        not null,
  numbers         int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  lot_id          uuid        not null,
  place_id        bigint      references place,
  activated_at    timestamptz not null,
  recorded_at     timestamptz not null default now(),
  recorded_by     text        not null,
  withdrawn_at    timestamptz,
  withdrawn_by    text,
  withdraw_reason text        not null default '',
  primary key (order_id, activation_id),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint stamps_activated_once exclude using gist (order_id with =, numbers with &&) where (withdrawn_at is null)
);
create index activation_by_lot on activation (lot_id);

create table voiding (
  order_id   bigint      not null references stamp_order,
  voiding_id uuid        not null,
  numbers    int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  cause      text        not null check (cause in ('SPOILED', 'LOST', 'STOLEN', 'MISPRINTED', 'UNUSED', 'OTHER')),
  reason     text        not null,
  voided_at  timestamptz not null default now(),
  voided_by  text        not null,
  primary key (order_id, voiding_id),
  constraint stamps_voided_once exclude using gist (order_id with =, numbers with &&)
);

-- Activating and voiding of one order wait for each other, so that neither misses what the other just did.
create function refuse_activating_voided_stamps() returns trigger language plpgsql as $$
begin
  perform 1 from stamp_order where id = new.order_id and numbers @> new.numbers for no key update;
  if not found then
    raise exception 'numbers outside the order' using errcode = 'check_violation', constraint = 'stamps_within_their_order';
  end if;
  if tg_table_name = 'activation' then
    if exists (select 1 from voiding where order_id = new.order_id and numbers && new.numbers) then
      raise exception 'stamps were voided' using errcode = 'exclusion_violation', constraint = 'voided_stamps_stay_void';
    end if;
  end if;
  return new;
end $$;
create trigger activation_within_order before insert on activation for each row execute function refuse_activating_voided_stamps();
create trigger voiding_within_order before insert on voiding for each row execute function refuse_activating_voided_stamps();
