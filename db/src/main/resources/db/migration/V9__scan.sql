-- A person pointed a camera, and what we answered. Read by time, so kept by month; spread by order_id.

create table scan (
  order_id   bigint      not null,
  number     bigint      not null,
  scanned_at timestamptz not null,
  nonce      int         not null,
  verdict    text        not null,
  language   text        not null,
  region     text,
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
);

-- A named suspicion about one stamp, with its evidence.
create table alert (
  order_id  bigint      not null,
  number    bigint      not null,
  rule      text        not null,
  raised_at timestamptz not null default now(),
  evidence  jsonb       not null,
  status    text        not null default 'OPEN' check (status in ('OPEN', 'TAKEN', 'SETTLED')),
  taken_by  text,
  finding   text        not null default '',
  settled_at timestamptz,
  primary key (order_id, number, rule)
);
create index alert_open on alert (raised_at) where status <> 'SETTLED';

-- «I doubt this»: what a consumer wrote.
create table doubt (
  order_id   bigint      not null,
  doubt_id   uuid        not null,
  number     bigint,
  text       text        not null check (length(text) between 1 and 4000),
  contact    text        not null default '',
  photo      text        references stored_file,
  language   text        not null,
  said_at    timestamptz not null default now(),
  status     text        not null default 'OPEN' check (status in ('OPEN', 'TAKEN', 'SETTLED')),
  taken_by   text,
  finding    text        not null default '',
  settled_at timestamptz,
  primary key (order_id, doubt_id)
);
create index doubt_open on doubt (said_at) where status <> 'SETTLED';
