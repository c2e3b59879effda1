-- Holds are told to whoever has what was made of a lot, and made for all of it at once; complaints are the inspectors'.

-- A notice stops goods in the language of those who sell them; in English it may come later, or not at all.
alter table recall drop constraint recall_notice_en_check;
alter table recall add constraint recall_notice_en_check
  check (notice_en = '' or length(notice_en) between 10 and 4000);

-- Of which lot's goods it was held with, all that was made of it in one act: what is let go together again is that, and
-- nothing that somebody holds for a reason of its own.
alter table lot add column frozen_with uuid;
alter table lot add constraint lot_frozen_with_while_frozen check (frozen_with is null or frozen_at is not null);
create index lot_frozen_with on lot (frozen_with) where frozen_with is not null;
-- Few are held: whoever asks what of theirs is concerned walks from these.
create index lot_frozen on lot (lot_id) where frozen_at is not null;

-- What a finding that confirmed something is about, the one stamp or the goods that bear it, and in which words buyers
-- are told. Null of what was found before there were such: an alert's is a copy, a complaint's the goods.
alter table alert add column found text check (found in ('COPY', 'GOODS'));
alter table alert add column buyers_vi text not null default '' check (length(buyers_vi) <= 1000);
alter table alert add column buyers_en text not null default '' check (length(buyers_en) <= 1000);
alter table alert add constraint alert_found_when_confirmed
  check (coalesce(outcome, '') = 'CONFIRMED' or (found is null and buyers_vi = '' and buyers_en = ''));
alter table doubt add column found text check (found in ('COPY', 'GOODS'));
alter table doubt add column buyers_vi text not null default '' check (length(buyers_vi) <= 1000);
alter table doubt add column buyers_en text not null default '' check (length(buyers_en) <= 1000);
alter table doubt add constraint doubt_found_when_confirmed
  check (coalesce(outcome, '') = 'CONFIRMED' or (found is null and buyers_vi = '' and buyers_en = ''));
-- What was found about the chain is told nobody but inspectors; it is found in the same way.
alter table chain_alert add column found text check (found in ('COPY', 'GOODS'));
alter table chain_alert add column buyers_vi text not null default '' check (length(buyers_vi) <= 1000);
alter table chain_alert add column buyers_en text not null default '' check (length(buyers_en) <= 1000);
alter table chain_alert add constraint chain_alert_found_when_confirmed
  check (coalesce(outcome, '') = 'CONFIRMED' or (found is null and buyers_vi = '' and buyers_en = ''));
-- A scan asks for them: few there are, among many complaints that are none of a buyer's business.
create index doubt_confirmed on doubt (order_id, number) where outcome = 'CONFIRMED' and number is not null;
create index alert_confirmed_of_rolls on alert (order_id) where outcome = 'CONFIRMED' and stamps > 1;

-- Who complained asks by the random end of the complaint's name.
create index doubt_by_reference on doubt (right(replace(doubt_id::text, '-', ''), 10));

-- What inspectors add to a case, as it comes: notes with papers (a laboratory's answer, weeks later), what they pass on to
-- whom it is about, what they answer to who complained. Nothing is rewritten; an answer is erased with the complaint.
create table case_entry (
  case_id         uuid        not null,
  entry_id        uuid        not null,
  kind            text        not null check (kind in ('NOTE', 'PASSED_ON', 'ANSWER')),
  text            text        not null check (length(text) <= 4000),
  -- To whom it was passed on, and which of the complaint's own parts: they are read where they lie, and erased there.
  organisation_id bigint      references organisation,
  with_words      boolean     not null default false,
  with_photo      boolean     not null default false,
  with_finding    boolean     not null default false,
  entered_at      timestamptz not null,
  entered_by      text        not null,
  erased_at       timestamptz,
  -- As of a complaint: without it nobody tells from the ledger's proof of an answer what it was.
  salt            bytea       check (octet_length(salt) = 16),
  primary key (case_id, entry_id),
  constraint case_entry_passed_on_to_somebody check ((kind = 'PASSED_ON') = (organisation_id is not null)),
  constraint case_entry_parts_are_passed_on
    check (kind = 'PASSED_ON' or not (with_words or with_photo or with_finding)),
  constraint case_entry_says_something check (text <> '' or kind <> 'ANSWER' or erased_at is not null),
  constraint case_entry_erased_whole
    check (erased_at is null or (kind = 'ANSWER' and text = '' and salt is null))
);
create index case_entry_passed_on on case_entry (organisation_id, entry_id) where organisation_id is not null;

-- The papers of an entry, so that none of them is ever lost.
create table case_file (
  case_id  uuid not null,
  entry_id uuid not null,
  place    int  not null check (place between 0 and 11),
  hash     text not null references stored_file,
  primary key (case_id, entry_id, place),
  foreign key (case_id, entry_id) references case_entry
);
create index case_file_by_hash on case_file (hash);
create trigger append_only before update or delete on case_file for each row execute function refuse_change();

-- The lots, and all that was made of them, in no order.
create function lots_ahead(wanted uuid[]) returns table (lot_id uuid) language sql stable as $$
  with recursive ahead as (
    select wanted_lot as lot_id
    from unnest(wanted) as wanted_lot
    union
    select link.other_lot_id
    from ahead
    join lot_link link on link.lot_id = ahead.lot_id and link.direction = 'AHEAD')
  select *
  from ahead
$$;
