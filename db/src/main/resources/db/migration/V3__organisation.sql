-- Cooperatives and their places, certificates, files. Small tables: reference tables when spread.

-- Vietnamese is searched without its accents: 'Hợp tác xã Phong Điền' is found by 'phong dien'. Needs no extension.
create function without_accents(words text) returns text language sql immutable strict parallel safe as $$
  select lower(translate(regexp_replace(normalize(words, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))
$$;

-- Whether every word that is asked for stands somewhere in what was written without accents.
create function found_by(written text, asked text) returns boolean language sql immutable strict parallel safe as $$
  select not exists (
    select from regexp_split_to_table(without_accents(asked), '\s+') word
    where position(word in written) = 0)
$$;

-- Content-addressed: the name of a file is its SHA-256; its bytes lie in the file store.
create table stored_file (
  hash       text        primary key check (hash ~ '^[0-9a-f]{64}$'),
  media_type text        not null,
  bytes      bigint      not null check (bytes > 0),
  width      int         check (width > 0),
  height     int         check (height > 0),
  stored_at  timestamptz not null default now()
);

create table organisation (
  id             bigint      generated always as identity primary key,
  kind           text        not null check (kind in ('COOPERATIVE', 'COMPANY', 'HOUSEHOLD', 'PRINT_HOUSE', 'LABORATORY', 'AUTHORITY')),
  name           text        not null check (length(name) between 2 and 200),
  address        text        not null check (length(address) between 2 and 400),
  representative text        not null default '',
  phone          text        not null default '',
  email          text        not null default '',
  gln            text        unique check (gln ~ '^[0-9]{13}$'),
  logo           text        references stored_file,
  status         text        not null default 'SUBMITTED' check (status in ('SUBMITTED', 'ADMITTED', 'REFUSED', 'SUSPENDED')),
  status_reason  text        not null default '',
  registered_at  timestamptz not null default now(),
  decided_at     timestamptz,
  search         text        generated always as (without_accents(name || ' ' || address || ' ' || representative)) stored,
  version        int         not null default 1,
  check ((status = 'SUBMITTED') = (decided_at is null)),
  check (status not in ('REFUSED', 'SUSPENDED') or status_reason <> '')
);

-- Which organisation brought a file in; the bytes are shared, the right to them is not.
create table file_holder (
  hash            text   not null references stored_file,
  organisation_id bigint not null references organisation,
  name            text   not null default '',
  primary key (hash, organisation_id)
);

create table place (
  id                 bigint        generated always as identity primary key,
  organisation_id    bigint        not null references organisation,
  kind               text          not null check (kind in ('PLOT', 'FARM', 'SLAUGHTERHOUSE', 'WORKSHOP', 'WAREHOUSE', 'LABORATORY', 'SHOP', 'OFFICE')),
  name               text          not null check (length(name) between 2 and 200),
  address            text          not null default '',
  latitude           numeric(9, 6) check (latitude between -90 and 90),
  longitude          numeric(9, 6) check (longitude between -180 and 180),
  area_m2            numeric(14, 2) check (area_m2 > 0),
  planting_area_code text          not null default '',
  code               text          not null unique check (code ~ '^([0-9]{13}|[A-Z0-9.-]{3,40})$'),
  closed_at          timestamptz,
  search             text          generated always as
    (without_accents(name || ' ' || address || ' ' || planting_area_code || ' ' || code)) stored,
  version            int           not null default 1,
  check ((latitude is null) = (longitude is null))
);
create index place_by_organisation on place (organisation_id);

create table certificate (
  id              bigint      generated always as identity primary key,
  organisation_id bigint      not null references organisation,
  kind            text        not null check (kind in ('VIETGAP', 'GLOBALGAP', 'GACP_WHO', 'ORGANIC', 'OCOP', 'HACCP', 'ISO_22000', 'GMP', 'FOOD_SAFETY', 'VETERINARY', 'OTHER')),
  number          text        not null check (length(number) between 1 and 100),
  issuer          text        not null check (length(issuer) between 2 and 200),
  scope           text        not null default '',
  stars           int         check (stars between 1 and 5),
  valid_from      date        not null,
  valid_until     date,
  file            text        references stored_file,
  withdrawn_at    timestamptz,
  search          text        generated always as
    (without_accents(number || ' ' || issuer || ' ' || scope)) stored,
  version         int         not null default 1,
  check (valid_until is null or valid_until >= valid_from),
  check ((kind = 'OCOP') = (stars is not null))
);
create unique index certificate_once on certificate (kind, issuer, number) where withdrawn_at is null;
create index certificate_by_organisation on certificate (organisation_id);
