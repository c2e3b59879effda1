-- The households that an organisation buys from or harvests with (decision 0059). What is personal stands here and
-- nowhere else: records and the ledger name a household by its number in the organisation, so a name can be erased.

create table household (
  id              bigint         generated always as identity primary key,
  organisation_id bigint         not null references organisation,
  -- Its number in the organisation's own list; records name it by this, so it never changes.
  code            text           not null check (code ~ '^[A-Z0-9._-]{1,20}$'),
  name            text           not null check (length(name) <= 200),
  commune         text           not null check (length(commune) between 2 and 200),
  plots           text           not null default '' check (length(plots) <= 400),
  area_m2         numeric(14, 2) check (area_m2 > 0),
  crops           text           not null default '' check (length(crops) <= 200),
  phone           text           not null default '' check (length(phone) <= 40),
  -- The day on which it agreed that its telephone is kept.
  consented_on    date,
  left_on         date,
  erased_at       timestamptz,
  search          text           generated always as
    (without_accents(code || ' ' || name || ' ' || commune || ' ' || crops)) stored,
  version         int            not null default 1,
  constraint household_code_once unique (organisation_id, code),
  constraint household_phone_by_consent check (phone = '' or consented_on is not null),
  constraint household_has_a_name check (erased_at is not null or length(name) >= 2),
  constraint household_erased_is_nobody
    check (erased_at is null or (name = '' and phone = '' and plots = '' and consented_on is null))
);
create function keep_household_code() returns trigger language plpgsql as $$
begin
  raise exception 'the number of a household never changes' using errcode = 'check_violation', constraint = 'household_code_stays';
end $$;
create trigger household_code_stays before update of code, organisation_id on household
  for each row when (old.code <> new.code or old.organisation_id <> new.organisation_id)
  execute function keep_household_code();
