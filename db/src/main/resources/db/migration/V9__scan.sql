-- A person pointed a camera, and what we answered. Read by time, so kept by month; spread by order_id.
-- Nothing here says who scanned: no address, no device, no position.

create table scan (
  order_id   bigint      not null,
  number     bigint      not null,
  scanned_at timestamptz not null,
  nonce      int         not null,
  verdict    text        not null,
  language   text        not null check (language in ('vi', 'en')),
  primary key (order_id, number, scanned_at, nonce)
) partition by range (scanned_at);
create table scan_other_months partition of scan default;

-- How often and since when, a row a scanned stamp.
create table scan_tally (
  order_id bigint      not null,
  number   bigint      not null,
  scans    bigint      not null check (scans > 0),
  first_at timestamptz not null,
  last_at  timestamptz not null,
  primary key (order_id, number)
) with (fillfactor = 80);

-- Somebody who scanned agreed to say in which province they were.
create table sighting (
  order_id bigint      not null,
  number   bigint      not null,
  said_at  timestamptz not null,
  nonce    int         not null,
  region   text        not null check (region ~ '^[0-9]{2}$'),
  primary key (order_id, number, said_at, nonce)
);

-- A named suspicion about one stamp, with its evidence; raised once, settled by an inspector.
create table alert (
  order_id   bigint      not null,
  number     bigint      not null,
  rule       text        not null,
  alert_id   uuid        not null,
  raised_at  timestamptz not null,
  evidence   jsonb       not null,
  status     text        not null default 'OPEN' check (status in ('OPEN', 'TAKEN', 'SETTLED')),
  taken_by   text,
  outcome    text        check (outcome in ('CONFIRMED', 'NOTHING_WRONG')),
  finding    text        not null default '',
  settled_by text,
  settled_at timestamptz,
  primary key (order_id, number, rule),
  check ((status = 'OPEN') = (taken_by is null)),
  check ((status = 'SETTLED') = (outcome is not null and settled_by is not null and settled_at is not null and finding <> ''))
);
create index alert_by_id on alert (alert_id);

-- «I doubt this»: what a consumer wrote. About a code that no stamp has, it is kept under order 0 with what was typed.
create table doubt (
  order_id   bigint      not null,
  doubt_id   uuid        not null,
  number     bigint,
  typed      text        not null default '' check (length(typed) <= 60),
  text       text        not null check (length(text) between 1 and 4000),
  contact    text        not null default '' check (length(contact) <= 200),
  photo      text        references stored_file,
  language   text        not null check (language in ('vi', 'en')),
  said_at    timestamptz not null,
  status     text        not null default 'OPEN' check (status in ('OPEN', 'TAKEN', 'SETTLED')),
  taken_by   text,
  outcome    text        check (outcome in ('CONFIRMED', 'NOTHING_WRONG')),
  finding    text        not null default '',
  settled_by text,
  settled_at timestamptz,
  primary key (order_id, doubt_id),
  check ((order_id = 0) = (number is null)),
  check ((status = 'OPEN') = (taken_by is null)),
  check ((status = 'SETTLED') = (outcome is not null and settled_by is not null and settled_at is not null and finding <> ''))
);
create index doubt_by_id on doubt (doubt_id);
create index doubt_by_stamp on doubt (number) where number is not null;
