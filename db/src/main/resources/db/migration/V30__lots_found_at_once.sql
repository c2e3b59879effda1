-- What a cooperative has left to do, and what it looks for, is found without going through all it ever made.

-- A holding knows its lot's stage, which never changes: so the few lots that wait to be packed are not sought among the
-- thousands of packed ones.
alter table lot_holding add column stage text;
update lot_holding set stage = lot.stage from lot where lot.lot_id = lot_holding.lot_id;
alter table lot_holding alter column stage set not null;
create index lot_holding_by_stage on lot_holding (organisation_id, stage, lot_id) where quantity > 0;

create or replace function keep_holding() returns trigger language plpgsql as $$
begin
  insert into lot_holding (lot_id, organisation_id, stage, quantity, since)
  select new.lot_id, new.organisation_id, lot.stage, 0, new.event_time
  from lot
  where lot.lot_id = new.lot_id
  on conflict do nothing;
  update lot_holding
  set quantity = quantity + new.change,
      since = case when new.change > 0 then least(since, new.event_time) else since end
  where lot_id = new.lot_id
    and organisation_id = new.organisation_id;
  return null;
end $$;

-- Packed, and not every package has its stamp.
create index lot_unstamped on lot (organisation_id, lot_id)
  where stage = 'PACKING' and unit = 'H87' and stamps_activated < quantity and withdrawn_at is null;

-- Whose the lot is, is one of its words: of a word that everybody's lots have, the index gives one's own.
create function lot_words(organisation_id bigint, code text, name text) returns tsvector
language sql immutable strict parallel safe set search_path from current as $$
  select words_of('of' || organisation_id || 'x ' || code || ' ' || name)
$$;
drop index lot_by_words;
create index lot_by_words on lot using gin (lot_words(organisation_id, code, name));
