-- What is printed stays true: an order keeps the GTIN and the address that its codes were issued under, whatever becomes
-- of the product and of the setting (decision 0029). No GTIN: its codes are at /S/. No address: issued before it was kept.
alter table stamp_order
  add column gtin text check (gtin ~ '^[0-9]{14}$'),
  add column address text check (address ~ '^HTTPS?://[A-Z0-9.-]+(:[0-9]{1,5})?$'),
  add constraint stamps_printed_once_issued check (numbers is not null or (gtin is null and address is null));

-- Under what the older ones were issued nobody wrote down; they resolved under what their product goes by now.
update stamp_order
set gtin = product.gtin
from product
where product.id = stamp_order.product_id
  and stamp_order.numbers is not null;
