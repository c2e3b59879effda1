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
