-- What was recorded, in order, provably unaltered.

-- One row an act, written in the act's own transaction. The id is a UUIDv7.
create table ledger_entry (
  id          uuid        primary key,
  recorded_at timestamptz not null,
  content     text        not null,
  hash        bytea       not null check (octet_length(hash) = 32)
);

-- What an entry is about: 'order:12', 'lot:018f…', 'organisation:3', 'activation:018f…'.
create table ledger_subject (
  subject  text not null check (subject ~ '^[a-z-]+:[^\s]+$'),
  entry_id uuid not null references ledger_entry,
  primary key (subject, entry_id)
);

-- Entries that the sequencer has not put in order yet.
create table ledger_waiting (
  entry_id uuid primary key references ledger_entry
);

-- The order: position 1, 2, 3 … and at each the hash over the one before and the entry.
create table ledger_chain (
  position   bigint primary key check (position > 0),
  entry_id   uuid   not null unique references ledger_entry,
  chain_hash bytea  not null check (octet_length(chain_hash) = 32)
);

create trigger append_only before update or delete on ledger_entry for each row execute function refuse_change();
create trigger append_only before update or delete on ledger_subject for each row execute function refuse_change();
create trigger append_only before update or delete on ledger_chain for each row execute function refuse_change();
create trigger append_only_whole before truncate on ledger_entry execute function refuse_change();
create trigger append_only_whole before truncate on ledger_chain execute function refuse_change();
