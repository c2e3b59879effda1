-- Stamps are for organisations and products that the authority admits, at every act that brings them nearer to goods.
-- An act and a suspension wait for each other, so that neither misses what the other just did. Acts ask before, and say
-- it better; this holds whoever forgets to.

create function require_admitted(organisations bigint[], products bigint[]) returns void language plpgsql as $$
begin
  perform from organisation where id = any(organisations) order by id for share;
  perform from product where id = any(products) order by id for share;
  if exists (select from organisation where id = any(organisations) and status <> 'ADMITTED')
    or exists (select from product where id = any(products) and status <> 'ADMITTED') then
    raise exception 'not admitted' using errcode = 'restrict_violation', constraint = 'stamps_for_the_admitted';
  end if;
end $$;

-- An order: asked for, approved, given to a print house, issued. It may always be rejected.
create function keep_orders_for_the_admitted() returns trigger language plpgsql as $$
begin
  perform require_admitted(array[new.organisation_id], array[new.product_id]);
  if new.print_house_id is not null and (tg_op = 'INSERT' or new.print_house_id is distinct from old.print_house_id) then
    perform require_admitted(array[new.print_house_id], '{}');
  end if;
  return new;
end $$;
create trigger order_for_the_admitted before insert on stamp_order
  for each row execute function keep_orders_for_the_admitted();
create trigger order_decided_for_the_admitted before update on stamp_order
  for each row when (
    new.status in ('APPROVED', 'ISSUED') and new.status <> old.status
    or new.print_house_id is distinct from old.print_house_id)
  execute function keep_orders_for_the_admitted();

-- Codes that leave, jobs for a printer, rolls handed over.
create function keep_stamps_for_the_admitted() returns trigger language plpgsql as $$
begin
  perform require_admitted(array_agg(organisation_id), array_agg(product_id))
  from stamp_order
  where id in (select order_id from added);
  return null;
end $$;
create trigger stamp_download_for_the_admitted after insert on stamp_download referencing new table as added
  for each statement execute function keep_stamps_for_the_admitted();
create trigger print_job_for_the_admitted after insert on print_job referencing new table as added
  for each statement execute function keep_stamps_for_the_admitted();
create trigger stamp_delivery_for_the_admitted after insert on stamp_delivery referencing new table as added
  for each statement execute function keep_stamps_for_the_admitted();

-- Goods: of an admitted product, whatever the stamps were ordered for; never of none.
create function keep_goods_with_stamps_admitted() returns trigger language plpgsql as $$
begin
  if exists (
      select
      from lot
      where lot_id in (select lot_id from added)
        and product_id is null) then
    raise exception 'goods of no product' using errcode = 'restrict_violation', constraint = 'stamps_on_products_only';
  end if;
  perform require_admitted(
    array(select distinct organisation_id from added),
    array(select product_id from lot where lot_id in (select lot_id from added)));
  return null;
end $$;
create trigger activation_for_the_admitted after insert on activation referencing new table as added
  for each statement execute function keep_goods_with_stamps_admitted();
