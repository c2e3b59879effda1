-- A journey is walked and read in one question, at the cost of the lot's own ancestry, whatever else was made of it.

-- Here the lot was used up, sold or handed on: one of perhaps thousands of ways that its parts took, and no part of
-- the story of what took another.
alter table event_goods add column passing boolean not null default false;
alter table event_goods disable trigger append_only;
update event_goods
set passing = true
from trace_event e
where e.event_id = event_goods.event_id
  and (event_goods.role = 'INPUT'
    or e.biz_step in ('shipping', 'retail_selling')
    or (e.biz_step = 'receiving' and e.action = 'OBSERVE'));
alter table event_goods enable trigger append_only;
alter table event_goods alter column passing drop default;

create index event_goods_staying on event_goods (lot_id, event_id) where not passing;
create index movement_by_receiver on movement (lot_id, to_organisation, shipped_at);

-- Walks from lot to lot, level by level, and gathers what is to be read of them: the lots in the order they were found,
-- the links (from a lot to the next), the movements that brought the lots to those who used them, and the events.
create function walk_lots(
  start uuid, way text, most int,
  out lots uuid[],
  out froms uuid[], out tos uuid[], out makings uuid[], out used numeric[], out units text[],
  out moved uuid[], out moves uuid[],
  out events uuid[],
  out truncated boolean)
language plpgsql stable as $$
declare
  edge uuid[] := array[start];
  level record;
  hands record;
begin
  lots := edge;
  froms := '{}'; tos := '{}'; makings := '{}'; used := '{}'; units := '{}'; moved := '{}'; moves := '{}';
  loop
    select array_agg(lot_id order by lot_id, other_lot_id, event_id) as froms,
      array_agg(other_lot_id order by lot_id, other_lot_id, event_id) as tos,
      array_agg(event_id order by lot_id, other_lot_id, event_id) as makings,
      array_agg(quantity order by lot_id, other_lot_id, event_id) as used,
      array_agg(unit order by lot_id, other_lot_id, event_id) as units
    into level
    from lot_link
    where lot_id = any(edge)
      and direction = way;
    exit when level.froms is null;
    froms := froms || level.froms;
    tos := tos || level.tos;
    makings := makings || level.makings;
    used := used || level.used;
    units := units || level.units;
    select array_agg(lot order by place)
    into edge
    from (
      select lot, min(place) as place
      from unnest(level.tos) with ordinality as next (lot, place)
      where not exists (select from unnest(lots) as known (lot) where known.lot = next.lot)
      group by lot
      order by min(place)
      limit most - cardinality(lots)) fresh;
    exit when edge is null;
    lots := lots || edge;
  end loop;

  truncated := cardinality(lots) >= most and exists (select unnest(tos) except select unnest(lots));
  if truncated then
    select array_agg(link.lot), array_agg(link.next), array_agg(link.making), array_agg(link.used), array_agg(link.unit)
    into froms, tos, makings, used, units
    from unnest(froms, tos, makings, used, units) as link (lot, next, making, used, unit)
    where link.next = any(lots);
  end if;

  if way = 'AHEAD' then
    events := array(select event_id from event_goods where lot_id = any(lots));
    return;
  end if;

  -- From those who used a lot, back over all hands it came through.
  select array_agg(elder.lot) as lots, array_agg(e.organisation_id) as whose, array_agg(e.event_time) as until
  into hands
  from unnest(tos, makings) as elder (lot, making)
  join trace_event e on e.event_id = elder.making;
  loop
    select array_agg(m.lot_id) as lots, array_agg(m.from_organisation) as whose, array_agg(m.shipped_at) as until,
      array_agg(m.movement_id) as moves
    into hands
    from unnest(hands.lots, hands.whose, hands.until) as hand (lot, who, until)
    join movement m on m.lot_id = hand.lot and m.to_organisation = hand.who and m.shipped_at <= hand.until
    where not exists (
      select
      from unnest(moved, moves) as known (lot, movement)
      where known.lot = m.lot_id and known.movement = m.movement_id);
    exit when hands.lots is null;
    moved := moved || hands.lots;
    moves := moves || hands.moves;
  end loop;

  events := array(
    select event_id
    from event_goods
    where lot_id = start
    union
    select unnest(makings)
    union
    select event_id
    from event_goods
    where lot_id = any(lots)
      and not passing
    union
    select event_id
    from unnest(moved, moves) as way (lot, movement)
    join movement m on m.lot_id = way.lot and m.movement_id = way.movement
    cross join lateral (values (m.ship_event), (m.receive_event)) as step (event_id)
    where event_id is not null);
end $$;
