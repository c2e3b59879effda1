-- What others say of an organisation's goods and ways.

create table certificate (
  id              bigint      generated always as identity primary key,
  organisation_id bigint      not null references organisation,
  kind            text        not null
    check (kind in ('VIETGAP', 'GLOBALGAP', 'GACP_WHO', 'ORGANIC', 'OCOP', 'HACCP', 'ISO_22000', 'GMP', 'FOOD_SAFETY',
      'VETERINARY', 'OTHER')),
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
  -- What it covers (decision 0030): products and places of its organisation, kinds of goods in words.
  products        bigint[]    not null default '{}',
  places          bigint[]    not null default '{}',
  goods           text[]      not null default '{}',
  -- From when what stands here is told, and since when it is on record; its own term is valid_from and valid_until.
  told_from       timestamptz not null default '-infinity',
  recorded_at     timestamptz not null default now(),
  -- Of who gave it, and of its number.
  skeletons       text[],
  check (valid_until is null or valid_until >= valid_from),
  check ((kind = 'OCOP') = (stars is not null))
);
create unique index certificate_once on certificate (kind, issuer, number) where withdrawn_at is null;
create index certificate_by_organisation on certificate (organisation_id);
create index certificate_by_file on certificate (file) where file is not null;
create index certificate_by_skeleton on certificate using gin (skeletons);
create index certificate_without_skeletons on certificate (id) where skeletons is null;
create trigger number_changed before update of issuer, number on certificate
  for each row when ((old.issuer, old.number) is distinct from (new.issuer, new.number))
  execute function forget_skeletons();

-- How it stood before each change.
create table earlier_certificate (
  certificate_id bigint      not null references certificate,
  version        int         not null,
  told_from      timestamptz not null,
  recorded_at    timestamptz not null,
  kind           text        not null,
  number         text        not null,
  issuer         text        not null,
  scope          text        not null,
  stars          int,
  valid_from     date        not null,
  valid_until    date,
  file           text        references stored_file,
  products       bigint[]    not null,
  places         bigint[]    not null,
  goods          text[]      not null,
  primary key (certificate_id, version)
);
create index earlier_certificate_by_file on earlier_certificate (file) where file is not null;
create trigger append_only before update or delete on earlier_certificate
  for each row execute function refuse_change();

-- All versions, the one that stands now among them; whether it was withdrawn is told as it is now.
create view certificate_version as
select id, version, told_from, organisation_id, kind, number, issuer, scope, stars, valid_from, valid_until, file,
  products, places, goods, withdrawn_at
from certificate
union all
select e.certificate_id, e.version, e.told_from, c.organisation_id, e.kind, e.number, e.issuer, e.scope, e.stars,
  e.valid_from, e.valid_until, e.file, e.products, e.places, e.goods, c.withdrawn_at
from earlier_certificate e
join certificate c on c.id = e.certificate_id;
