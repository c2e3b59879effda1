-- Where organisations grow, make and keep goods.

create table place (
  id                 bigint         generated always as identity primary key,
  organisation_id    bigint         not null references organisation,
  kind               text           not null
    check (kind in ('PLOT', 'FARM', 'SLAUGHTERHOUSE', 'WORKSHOP', 'WAREHOUSE', 'LABORATORY', 'SHOP', 'OFFICE')),
  name               text           not null check (length(name) between 2 and 200),
  address            text           not null default '',
  latitude           numeric(9, 6)  check (latitude between -90 and 90),
  longitude          numeric(9, 6)  check (longitude between -180 and 180),
  area_m2            numeric(14, 2) check (area_m2 > 0),
  planting_area_code text           not null default '',
  code               text           not null unique check (code ~ '^([0-9]{13}|[A-Z0-9.-]{3,40})$'),
  closed_at          timestamptz,
  search             text           generated always as
    (without_accents(name || ' ' || address || ' ' || planting_area_code || ' ' || code)) stored,
  version            int            not null default 1,
  -- The outline of a plot: its corners as (longitude, latitude), in order, the last joined to the first. Whoever draws
  -- one has said where the place lies.
  outline            polygon,
  -- As those of an organisation.
  valid_from         timestamptz    not null default '-infinity',
  recorded_at        timestamptz    not null default '-infinity',
  -- Of its planting-area code.
  skeletons          text[],
  check ((latitude is null) = (longitude is null)),
  constraint place_outline_corners check (npoints(outline) between 3 and 200),
  constraint place_outline_on_earth check (outline <@ polygon(box(point(-180, -90), point(180, 90)))),
  constraint place_outline_with_point check (outline is null or latitude is not null)
);
create index place_by_organisation on place (organisation_id);
create index place_by_skeleton on place using gin (skeletons);
create index place_without_skeletons on place (id) where skeletons is null;
create trigger code_changed before update of planting_area_code on place
  for each row when (old.planting_area_code is distinct from new.planting_area_code)
  execute function forget_skeletons();

-- How it stood before each change.
create table earlier_place (
  place_id           bigint      not null references place,
  version            int         not null,
  valid_from         timestamptz not null,
  recorded_at        timestamptz not null,
  kind               text        not null,
  name               text        not null,
  address            text        not null,
  latitude           numeric(9, 6),
  longitude          numeric(9, 6),
  outline            polygon,
  area_m2            numeric(14, 2),
  planting_area_code text        not null,
  code               text        not null,
  primary key (place_id, version)
);
create trigger append_only before update or delete on earlier_place for each row execute function refuse_change();

-- All versions, the one that stands now among them.
create view place_version as
select id as place_id, version, valid_from, recorded_at, kind, name, address, latitude, longitude, outline,
  area_m2, planting_area_code, code
from place
union all
select place_id, version, valid_from, recorded_at, kind, name, address, latitude, longitude, outline, area_m2,
  planting_area_code, code
from earlier_place;
