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

-- The partition of a month of scans, told by its first day. The only table that is made while the platform runs; the
-- application, which owns nothing (decision 0039), makes it by this and nothing else.
create function make_month_of_scans(first date) returns void language plpgsql security definer as $$
begin
  if first <> date_trunc('month', first)::date then
    raise exception '% is no first day of a month', first using errcode = 'invalid_parameter_value';
  end if;
  perform pg_advisory_xact_lock(hashtext('nguon.scan.months'));
  execute format(
    'create table if not exists scan_%s partition of scan for values from (%L) to (%L)',
    to_char(first, 'YYYY_MM'), first::text || ' 00:00+00', (first + interval '1 month')::date::text || ' 00:00+00');
end $$;
revoke execute on function make_month_of_scans(date) from public;
-- Whose rights a function uses, names its tables by a path that nobody can stand before.
do $$
begin
  execute format('alter function make_month_of_scans(date) set search_path = %I, pg_temp', current_schema());
end $$;

-- How often and since when, a row a scanned stamp.
create table scan_tally (
  order_id bigint      not null,
  number   bigint      not null,
  scans    bigint      not null check (scans > 0),
  first_at timestamptz not null,
  last_at  timestamptz not null,
  primary key (order_id, number)
) with (fillfactor = 80);

-- Evidence that a stamp was copied is what people in many networks saw on several days, not how many requests came: one
-- program makes as many of those as it likes.

-- The secret of a day, the same for all nodes. Gone an hour after the day is, and with it whatever it named.
create table network_key (
  day    date  primary key,
  secret bytea not null check (octet_length(secret) = 32)
);

-- That a stamp was scanned on a day from a network: a name for both that only the day's secret gives, so that one stamp's
-- names say nothing about another's. Gone with the secret.
create table scan_network (
  day      date   not null,
  order_id bigint not null,
  number   bigint not null,
  network  bigint not null,
  primary key (day, order_id, number, network)
);

-- From how many networks; this stays.
create table scan_day (
  order_id bigint not null,
  number   bigint not null,
  day      date   not null,
  networks int    not null check (networks >= 0),
  primary key (order_id, number, day)
) with (fillfactor = 80);

-- Somebody who scanned agreed to say in which province they were; a network says it once a day, about one stamp.
create table sighting (
  order_id bigint      not null,
  number   bigint      not null,
  said_at  timestamptz not null,
  nonce    int         not null,
  region   text        not null check (region ~ '^[0-9]{2}$'),
  said_on  date,
  network  bigint,
  primary key (order_id, number, said_at, nonce)
);
-- From where the stamps of an order were scanned lately, without reading what was said long ago.
create index sighting_by_time on sighting (order_id, said_at, region);
create unique index sighting_said_once on sighting (order_id, number, said_on, network) where network is not null;
create index sighting_to_forget on sighting (said_on) where network is not null;

-- A named suspicion about one stamp, or a roll: so many stamps from its number on; with its evidence, raised once, settled
-- by an inspector.
create table alert (
  order_id         bigint      not null,
  number           bigint      not null,
  rule             text        not null,
  alert_id         uuid        not null,
  raised_at        timestamptz not null,
  evidence         jsonb       not null,
  status           text        not null default 'OPEN' check (status in ('OPEN', 'TAKEN', 'SETTLED')),
  taken_by         text,
  outcome          text        check (outcome in ('CONFIRMED', 'NOTHING_WRONG')),
  finding          text        not null default '',
  settled_by       text,
  settled_at       timestamptz,
  stamps           bigint      not null default 1 check (stamps > 0),
  -- An inspector who finds nothing wrong lets the count begin anew at what was there then; the rule goes on looking.
  cleared_scans    bigint,
  cleared_networks int,
  primary key (order_id, alert_id),
  check ((status = 'OPEN') = (taken_by is null)),
  check ((status = 'SETTLED')
    = (outcome is not null and settled_by is not null and settled_at is not null and finding <> '')),
  check (coalesce(outcome, '') <> 'NOTHING_WRONG' or (cleared_scans is not null and cleared_networks is not null))
);
create index alert_by_id on alert (alert_id);
create index alert_by_stamp on alert (order_id, number);
-- A stamp printed twice may become a suspicion again after it was settled, and a rule may speak again of what it was
-- cleared of; of what an inspector confirmed it need not.
create unique index alert_raised_once on alert (order_id, number, rule)
  where status <> 'SETTLED'
    or (rule <> 'printed-twice'
        and (outcome = 'CONFIRMED' or rule not in ('too-many-scans', 'far-apart-too-soon', 'long-after-sale')));

create function begin_counting_anew() returns trigger language plpgsql as $$
begin
  new.cleared_scans := coalesce((
    select scans from scan_tally where order_id = new.order_id and number = new.number), 0);
  new.cleared_networks := coalesce((
    select networks
    from scan_day
    where order_id = new.order_id
      and number = new.number
      and day = (new.settled_at at time zone 'Asia/Ho_Chi_Minh')::date), 0);
  return new;
end $$;
create trigger alert_cleared before insert or update on alert for each row
  when (new.outcome = 'NOTHING_WRONG' and new.cleared_scans is null) execute function begin_counting_anew();

-- «I doubt this»: what a consumer wrote. About a code that no stamp has, it is kept under order 0 with what was typed.
-- It can be erased, once an inspector has come to a finding: the words, how to reach them, the picture.
create table doubt (
  order_id   bigint      not null,
  doubt_id   uuid        not null,
  number     bigint,
  typed      text        not null default '' check (length(typed) <= 60),
  text       text        not null,
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
  erased_at  timestamptz,
  erased_by  text,
  -- Without it nobody can tell from the ledger's proof of the text what the text was, not even by trying what it may have
  -- been.
  salt       bytea       check (octet_length(salt) = 16),
  primary key (order_id, doubt_id),
  check ((order_id = 0) = (number is null)),
  check ((status = 'OPEN') = (taken_by is null)),
  check ((status = 'SETTLED')
    = (outcome is not null and settled_by is not null and settled_at is not null and finding <> '')),
  constraint doubt_text_check check (length(text) <= 4000 and (text = '') = (erased_at is not null)),
  constraint doubt_erased_whole check (
    (erased_at is null) = (erased_by is null)
    and (erased_at is null
      or (status = 'SETTLED' and typed = '' and contact = '' and photo is null and salt is null)))
);
create index doubt_by_id on doubt (doubt_id);
create index doubt_by_stamp on doubt (number) where number is not null;
-- An inspector asks what alerts and doubts there are about one stamp of an order.
create index doubt_by_order on doubt (order_id, number) where number is not null;
create index doubt_by_photo on doubt (photo) where photo is not null;
create index doubt_to_erase on doubt (settled_at) where erased_at is null and settled_at is not null;
