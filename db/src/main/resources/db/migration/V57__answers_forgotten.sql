-- What a repeated write was answered is kept for a stated time and no longer: it holds names and phones. The key stays
-- a while after it, so that whoever comes too late is told so, and the act is not done twice.
alter table act_once add column forgotten_at timestamptz;
alter table act_once add constraint act_once_forgotten_whole check (forgotten_at is null or answer is null);
create index act_once_answers on act_once (performed_at) where forgotten_at is null;
