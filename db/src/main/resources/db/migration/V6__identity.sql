-- Who is acting and what they may do.

create table account (
  id                 bigint      generated always as identity primary key,
  login              text        not null unique check (login = lower(login) and length(login) between 3 and 100),
  name               text        not null check (length(name) between 1 and 200),
  password_hash      text        not null,
  organisation_id    bigint      references organisation,
  roles              text[]      not null check (cardinality(roles) > 0
    and roles <@ array['MEMBER', 'MANAGER', 'INSPECTOR', 'AUTHORITY', 'PRINT_HOUSE', 'ADMINISTRATOR']),
  language           text        not null default 'vi' check (language in ('vi', 'en')),
  created_at         timestamptz not null default now(),
  closed_at          timestamptz,
  version            int         not null default 1,
  -- A password that somebody else made is for one sign-in.
  password_to_change boolean     not null default false,
  -- The person was erased; the account is kept, as the ledger names it.
  erased_at          timestamptz,
  check (not roles && array['MEMBER', 'MANAGER', 'PRINT_HOUSE'] or organisation_id is not null),
  check (erased_at is null or closed_at is not null)
);

create table sign_in_session (
  id           bigint      generated always as identity primary key,
  token_hash   bytea       not null unique check (octet_length(token_hash) = 32),
  account_id   bigint      not null references account,
  device       text        not null default '',
  signed_in_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at   timestamptz not null,
  revoked_at   timestamptz
);
create index sign_in_session_by_account on sign_in_session (account_id);

create table api_key (
  id           bigint      generated always as identity primary key,
  token_hash   bytea       not null unique check (octet_length(token_hash) = 32),
  account_id   bigint      not null references account,
  name         text        not null check (length(name) between 1 and 100),
  scopes       text[]      not null check (cardinality(scopes) > 0),
  created_at   timestamptz not null default now(),
  expires_at   timestamptz not null,
  last_used_at timestamptz,
  revoked_at   timestamptz
);
create index api_key_by_account on api_key (account_id);

-- Tries to sign in wait by who tries, not by the login alone: strangers' wrong passwords never keep the owner out.
-- One counter for each way in which a login is tried: from one client, from all devices that are not known, from one
-- known device, within one session. Whether anybody has the login or not; a counter lives for a day.
create table sign_in_attempt (
  counter_hash bytea       primary key check (octet_length(counter_hash) = 32),
  failed       int         not null check (failed > 0),
  last_at      timestamptz not null,
  wait_until   timestamptz not null
);
create index sign_in_attempt_by_age on sign_in_attempt (last_at);

-- Devices on which an account signed in before, by the hash of a token in a cookie of theirs. A phone that several
-- share is known to each of them under the same token.
create table known_device (
  id         bigint      generated always as identity primary key,
  token_hash bytea       not null check (octet_length(token_hash) = 32),
  account_id bigint      not null references account,
  known_at   timestamptz not null,
  expires_at timestamptz not null,
  unique (token_hash, account_id)
);
create index known_device_by_account on known_device (account_id);

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
