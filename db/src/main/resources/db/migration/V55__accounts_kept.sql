-- A password that somebody else made is for one sign-in; what is kept of an account whose person was erased.

alter table account
  add column password_to_change boolean not null default false,
  add column erased_at timestamptz,
  add check (erased_at is null or closed_at is not null);
