-- An inspector finds anything from one box.

-- The words of what was asked as patterns, to be made once a query and matched with «search like all (…)» row by row;
-- found_by takes both apart anew at every row.
create function words_asked(asked text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg('%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'), '{}')
  from regexp_split_to_table(without_accents(asked), '\s+') word
  where word <> ''
$$;

-- Lot numbers are looked up by how they begin, whoever's they are; there are too many to read them all.
create index lot_by_code on lot (lower(code) text_pattern_ops, lot_id);
