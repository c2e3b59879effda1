-- A certificate says what it covers (decision 0030): products and places of its organisation, kinds of goods in words.
alter table certificate
  add column products bigint[] not null default '{}',
  add column places bigint[] not null default '{}',
  add column goods text[] not null default '{}',
  -- From when what stands here is told, and since when it is on record; its own term is valid_from and valid_until.
  add column told_from timestamptz not null default '-infinity',
  add column recorded_at timestamptz not null default '-infinity';
alter table certificate alter column recorded_at set default now();

-- What older ones cover stands in words in their scope: «Atiso đỏ, cà gai leo, 2 ha» are two kinds of goods and no third.
update certificate
set goods = coalesce((
  select array_agg(left(btrim(kind), 200))
  from regexp_split_to_table(scope, '[,;]') kind
  where length(btrim(kind)) >= 2 and kind !~ '[0-9]'), '{}');

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
