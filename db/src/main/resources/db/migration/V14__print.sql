-- What is to be printed, and what came out of printers. Spread by order_id, as all that is about stamps.

-- Stamps of an order that somebody asked to have printed.
create table print_job (
  order_id      bigint      not null references stamp_order,
  job_id        uuid        not null,
  numbers       int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  printer       text        not null default '' check (length(printer) <= 100),
  layout        text        not null default '' check (length(layout) <= 100),
  asked_at      timestamptz not null,
  asked_by      text        not null,
  state         text        not null default 'OPEN' check (state in ('OPEN', 'DONE', 'CANCELLED')),
  closed_at     timestamptz,
  closed_by     text,
  cancel_reason text        not null default '' check (length(cancel_reason) <= 1000),
  primary key (order_id, job_id),
  check ((state = 'OPEN') = (closed_at is null)),
  check ((closed_at is null) = (closed_by is null)),
  check ((state = 'CANCELLED') = (cancel_reason <> '')),
  constraint stamps_wait_in_one_job exclude using gist (order_id with =, numbers with &&) where (state = 'OPEN')
);
create index print_job_by_id on print_job (job_id);
create index print_job_by_state on print_job (state, job_id);

-- One workstation at one printer, busy with one job until it ends or another takes the job over.
create table print_run (
  order_id   bigint      not null references stamp_order,
  run_id     uuid        not null,
  job_id     uuid        not null,
  printer    text        not null check (length(printer) between 1 and 200),
  started_at timestamptz not null,
  started_by text        not null,
  heard_at   timestamptz not null,
  ended_at   timestamptz,
  ended_by   text,
  primary key (order_id, run_id),
  foreign key (order_id, job_id) references print_job,
  check ((ended_at is null) = (ended_by is null))
);
create unique index print_job_has_one_run_at_a_time on print_run (order_id, job_id) where ended_at is null;
create index print_run_by_id on print_run (run_id);
create index print_run_by_job on print_run (order_id, job_id, run_id);

-- What a run reported, range by range: PRINTED came out for the first time, REPRINTED again for a reason, SPOILED came
-- out and is unusable, REFUSED came out although it was out before and nobody had asked for that.
create table print_outcome (
  order_id    bigint      not null,
  report_id   uuid        not null,
  line        int         not null,
  outcome     text        not null check (outcome in ('PRINTED', 'REPRINTED', 'SPOILED', 'REFUSED')),
  run_id      uuid        not null,
  numbers     int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  reason      text        not null default '' check (length(reason) <= 1000),
  first_at    timestamptz not null,
  last_at     timestamptz not null check (last_at >= first_at),
  reported_by text        not null,
  primary key (order_id, report_id, outcome, line),
  foreign key (order_id, run_id) references print_run,
  check ((outcome in ('REPRINTED', 'SPOILED')) = (reason <> '')),
  constraint stamps_printed_once exclude using gist (order_id with =, numbers with &&) where (outcome = 'PRINTED')
);
create index print_outcome_by_stamps on print_outcome using gist (order_id, numbers);
create index print_outcome_by_run on print_outcome (order_id, run_id, outcome);

-- A run's stamps come out one after the other, so what came out grows; nothing else of it ever changes.
create function let_prints_only_grow() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.outcome = 'PRINTED' and new.numbers @> old.numbers and new.last_at >= old.last_at
    and (new.order_id, new.report_id, new.line, new.outcome, new.run_id, new.reason, new.first_at)
      = (old.order_id, old.report_id, old.line, old.outcome, old.run_id, old.reason, old.first_at) then
    return new;
  end if;
  raise exception 'what came out of a printer is not unsaid' using errcode = 'restrict_violation', constraint = 'prints_only_grow';
end $$;
create trigger print_outcome_only_grows before update or delete on print_outcome
  for each row execute function let_prints_only_grow();

-- How many numbers there are in ranges.
create function stamps_in(numbers int8multirange) returns bigint language sql immutable as $$
  select coalesce(sum(upper(part) - lower(part)), 0)::bigint from unnest(numbers) as part
$$;

-- What came out is of the job that it came out for, and a job of its order.
create function keep_prints_within_their_job() returns trigger language plpgsql as $$
begin
  if exists (
      select 1
      from added
      join print_run using (order_id, run_id)
      join print_job using (order_id, job_id)
      where not print_job.numbers @> added.numbers) then
    raise exception 'numbers outside the job' using errcode = 'check_violation', constraint = 'prints_within_their_job';
  end if;
  return null;
end $$;
create trigger print_outcome_within_job after insert on print_outcome referencing new table as added
  for each statement execute function keep_prints_within_their_job();
create trigger print_outcome_grown_within_job after update on print_outcome referencing new table as added
  for each statement execute function keep_prints_within_their_job();

create function keep_jobs_within_their_order() returns trigger language plpgsql as $$
begin
  if exists (
      select 1
      from added
      left join stamp_order on id = order_id and stamp_order.numbers @> added.numbers
      where id is null) then
    raise exception 'numbers outside the order' using errcode = 'check_violation', constraint = 'jobs_within_their_order';
  end if;
  return null;
end $$;
create trigger print_job_within_order after insert on print_job referencing new table as added
  for each statement execute function keep_jobs_within_their_order();
create trigger print_job_for_the_admitted after insert on print_job referencing new table as added
  for each statement execute function keep_stamps_for_the_admitted();

-- Stamps that a print house handed over to whoever ordered them. Spread by order_id, as all that is about stamps.
create table stamp_delivery (
  order_id     bigint      not null references stamp_order,
  delivery_id  uuid        not null,
  numbers      int8range   not null check (not isempty(numbers) and lower(numbers) >= 1),
  -- How many of them were in use then: what was voided before is in no roll.
  stamps       bigint      not null check (stamps > 0),
  receiver     text        not null check (length(receiver) between 2 and 200),
  delivered_at timestamptz not null,
  delivered_by text        not null,
  primary key (order_id, delivery_id),
  check (stamps <= upper(numbers) - lower(numbers)),
  constraint stamps_delivered_once exclude using gist (order_id with =, numbers with &&)
);
create trigger append_only before update or delete on stamp_delivery for each row execute function refuse_change();

create function keep_deliveries_within_their_order() returns trigger language plpgsql as $$
begin
  if exists (
      select 1
      from added
      left join stamp_order on id = order_id and stamp_order.numbers @> added.numbers
      where id is null) then
    raise exception 'numbers outside the order' using errcode = 'check_violation', constraint = 'deliveries_within_their_order';
  end if;
  return null;
end $$;
create trigger stamp_delivery_within_order after insert on stamp_delivery referencing new table as added
  for each statement execute function keep_deliveries_within_their_order();
create trigger stamp_delivery_for_the_admitted after insert on stamp_delivery referencing new table as added
  for each statement execute function keep_stamps_for_the_admitted();
