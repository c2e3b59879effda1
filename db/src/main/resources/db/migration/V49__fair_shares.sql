-- What one organisation may pile up is counted in its turn: whoever counts waits for who counts the same of it.
create function take_turn(what text, organisation bigint) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended(what || ' of ' || organisation, 0))
$$;

create index file_holder_by_organisation on file_holder (organisation_id, hash);
-- Orders and products that wait for the authority, of one organisation.
create index stamp_order_waiting on stamp_order (organisation_id) include (quantity) where status = 'REQUESTED';
create index product_waiting on product (organisation_id) where status in ('SUBMITTED', 'REFUSED');

-- All files that an organisation brought, and those among them that nothing refers to. Unused files go after a day, so
-- only what was stored lately is looked at closely; and they are found as unused_files finds them, by the foreign keys.
create function files_brought(organisation bigint, out files bigint, out bytes bigint, out unused bigint,
  out unused_bytes bigint)
language plpgsql stable as $$
declare
  free text;
begin
  select count(*), coalesce(sum(file.bytes), 0)::bigint
  into files, bytes
  from file_holder
  join stored_file file using (hash)
  where organisation_id = organisation;
  select string_agg(format('and not exists (select from %s used where used.%I = file.hash)', conrelid::regclass, attname), ' ')
  into free
  from pg_constraint
  join pg_attribute on attrelid = conrelid and attnum = conkey[1]
  where contype = 'f'
    and confrelid = 'stored_file'::regclass
    and conrelid <> 'file_holder'::regclass;
  execute
    'select count(*), coalesce(sum(file.bytes), 0)::bigint from file_holder join stored_file file using (hash)'
    ' where organisation_id = $1 and stored_at > now() - interval ''2 days'' ' || free
    into unused, unused_bytes
    using organisation;
end $$;
