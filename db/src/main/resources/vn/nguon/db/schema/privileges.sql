-- What the application may do, whoever owns the tables. Run by their owner after the migrations, at every start; says only
-- what is not said already, so that nodes that start at once do not stumble over each other.
do $$
declare
  application constant text := current_setting('nguon.application');
  -- What the record stands on: rows change and end, but none is ever taken away.
  kept constant text[] := array['account', 'activation', 'alert', 'certificate', 'chain_alert', 'crop', 'household', 'lot',
    'movement', 'organisation', 'place', 'print_job', 'print_outcome', 'print_run', 'product', 'recall', 'stamp_freeze',
    'stamp_key', 'stamp_numbering', 'stamp_order'];
  -- Only the database itself writes these (security definer).
  derived constant text[] := array['flyway_schema_history', 'lot_holding', 'lot_sold'];
  wanted record;
begin
  perform pg_advisory_xact_lock(hashtext('nguon.privileges'));

  for wanted in
    select c.oid::regclass as relation, c.relkind = 'S' as is_sequence, allowed.may
    from pg_class c
    cross join lateral (
      select case
          when c.relkind = 'S' then '{SELECT,USAGE}'::text[]
          when c.relkind <> 'r' and c.relkind <> 'p' or c.relispartition or c.relname = any(derived) then '{SELECT}'::text[]
          when exists (
            select
            from pg_trigger t
            join pg_proc p on p.oid = t.tgfoid
            where t.tgrelid = c.oid and p.proname = 'refuse_change') then '{INSERT,SELECT}'
          when c.relname = any(kept) then '{INSERT,SELECT,UPDATE}'
          else '{DELETE,INSERT,SELECT,UPDATE}'
        end as may) allowed
    where c.relnamespace = current_schema()::regnamespace
      and c.relkind in ('r', 'p', 'v', 'm', 'S')
      and pg_has_role(current_user, c.relowner, 'member')
      and allowed.may is distinct from (
        select array_agg(granted.privilege_type order by granted.privilege_type)
        from aclexplode(c.relacl) granted
        where granted.grantee = application::regrole)
    order by 1
  loop
    execute format('revoke all on %s %s from %I', case when wanted.is_sequence then 'sequence' end, wanted.relation, application);
    execute format('grant %s on %s %s to %I', array_to_string(wanted.may, ', '),
      case when wanted.is_sequence then 'sequence' end, wanted.relation, application);
  end loop;

  -- A month of scans that is made later is read by backups, too.
  if not exists (
      select
      from pg_default_acl, aclexplode(defaclacl) granted
      where defaclrole = current_user::regrole and defaclobjtype = 'r' and granted.grantee = application::regrole) then
    execute format('alter default privileges in schema %I grant select on tables to %I', current_schema(), application);
  end if;

  for wanted in
    select p.oid::regprocedure as function
    from pg_proc p
    where p.pronamespace = current_schema()::regnamespace
      and p.prosecdef
      and pg_has_role(current_user, p.proowner, 'member')
      and p.prorettype <> 'trigger'::regtype
      and not has_function_privilege(application, p.oid, 'execute')
  loop
    execute format('grant execute on function %s to %I', wanted.function, application);
  end loop;

  if has_schema_privilege(application, current_schema(), 'create') then
    execute format('revoke create on schema %I from public', current_schema());
    execute format('revoke create on schema %I from %I', current_schema(), application);
  end if;
  -- A temporary table would stand before one of the same name.
  if has_database_privilege(application, current_database(), 'temporary')
    and pg_has_role(current_user, (select datdba from pg_database where datname = current_database()), 'member') then
    execute format('revoke temporary on database %I from public', current_database());
    execute format('revoke temporary on database %I from %I', current_database(), application);
  end if;
end $$;
