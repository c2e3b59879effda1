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
  status          text           not null default 'SUBMITTED'
    check (status in ('SUBMITTED', 'ADMITTED', 'REFUSED', 'RETIRED')),
  status_reason   text           not null default '',
  registered_at   timestamptz    not null default now(),
  decided_at      timestamptz,
  search          text           generated always as (without_accents(
    name_vi || ' ' || name_en || ' ' || botanical_name || ' ' || brand || ' ' || code || ' ' || coalesce(gtin, ''))) stored,
  version         int            not null default 1,
  -- As that of an organisation.
  valid_from      timestamptz    not null default '-infinity',
  -- The version that brought the text that stands now; admitting and refusing make versions of the same text.
  text_since      int            not null default 1,
  -- Short, for labels that the full name is too long for; empty for none.
  label_name      text           not null default '' check (length(label_name) <= 40),
  -- Of its names, its name for labels, its brand.
  skeletons       text[],
  check ((status = 'SUBMITTED') = (decided_at is null)),
  check (status <> 'REFUSED' or status_reason <> '')
);
create index product_by_organisation on product (organisation_id);
create unique index product_gtin_once on product (gtin) where status in ('SUBMITTED', 'ADMITTED');
-- Those of one organisation that wait for the authority.
create index product_waiting on product (organisation_id) where status in ('SUBMITTED', 'REFUSED');
create index product_by_skeleton on product using gin (skeletons);
create index product_without_skeletons on product (id) where skeletons is null;
create trigger name_changed before update of name_vi, name_en, label_name, brand on product
  for each row when ((old.name_vi, old.name_en, old.label_name, old.brand)
    is distinct from (new.name_vi, new.name_en, new.label_name, new.brand))
  execute function forget_skeletons();

create table product_photo (
  product_id bigint not null references product,
  position   int    not null check (position > 0),
  hash       text   not null references stored_file,
  primary key (product_id, position)
);
create index product_photo_by_hash on product_photo (hash);

-- How it stood before each change.
create table earlier_product (
  product_id      bigint         not null references product,
  version         int            not null,
  valid_from      timestamptz    not null,
  text_since      int            not null,
  name_vi         text           not null,
  name_en         text           not null,
  botanical_name  text           not null,
  description_vi  text           not null,
  description_en  text           not null,
  brand           text           not null,
  model           text           not null,
  gtin            text,
  origin          text           not null,
  net_content     numeric(14, 3) not null,
  net_unit        text           not null,
  shelf_life_days int,
  standards       text[]         not null,
  warnings_vi     text           not null,
  warnings_en     text           not null,
  stage_plan      jsonb          not null,
  status          text           not null,
  status_reason   text           not null,
  decided_at      timestamptz,
  primary key (product_id, version)
);
create index earlier_product_by_gtin on earlier_product (gtin) where gtin is not null;
create trigger append_only before update or delete on earlier_product for each row execute function refuse_change();

-- What was shown of it then; a picture that packages were sold with is never discarded.
create table earlier_product_photo (
  product_id bigint not null,
  version    int    not null,
  position   int    not null,
  hash       text   not null references stored_file,
  primary key (product_id, version, position),
  foreign key (product_id, version) references earlier_product
);
create index earlier_product_photo_by_hash on earlier_product_photo (hash);
create trigger append_only before update or delete on earlier_product_photo
  for each row execute function refuse_change();

-- All versions, the one that stands now among them.
create view product_version as
select id as product_id, version, valid_from, text_since, organisation_id, name_vi, name_en, botanical_name,
  description_vi, description_en, brand, model, gtin, code, origin, net_content, net_unit, shelf_life_days, standards,
  warnings_vi, warnings_en,
  array(select hash from product_photo where product_id = product.id order by position) as photos,
  stage_plan, status, status_reason, registered_at, decided_at
from product
union all
select e.product_id, e.version, e.valid_from, e.text_since, p.organisation_id, e.name_vi, e.name_en, e.botanical_name,
  e.description_vi, e.description_en, e.brand, e.model, e.gtin, p.code, e.origin, e.net_content, e.net_unit,
  e.shelf_life_days, e.standards, e.warnings_vi, e.warnings_en,
  array(
    select hash
    from earlier_product_photo shown
    where shown.product_id = e.product_id and shown.version = e.version
    order by position) as photos,
  e.stage_plan, e.status, e.status_reason, p.registered_at, e.decided_at
from earlier_product e
join product p on p.id = e.product_id;
