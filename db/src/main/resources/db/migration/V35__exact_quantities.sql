-- Quantities as they were taken, in whatever unit of their kind: a millionth of a gram of a lot in tonnes has twelve
-- decimals. A column of fixed decimals rounds in silence, so these have none, and refuse what would have to be rounded.
-- Nothing is written anew: to PostgreSQL a number with fewer limits is the same number.
alter table lot alter column quantity type numeric;
alter table lot add constraint lot_quantity_is_exact check (quantity = round(quantity, 12) and quantity < 1e18);

alter table lot_holding alter column quantity type numeric;
alter table lot_holding add constraint lot_holding_is_exact check (quantity = round(quantity, 12) and quantity < 1e18);

alter table holding_change alter column change type numeric;
alter table holding_change add constraint holding_change_is_exact check (change = round(change, 12) and abs(change) < 1e18);

alter table event_goods alter column quantity type numeric;
alter table event_goods add constraint event_goods_are_exact check (quantity = round(quantity, 12) and quantity < 1e18);

alter table lot_link alter column quantity type numeric;
alter table lot_link add constraint lot_link_is_exact check (quantity = round(quantity, 12) and quantity < 1e18);

-- A column is not changed under a trigger that looks at it; it comes back as it was (V26).
drop trigger count_received on movement;
alter table movement
  alter column shipped type numeric,
  alter column received type numeric,
  add constraint movement_is_exact check (
    shipped = round(shipped, 12) and shipped < 1e18 and received = round(received, 12) and received < 1e18);
create trigger count_received after update of received on movement for each row
  when (old.received is distinct from new.received) execute function count_received();
