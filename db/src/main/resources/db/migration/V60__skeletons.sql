-- What names look like to the eye (UTS 39), so that those that pass for one another are found whatever letters they are
-- written with (decision 0042). The platform fills them in, behind the first element, which says by which tables of
-- Unicode; null: not yet, as after this migration.
--   organisation: its name and its name for labels
--   product: its names, its name for labels, its brand
--   place: its planting-area code
--   certificate: who gave it, and its number
alter table organisation add column skeletons text[];
alter table product add column skeletons text[];
alter table place add column skeletons text[];
alter table certificate add column skeletons text[];

create index organisation_by_skeleton on organisation using gin (skeletons);
create index product_by_skeleton on product using gin (skeletons);
create index place_by_skeleton on place using gin (skeletons);
create index certificate_by_skeleton on certificate using gin (skeletons);

create index organisation_without_skeletons on organisation (id) where skeletons is null;
create index product_without_skeletons on product (id) where skeletons is null;
create index place_without_skeletons on place (id) where skeletons is null;
create index certificate_without_skeletons on certificate (id) where skeletons is null;

-- What is written anew is looked at anew, by whoever asks next.
create function forget_skeletons() returns trigger language plpgsql as $$
begin
  new.skeletons := null;
  return new;
end
$$;
create trigger name_changed before update of name, label_name on organisation
  for each row when ((old.name, old.label_name) is distinct from (new.name, new.label_name))
  execute function forget_skeletons();
create trigger name_changed before update of name_vi, name_en, label_name, brand on product
  for each row when ((old.name_vi, old.name_en, old.label_name, old.brand)
    is distinct from (new.name_vi, new.name_en, new.label_name, new.brand))
  execute function forget_skeletons();
create trigger code_changed before update of planting_area_code on place
  for each row when (old.planting_area_code is distinct from new.planting_area_code)
  execute function forget_skeletons();
create trigger number_changed before update of issuer, number on certificate
  for each row when ((old.issuer, old.number) is distinct from (new.issuer, new.number))
  execute function forget_skeletons();
