-- The commune of today that a place lies in, by the code of the statistics office. What was typed as its address stays as
-- it was typed: papers and labels keep their words.
alter table place add column commune text check (commune ~ '^[0-9]{5}$');
create index place_by_commune on place (commune) where commune is not null;
