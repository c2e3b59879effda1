-- A file that nothing refers to goes after a day; what refers to one, the database itself knows.

-- The files that events show, so that none of them is ever lost. Spread by event_id, as events are.
create table event_file (
  event_id uuid not null,
  hash     text not null references stored_file,
  primary key (event_id, hash)
);
create index event_file_by_hash on event_file (hash);
create index stored_file_by_time on stored_file (stored_at);

insert into event_file (event_id, hash)
select distinct event_id, unnest(photos || documents)
from trace_event;

create function keep_event_files() returns trigger language plpgsql as $$
begin
  insert into event_file (event_id, hash)
  select distinct new.event_id, unnest(new.photos || new.documents);
  return null;
end $$;
create trigger keep_event_files after insert on trace_event for each row
  when (new.photos <> '{}' or new.documents <> '{}') execute function keep_event_files();
create trigger append_only before update or delete on event_file for each row execute function refuse_change();

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

-- Which event finished a crop, if its last harvest did: declared wrong, it lets the crop stand again.
alter table crop add column finished_by uuid;
