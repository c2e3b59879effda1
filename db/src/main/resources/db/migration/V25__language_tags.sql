-- A scan and a doubt are written down in the language they were made in: any that has a file of messages, by its BCP 47
-- tag. What stands there already is one of two such tags, so nothing has to be read again.
alter table scan
  drop constraint scan_language_check,
  add constraint language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$') not valid;
alter table doubt
  drop constraint doubt_language_check,
  add constraint language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$') not valid;
