-- A recall is found by the number and name of its lot, which never change: their words lie beside it. What its
-- organisation is called may change, so that is looked at where it is.
alter table recall add column search text;
update recall
set search = coalesce((select without_accents(code || ' ' || name) from lot where lot.lot_id = recall.lot_id), '');
alter table recall alter column search set not null;

-- Few are open at a time; they are not sought among all that ever were.
create index recall_open on recall (recall_id) where closed_at is null;
