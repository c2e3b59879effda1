-- Who came in, who was refused, and who of the inspectors and the authority read what: kept for a time that is set, the
-- client's address for a shorter one (docs/operations/accounts.md). It is no part of the ledger, which never forgets.

create table security_event (
  id              uuid        primary key,
  at              timestamptz not null,
  request         text        not null,
  event           text        not null,
  actor           text,
  account_id      bigint,
  organisation_id bigint,
  client          text,
  method          text,
  path            text,
  status          int,
  problem         text,
  number          bigint
);
create index security_event_by_account on security_event (account_id, id) where account_id is not null;
create index security_event_by_kind on security_event (event, id);
create index security_event_with_client on security_event (id) where client is not null;
