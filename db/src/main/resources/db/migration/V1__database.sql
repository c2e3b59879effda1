-- What every room stands on: extensions, how words are searched and ordered, days, turns, and what is only added to.

create extension if not exists btree_gist;

-- Put on every table that is only ever added to; privileges.sql knows such a table by it.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

-- A write that carried an Idempotency-Key, and what was answered, so that the same key gives the same answer. The answer
-- is kept for a stated time and no longer: it holds names and phones. The key stays a while after it, so that whoever
-- comes too late is told so, and the act is not done twice.
create table act_once (
  by_whom      text        not null,
  key          text        not null check (length(key) between 1 and 200),
  request_hash bytea       not null check (octet_length(request_hash) = 32),
  answer       text,
  performed_at timestamptz not null default now(),
  forgotten_at timestamptz,
  primary key (by_whom, key),
  constraint act_once_forgotten_whole check (forgotten_at is null or answer is null)
);
create index act_once_by_age on act_once (performed_at);
create index act_once_answers on act_once (performed_at) where forgotten_at is null;

-- The day of an instant by the clock of the country, as every page has it.
create function day_of(at timestamptz) returns date language sql immutable as $$
  select (at at time zone 'Asia/Ho_Chi_Minh')::date
$$;

-- What one organisation may pile up is counted in its turn: whoever counts waits for who counts the same of it.
create function take_turn(what text, organisation bigint) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended(what || ' of ' || organisation, 0))
$$;

-- How lists by name are ordered: «order by name collate vietnamese». A, Ă, Â and D, Đ are letters of their own, a tone
-- decides between words that are alike without it, and capitals stand among small letters: An, Ân, Đông, Phú Xuân, Zê.
-- A server that was built without ICU orders them by code point, and works.
do $$
begin
  create collation vietnamese (provider = icu, locale = 'vi');
exception when feature_not_supported or undefined_object then
  raise warning 'This server has no ICU: lists by name stand in the order of code points.';
  create collation vietnamese from "C";
end
$$;

-- Vietnamese is searched without its accents, and needs no extension for it: 'Hợp tác xã Phong Điền' is found by
-- 'phong dien'. What looks like Vietnamese is found as Vietnamese. Old files and web pages have Ð, Ɖ and their small
-- letters for Đ, and Ƣ for Ư; letters typed in full width, signs that nobody sees, and the hyphens and quotation marks of
-- a word processor are no reason either not to find something. The platform's own WithoutAccents does the same.
create function without_accents(words text) returns text language sql immutable strict parallel safe as $$
  select lower(translate(
    regexp_replace(normalize(words, nfkd), '[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]', '', 'g'),
    'đĐðÐɖƉıƣƢøØ‐‒–—―−‘’‚‛ʼ“”„«»⁄',
    'ddddddiuuoo------''''''''''"""""/'))
$$;

-- Whether every word that is asked for stands somewhere in what was written without accents.
create function found_by(written text, asked text) returns boolean language sql immutable strict parallel safe as $$
  select not exists (
    select from regexp_split_to_table(without_accents(asked), '\s+') word
    where position(word in written) = 0)
$$;

-- The words of what was asked as patterns, to be made once a query and matched with «search like all (…)» row by row;
-- found_by takes both apart anew at every row.
create function words_asked(asked text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg('%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'), '{}')
  from regexp_split_to_table(without_accents(asked), '\s+') word
  where word <> ''
$$;

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

-- Words as one's own: what others have by the same name costs nothing to look for them.
create function owned(organisation_id bigint, written text) returns text
language sql immutable strict parallel safe set search_path from current as $$
  select regexp_replace(without_accents(written), '[a-z0-9]+', 'of' || organisation_id || 'x\&', 'g')
$$;

-- What names look like to the eye (UTS 39) stands beside them, so that those that pass for one another are found whatever
-- letters they are written with (decision 0042). The platform fills such a column «skeletons» in, behind a first element
-- that says by which tables of Unicode; null: not yet. What is written anew is looked at anew, by whoever asks next.
create function forget_skeletons() returns trigger language plpgsql as $$
begin
  new.skeletons := null;
  return new;
end
$$;
