-- A word that most of an organisation's lots have is found in its latest ones, a rare one by the index. The words lie
-- beside the lot, since making them takes longer than all else about looking at it.
drop index lot_by_words;
drop function lot_words;

-- Words as one's own: what others have by the same name costs nothing to look for them.
create function owned(organisation_id bigint, written text) returns text
language sql immutable strict parallel safe set search_path from current as $$
  select regexp_replace(without_accents(written), '[a-z0-9]+', 'of' || organisation_id || 'x\&', 'g')
$$;

alter table lot add column words tsvector not null
  generated always as (strip(
    words_of(code || ' ' || name) || words_of(owned(organisation_id, code || ' ' || name)))) stored;

-- Written at once: what waits to be written is read from end to end by everybody who searches.
create index lot_by_words on lot using gin (words) with (fastupdate = off);

-- What waits to be packed is not sought among the thousands that are packed.
drop index lot_holding_by_stage;
create index lot_holding_to_pack on lot_holding (organisation_id, lot_id)
  where quantity > 0 and stage in ('HARVEST', 'SLAUGHTER', 'PRELIMINARY_PROCESSING', 'PROCESSING');
