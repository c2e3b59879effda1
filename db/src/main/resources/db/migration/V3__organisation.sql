-- Cooperatives and all who take part beside them. Small tables: reference tables when spread.

-- Content-addressed: the name of a file is its SHA-256; its bytes lie in the file store.
create table stored_file (
  hash       text        primary key check (hash ~ '^[0-9a-f]{64}$'),
  media_type text        not null,
  bytes      bigint      not null check (bytes > 0),
  width      int         check (width > 0),
  height     int         check (height > 0),
  stored_at  timestamptz not null default now()
);
create index stored_file_by_time on stored_file (stored_at);

create table organisation (
  id             bigint      generated always as identity primary key,
  kind           text        not null
    check (kind in ('COOPERATIVE', 'COMPANY', 'HOUSEHOLD', 'PRINT_HOUSE', 'LABORATORY', 'AUTHORITY')),
  name           text        not null check (length(name) between 2 and 200),
  address        text        not null check (length(address) between 2 and 400),
  representative text        not null default '',
  phone          text        not null default '',
  email          text        not null default '',
  gln            text        unique check (gln ~ '^[0-9]{13}$'),
  logo           text        references stored_file,
  status         text        not null default 'SUBMITTED'
    check (status in ('SUBMITTED', 'ADMITTED', 'REFUSED', 'SUSPENDED')),
  status_reason  text        not null default '',
  registered_at  timestamptz not null default now(),
  decided_at     timestamptz,
  search         text        generated always as
    (without_accents(name || ' ' || address || ' ' || representative)) stored,
  version        int         not null default 1,
  -- From when what stands here holds, and since when we know. What is on record first holds from the beginning of time:
  -- goods of last season are put on record in places that were put on record yesterday.
  valid_from     timestamptz not null default '-infinity',
  recorded_at    timestamptz not null default '-infinity',
  -- Short, for labels that the full name is too long for; empty for none.
  label_name     text        not null default '' check (length(label_name) <= 40),
  -- Of its name and its name for labels.
  skeletons      text[],
  check ((status = 'SUBMITTED') = (decided_at is null)),
  check (status not in ('REFUSED', 'SUSPENDED') or status_reason <> '')
);
create index organisation_by_logo on organisation (logo) where logo is not null;
create index organisation_by_skeleton on organisation using gin (skeletons);
create index organisation_without_skeletons on organisation (id) where skeletons is null;
create trigger name_changed before update of name, label_name on organisation
  for each row when ((old.name, old.label_name) is distinct from (new.name, new.label_name))
  execute function forget_skeletons();

-- The past is not rewritten by an edit (decision 0029). Each time an organisation, a place or a product changes, the act
-- keeps how it stood before, under its version; an event and a lot name the versions that they tell of.
-- Nothing about persons, nor how it is reached: that can be changed or removed for good.
create table earlier_organisation (
  organisation_id bigint      not null references organisation,
  version         int         not null,
  valid_from      timestamptz not null,
  recorded_at     timestamptz not null,
  kind            text        not null,
  name            text        not null,
  address         text        not null,
  gln             text,
  primary key (organisation_id, version)
);
create trigger append_only before update or delete on earlier_organisation
  for each row execute function refuse_change();

-- All versions, the one that stands now among them.
create view organisation_version as
select id as organisation_id, version, valid_from, recorded_at, kind, name, address, gln
from organisation
union all
select organisation_id, version, valid_from, recorded_at, kind, name, address, gln
from earlier_organisation;

-- Which organisation brought a file in; the bytes are shared, the right to them is not.
create table file_holder (
  hash            text   not null references stored_file,
  organisation_id bigint not null references organisation,
  name            text   not null default '',
  primary key (hash, organisation_id)
);
create index file_holder_by_organisation on file_holder (organisation_id, hash);
