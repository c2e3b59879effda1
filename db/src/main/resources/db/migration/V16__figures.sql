-- How much was made, moved, stamped and scanned on which day, of whom: written down as it happens and summed a moment
-- later, so that no page ever counts what grows.

-- What happened since the last summing. No key and no index: writers neither wait for each other nor read it.
create table figure_change (
  organisation_id bigint  not null,
  kind            text    not null,
  detail          text    not null,
  product_id      bigint  not null,
  unit            text    not null,
  day             date    not null,
  amount          numeric not null
);

-- The sums. MADE, RECEIVED and SENT are goods by their stage; ACTIVATED, VOIDED and SCANNED are stamps, SCANNED by
-- verdict; EXAMINED and LACKING are stamped lots, LACKING by the stage that nobody recorded. Organisation 0 is everybody,
-- product 0 is any.
create table figure (
  organisation_id bigint  not null,
  kind            text    not null check (kind in
    ('MADE', 'RECEIVED', 'SENT', 'ACTIVATED', 'VOIDED', 'SCANNED', 'EXAMINED', 'LACKING')),
  day             date    not null,
  detail          text    not null,
  product_id      bigint  not null,
  unit            text    not null,
  amount          numeric not null,
  primary key (organisation_id, kind, day, detail, product_id, unit)
);

-- Stamped lots whose journey is to be looked through for stages that are missing, and what the last look found. Once
-- stamped a lot is looked at soon, then every day for a week while something is missing. Spread by lot_id.
create table lot_to_examine (
  lot_id  uuid        primary key,
  due_at  timestamptz,
  looks   int         not null default 0,
  lacking text[]      not null default '{}'
);
create index lot_to_examine_by_due on lot_to_examine (due_at) where due_at is not null;

create function count_lots() returns trigger language plpgsql as $$
begin
  insert into figure_change
  select organisation_id, 'MADE', stage, coalesce(product_id, 0), unit, day_of(made_at), sum(quantity)
  from added
  group by 1, 3, 4, 5, 6;
  return null;
end $$;
create trigger count_lots after insert on lot referencing new table as added
  for each statement execute function count_lots();

create function uncount_lot() returns trigger language plpgsql as $$
begin
  insert into figure_change
  values (new.organisation_id, 'MADE', new.stage, coalesce(new.product_id, 0), new.unit, day_of(new.made_at), -new.quantity);
  return null;
end $$;
create trigger uncount_lot after update of withdrawn_at on lot for each row
  when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function uncount_lot();

create function count_sent() returns trigger language plpgsql as $$
begin
  insert into figure_change
  select new.from_organisation, 'SENT', new.stage, coalesce((select product_id from lot where lot.lot_id = new.lot_id), 0),
    new.unit, day_of(new.shipped_at), case when new.cancelled_at is null then new.shipped else -new.shipped end;
  return null;
end $$;
create trigger count_sent after insert on movement for each row execute function count_sent();
create trigger uncount_sent after update of cancelled_at on movement for each row
  when (old.cancelled_at is null and new.cancelled_at is not null) execute function count_sent();

create function count_received() returns trigger language plpgsql as $$
begin
  insert into figure_change
  select new.to_organisation, 'RECEIVED', new.stage, coalesce((select product_id from lot where lot.lot_id = new.lot_id), 0),
    new.unit, day_of(coalesce(new.received_at, old.received_at)), coalesce(new.received, -old.received);
  return null;
end $$;
create trigger count_received after update of received on movement for each row
  when (old.received is distinct from new.received) execute function count_received();

create function count_activated() returns trigger language plpgsql as $$
begin
  insert into figure_change
  select organisation_id, 'ACTIVATED', '', 0, '', day_of(recorded_at), sum(upper(numbers) - lower(numbers))
  from added
  group by 1, 6;
  insert into lot_to_examine (lot_id, due_at)
  select distinct lot_id, now() + interval '1 minute'
  from added
  order by 1
  on conflict do nothing;
  return null;
end $$;
create trigger count_activated after insert on activation referencing new table as added
  for each statement execute function count_activated();

create function uncount_activated() returns trigger language plpgsql as $$
begin
  insert into figure_change
  values (new.organisation_id, 'ACTIVATED', '', 0, '', day_of(new.recorded_at), lower(new.numbers) - upper(new.numbers));
  return null;
end $$;
create trigger uncount_activated after update of withdrawn_at on activation for each row
  when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function uncount_activated();

create function count_voided() returns trigger language plpgsql as $$
begin
  insert into figure_change
  select organisation_id, 'VOIDED', cause, 0, '', day_of(voided_at), sum(upper(numbers) - lower(numbers))
  from added
  group by 1, 3, 6;
  return null;
end $$;
create trigger count_voided after insert on voiding referencing new table as added
  for each statement execute function count_voided();

create function count_scanned() returns trigger language plpgsql as $$
begin
  insert into figure_change
  select organisation_id, 'SCANNED', verdict, 0, '', day_of(scanned_at), count(*)
  from added
  join stamp_order on stamp_order.id = order_id
  group by 1, 3, 6;
  return null;
end $$;
create trigger count_scanned after insert on scan referencing new table as added
  for each statement execute function count_scanned();
