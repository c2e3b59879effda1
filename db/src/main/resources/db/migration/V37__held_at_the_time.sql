-- What somebody had of a lot at a time is what they have now, less all that changed since: nothing to read where records
-- come in the order in which things happen.
create index holding_change_by_time on holding_change (lot_id, organisation_id, event_time);

-- How much of a lot somebody had at the end of an instant, and the least that they ever had from then on: so much can be
-- taken at that time without a later record wanting for goods. Arrivals and departures of one instant are one change.
create function held_at(wanted_lot uuid, holder bigint, moment timestamptz)
returns table (at_the_time numeric, ever_after numeric)
language sql stable rows 1 as $$
  select held.quantity - coalesce(sum(later.change), 0), held.quantity - greatest(max(later.from_then_on), 0)
  from (
    select coalesce(
      (select quantity from lot_holding where lot_id = wanted_lot and organisation_id = holder), 0) as quantity) held
  left join (
    select change, sum(change) over (order by event_time desc) as from_then_on
    from holding_change
    where lot_id = wanted_lot
      and organisation_id = holder
      and event_time > moment) later on true
  group by held.quantity
$$;
