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

-- A network says once a day where it is, about one stamp.
alter table sighting add said_on date;
alter table sighting add network bigint;
create unique index sighting_said_once on sighting (order_id, number, said_on, network) where network is not null;
create index sighting_to_forget on sighting (said_on) where network is not null;

-- An inspector who finds nothing wrong lets the count begin anew at what was there then; the rule goes on looking.
alter table alert add cleared_scans bigint;
alter table alert add cleared_networks int;

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

update alert
set cleared_scans = coalesce((
      select scans from scan_tally tally where tally.order_id = alert.order_id and tally.number = alert.number), 0),
    cleared_networks = 0
where outcome = 'NOTHING_WRONG';

create trigger alert_cleared before insert or update on alert for each row
  when (new.outcome = 'NOTHING_WRONG' and new.cleared_scans is null) execute function begin_counting_anew();
alter table alert add check (coalesce(outcome, '') <> 'NOTHING_WRONG' or (cleared_scans is not null and cleared_networks is not null));

-- So a rule may speak again of what it was cleared of; of what an inspector confirmed it need not.
drop index alert_raised_once;
create unique index alert_raised_once on alert (order_id, number, rule)
  where status <> 'SETTLED'
    or (rule <> 'printed-twice'
        and (outcome = 'CONFIRMED' or rule not in ('too-many-scans', 'far-apart-too-soon', 'long-after-sale')));
