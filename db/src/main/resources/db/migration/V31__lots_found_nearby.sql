-- A word that most of an organisation's lots have is found in its latest ones, a rare one by the index. The words lie
-- beside the lot, since making them takes longer than all else about looking at it.
drop index lot_by_words;
drop function lot_words;
alter table lot add column words tsvector not null
  generated always as (words_of('of' || organisation_id || 'x ' || code || ' ' || name)) stored;
create index lot_by_words on lot using gin (words);

-- What waits to be packed is not sought among the thousands that are packed.
drop index lot_holding_by_stage;
create index lot_holding_to_pack on lot_holding (organisation_id, lot_id)
  where quantity > 0 and stage in ('HARVEST', 'SLAUGHTER', 'PRELIMINARY_PROCESSING', 'PROCESSING');
