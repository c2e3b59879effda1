-- What a consumer wrote can be erased, once an inspector has come to a finding: the words, how to reach them, the picture.

alter table doubt add erased_at timestamptz;
alter table doubt add erased_by text;
-- Without it nobody can tell from the ledger's proof of the text what the text was, not even by trying what it may have been.
alter table doubt add salt bytea check (octet_length(salt) = 16);
alter table doubt drop constraint doubt_text_check;
alter table doubt add constraint doubt_text_check check (length(text) <= 4000 and (text = '') = (erased_at is not null));
alter table doubt add constraint doubt_erased_whole check (
  (erased_at is null) = (erased_by is null)
  and (erased_at is null
    or (status = 'SETTLED' and typed = '' and contact = '' and photo is null and salt is null)));
create index doubt_to_erase on doubt (settled_at) where erased_at is null and settled_at is not null;
