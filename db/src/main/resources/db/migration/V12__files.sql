-- A file that nothing refers to goes after a day; what refers to one, the database itself knows. Who knows the name of a
-- file may read it only if pages for everybody show it; else its owners may, and who has to look at what it hangs on.

-- The files that events show, so that none of them is ever lost. Spread by event_id, as events are.
create table event_file (
  event_id uuid not null,
  hash     text not null references stored_file,
  primary key (event_id, hash)
);
create index event_file_by_hash on event_file (hash);
create trigger append_only before update or delete on event_file for each row execute function refuse_change();

create function keep_event_files() returns trigger language plpgsql as $$
begin
  insert into event_file (event_id, hash)
  select distinct new.event_id, unnest(new.photos || new.documents);
  return null;
end $$;
create trigger keep_event_files after insert on trace_event for each row
  when (new.photos <> '{}' or new.documents <> '{}') execute function keep_event_files();

-- Files that were stored earlier and that no row of any table refers to, whichever tables there will be: every foreign
-- key to stored_file counts, but for the one that says who brought a file in.
create function unused_files(earlier_than timestamptz, most int) returns setof text language plpgsql stable as $$
declare
  unused text;
begin
  select string_agg(format('and not exists (select from %s used where used.%I = file.hash)', conrelid::regclass, attname), ' ')
  into unused
  from pg_constraint
  join pg_attribute on attrelid = conrelid and attnum = conkey[1]
  where contype = 'f'
    and confrelid = 'stored_file'::regclass
    and conrelid <> 'file_holder'::regclass;
  return query execute
    'select hash from stored_file file where stored_at < $1 ' || unused || ' order by stored_at limit $2'
    using earlier_than, most;
end $$;

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
