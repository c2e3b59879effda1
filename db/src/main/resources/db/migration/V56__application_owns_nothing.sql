-- The application owns nothing (decision 0039): what it may do to the tables is granted at every start (privileges.sql),
-- and what it did as their owner is done here for it.

-- The partition of a month of scans, told by its first day. The only table that is made while the platform runs.
create function make_month_of_scans(first date) returns void language plpgsql security definer as $$
begin
  if first <> date_trunc('month', first)::date then
    raise exception '% is no first day of a month', first using errcode = 'invalid_parameter_value';
  end if;
  perform pg_advisory_xact_lock(hashtext('nguon.scan.months'));
  execute format(
    'create table if not exists scan_%s partition of scan for values from (%L) to (%L)',
    to_char(first, 'YYYY_MM'), first::text || ' 00:00+00', (first + interval '1 month')::date::text || ' 00:00+00');
end $$;
revoke execute on function make_month_of_scans(date) from public;

-- What somebody has in hand is the sum of its changes: nobody but the trigger writes it.
alter function keep_holding() security definer;

-- Whose rights a function uses, names its tables by a path that nobody can stand before.
do $$
begin
  execute format('alter function make_month_of_scans(date) set search_path = %I, pg_temp', current_schema());
  execute format('alter function keep_holding() set search_path = %I, pg_temp', current_schema());
end $$;
