-- What is made.

create table product (
  id              bigint         generated always as identity primary key,
  organisation_id bigint         not null references organisation,
  name_vi         text           not null check (length(name_vi) between 2 and 200),
  name_en         text           not null default '',
  botanical_name  text           not null default '',
  description_vi  text           not null default '',
  description_en  text           not null default '',
  brand           text           not null default '',
  model           text           not null default '',
  gtin            text           check (gtin ~ '^[0-9]{14}$'),
  code            text           not null unique check (code ~ '^[A-Z0-9.-]{3,40}$'),
  origin          text           not null default '',
  net_content     numeric(14, 3) not null check (net_content > 0),
  net_unit        text           not null check (net_unit ~ '^[A-Z0-9]{2,3}$'),
  shelf_life_days int            check (shelf_life_days > 0),
  standards       text[]         not null default '{}',
  warnings_vi     text           not null default '',
  warnings_en     text           not null default '',
  stage_plan      jsonb          not null,
  status          text           not null default 'SUBMITTED' check (status in ('SUBMITTED', 'ADMITTED', 'REFUSED', 'RETIRED')),
  status_reason   text           not null default '',
  registered_at   timestamptz    not null default now(),
  decided_at      timestamptz,
  search          text           generated always as (without_accents(
    name_vi || ' ' || name_en || ' ' || botanical_name || ' ' || brand || ' ' || code || ' ' || coalesce(gtin, ''))) stored,
  version         int            not null default 1,
  check ((status = 'SUBMITTED') = (decided_at is null)),
  check (status <> 'REFUSED' or status_reason <> '')
);
create index product_by_organisation on product (organisation_id);
create unique index product_gtin_once on product (gtin) where status in ('SUBMITTED', 'ADMITTED');

create table product_photo (
  product_id bigint not null references product,
  position   int    not null check (position > 0),
  hash       text   not null references stored_file,
  primary key (product_id, position)
);

-- The plans that come with the system, and those an authority adds; a product keeps its own copy.
create table stage_plan (
  id      bigint generated always as identity primary key,
  code    text   not null unique,
  name_vi text   not null,
  name_en text   not null,
  plan    jsonb  not null,
  version int    not null default 1
);
