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

-- Little may wait to be written into it: whoever searches reads that from end to end. Something must be allowed to, or
-- whoever puts stamps on a lot waits for its words.
create index lot_by_words on lot using gin (words) with (gin_pending_list_limit = 64);

-- What waits to be packed is not sought among the thousands that are packed.
drop index lot_holding_by_stage;
create index lot_holding_to_pack on lot_holding (organisation_id, lot_id)
  where quantity > 0 and stage in ('HARVEST', 'SLAUGHTER', 'PRELIMINARY_PROCESSING', 'PROCESSING');
