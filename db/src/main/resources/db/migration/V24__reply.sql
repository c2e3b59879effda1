-- Whoever a complaint is about replies to what an inspector passed on of it, as often as there is something to say
-- (decision 0060). A reply is an entry of the case, and as little rewritten as the others.
alter table case_entry drop constraint case_entry_kind_check;
alter table case_entry add constraint case_entry_kind_check check (kind in ('NOTE', 'PASSED_ON', 'ANSWER', 'REPLY'));
alter table case_entry drop constraint case_entry_passed_on_to_somebody;
alter table case_entry add constraint case_entry_passed_on_to_somebody
  check ((kind in ('PASSED_ON', 'REPLY')) = (organisation_id is not null));
alter table case_entry add column replies_to uuid;
alter table case_entry add constraint case_entry_replies_to_what_was_passed_on
  check ((kind = 'REPLY') = (replies_to is not null) and (kind <> 'REPLY' or text <> ''));
alter table case_entry add constraint case_entry_replied_to foreign key (case_id, replies_to) references case_entry;
create index case_entry_reply on case_entry (case_id, replies_to) where replies_to is not null;
