-- What looks like Vietnamese is found as Vietnamese. Old files and web pages have Ð, Ɖ and their small letters for Đ,
-- and Ƣ for Ư; letters typed in full width, signs that nobody sees, and the hyphens and quotation marks of a word
-- processor are no reason either not to find something. vn.nguon.pages.words.WithoutAccents does the same.
create or replace function without_accents(words text) returns text language sql immutable strict parallel safe as $$
  select lower(translate(
    regexp_replace(normalize(words, nfkd), '[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]', '', 'g'),
    'đĐðÐɖƉıƣƢøØ‐‒–—―−‘’‚‛ʼ“”„«»⁄',
    'ddddddiuuoo------''''''''''"""""/'))
$$;

-- Only what the function reads anew is written anew: a generated column follows the columns that it is made of.
update organisation set name = name where search <> without_accents(search);
update place set name = name where search <> without_accents(search);
update certificate set number = number where search <> without_accents(search);
update product set name_vi = name_vi where search <> without_accents(search);
update recall set search = without_accents(search) where search <> without_accents(search);
update lot set name = name
where without_accents(code || ' ' || name) <>
  lower(translate(regexp_replace(normalize(code || ' ' || name, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'));
