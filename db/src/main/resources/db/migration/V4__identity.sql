-- Who is acting and what they may do.

create table account (
  id              bigint      generated always as identity primary key,
  login           text        not null unique check (login = lower(login) and length(login) between 3 and 100),
  name            text        not null check (length(name) between 1 and 200),
  password_hash   text        not null,
  organisation_id bigint      references organisation,
  roles           text[]      not null check (cardinality(roles) > 0
    and roles <@ array['MEMBER', 'MANAGER', 'INSPECTOR', 'AUTHORITY', 'PRINT_HOUSE', 'ADMINISTRATOR']),
  language        text        not null default 'vi' check (language in ('vi', 'en')),
  created_at      timestamptz not null default now(),
  closed_at       timestamptz,
  version         int         not null default 1,
  check (not roles && array['MEMBER', 'MANAGER', 'PRINT_HOUSE'] or organisation_id is not null)
);

-- Tries to sign in, by a hash of what was typed as the login, whether anybody has it or not.
create table sign_in_attempt (
  login_hash bytea       primary key check (octet_length(login_hash) = 32),
  failed     int         not null check (failed > 0),
  last_at    timestamptz not null,
  wait_until timestamptz not null
);
create index sign_in_attempt_by_age on sign_in_attempt (last_at);

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
