-- A cooperative finds its lots among a hundred thousand: by words of their number and name, without accents; by stage.

-- The words of a text, however it was punctuated: 'SEN-2026.041 Trà sen' has sen, 2026, 041, tra. Indexes are built
-- where no schema is searched, so it remembers the one it was made in.
create function words_of(written text) returns tsvector language sql immutable strict parallel safe
set search_path from current as $$
  select to_tsvector('simple', regexp_replace(without_accents(written), '[^a-z0-9]+', ' ', 'g'))
$$;

-- All of what somebody typed, each as the beginning of a word; null if there is no word in it, which finds nothing.
create function words_begun(asked text) returns tsquery language sql immutable strict parallel safe
set search_path from current as $$
  select to_tsquery('simple', string_agg(word || ':*', ' & '))
  from regexp_split_to_table(regexp_replace(without_accents(asked), '[^a-z0-9]+', ' ', 'g'), ' ') word
  where word <> ''
$$;

create index lot_by_words on lot using gin (words_of(code || ' ' || name));
create index lot_by_stage on lot (organisation_id, stage, lot_id);
