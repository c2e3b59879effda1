-- Which cases are on which pallet; a case is on one at a time, and a pallet is on none. What was taken off stays, and says
-- by which record. A case is known by its number and by who packed it, as in case_content.
create table pallet_content (
  case_organisation bigint      not null references organisation,
  case_code         text        not null check (case_code ~ '^[A-Za-z0-9._-]{1,40}$'),
  in_event          uuid        not null,
  organisation_id   bigint      not null references organisation,
  pallet_code       text        not null check (pallet_code ~ '^[A-Za-z0-9._-]{1,40}$'),
  since             timestamptz not null,
  out_event         uuid,
  out_at            timestamptz,
  check ((out_event is null) = (out_at is null)),
  primary key (in_event, case_organisation, case_code)
);
create unique index case_on_one_pallet on pallet_content (case_organisation, case_code) where out_event is null;
create index pallet_content_by_code on pallet_content (pallet_code) where out_event is null;
create index pallet_content_by_out_event on pallet_content (out_event) where out_event is not null;

-- A number is that of a case or of a pallet, not of both.
create function keep_pallets_of_cases() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('pallet ' || new.pallet_code));
  if exists (
      select
      from case_content
      where organisation_id = new.organisation_id and case_code = new.pallet_code and out_event is null) then
    raise exception 'the pallet is a case' using errcode = 'check_violation', constraint = 'pallet_is_no_case';
  end if;
  return new;
end $$;
-- And the other way round. Both wait for each other under the number.
create function keep_cases_of_packs() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('pallet ' || new.case_code));
  if exists (
      select
      from pallet_content
      where organisation_id = new.organisation_id and pallet_code = new.case_code and out_event is null) then
    raise exception 'the case is a pallet' using errcode = 'check_violation', constraint = 'case_is_no_pallet';
  end if;
  return new;
end $$;
create trigger case_is_no_pallet before insert on case_content for each row execute function keep_cases_of_packs();
create trigger pallet_is_no_case before insert on pallet_content for each row execute function keep_pallets_of_cases();

-- What a record put on a pallet or took off is part of its hash, too. Records that did neither keep the hash they have.
create or replace view named_packs as
select event_id, sum(packs)::bigint as packs,
  encode(sha256(convert_to(string_agg(line, chr(10) order by line collate "C"), 'UTF8')), 'hex') as proof
from (
  select event_id, 'has ' || lot_id || ' ' || order_id || ' ' || range_agg(numbers)::text || ' '
      || coalesce(holder::text, '-') || ' by ' || organisation_id as line,
    sum(upper(numbers) - lower(numbers)) as packs
  from pack_step
  group by event_id, lot_id, order_id, holder, organisation_id
  union all
  select in_event, 'in ' || lot_id || ' ' || order_id || ' ' || range_agg(numbers)::text || ' ' || case_code || ' of '
      || organisation_id,
    sum(upper(numbers) - lower(numbers))
  from case_content
  group by in_event, lot_id, order_id, case_code, organisation_id
  union all
  select out_event, 'out ' || lot_id || ' ' || order_id || ' ' || range_agg(numbers)::text || ' ' || case_code || ' of '
      || organisation_id,
    sum(upper(numbers) - lower(numbers))
  from case_content
  where out_event is not null
  group by out_event, lot_id, order_id, case_code, organisation_id
  union all
  select in_event, 'on ' || pallet_code || ' of ' || organisation_id || ' ' || case_code || ' of ' || case_organisation, 0
  from pallet_content
  union all
  select out_event, 'off ' || pallet_code || ' of ' || organisation_id || ' ' || case_code || ' of ' || case_organisation, 0
  from pallet_content
  where out_event is not null) line
group by event_id;
