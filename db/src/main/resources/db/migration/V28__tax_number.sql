-- The tax number of an organisation, as the authority compares it with its own registers: ten digits with a check digit,
-- three more for a branch, or the twelve of a person's identity for a household. Several may name one: whoever registers
-- first is not for that the one it belongs to, so the authority is shown the others.
alter table organisation add column tax_number text not null default ''
  check (tax_number ~ '^([0-9]{10}(-[0-9]{3})?|[0-9]{12})?$');
-- Whose number it is: a branch goes by its company's.
alter table organisation add column taxpayer text generated always as (
  case when length(tax_number) = 12 then tax_number else left(tax_number, 10) end) stored;
create index organisation_by_taxpayer on organisation (taxpayer) where taxpayer <> '';
