-- Tries to sign in wait by who tries, not by the login alone: strangers' wrong passwords never keep the owner out.

-- One counter for each way in which a login is tried: from one client, from all devices that are not known, from one
-- known device, within one session. Nothing of the past is needed; a counter lives for a day.
drop table sign_in_attempt;
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
