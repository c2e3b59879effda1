-- Who knows the name of a file may read it only if pages for everybody show it; else its owners may, and who has to look
-- at what it hangs on.

-- Files hang on few things, and are asked for by their hash.
create index product_photo_by_hash on product_photo (hash);
create index earlier_product_photo_by_hash on earlier_product_photo (hash);
create index organisation_by_logo on organisation (logo) where logo is not null;
create index certificate_by_file on certificate (file) where file is not null;
create index earlier_certificate_by_file on earlier_certificate (file) where file is not null;
create index doubt_by_photo on doubt (photo) where photo is not null;

-- Shown to everybody: what hangs on a record of goods, on a product that was admitted, on an organisation that was
-- admitted, on a certificate of one. Whatever else files will hang on is not, until it stands here.
create function is_shown_to_everybody(file_hash text) returns boolean language sql stable as $$
  select exists (select from event_file where hash = file_hash)
    or exists (
      select
      from product_photo
      join product on id = product_id
      where hash = file_hash and status in ('ADMITTED', 'RETIRED'))
    or exists (
      select
      from earlier_product_photo
      join earlier_product using (product_id, version)
      where hash = file_hash and status in ('ADMITTED', 'RETIRED'))
    or exists (select from organisation where logo = file_hash and status in ('ADMITTED', 'SUSPENDED'))
    or exists (
      select
      from certificate
      join organisation on organisation.id = organisation_id
      where file = file_hash and organisation.status in ('ADMITTED', 'SUSPENDED'))
    or exists (
      select
      from earlier_certificate earlier
      join certificate on certificate.id = certificate_id
      join organisation on organisation.id = organisation_id
      where earlier.file = file_hash and organisation.status in ('ADMITTED', 'SUSPENDED'))
$$;
