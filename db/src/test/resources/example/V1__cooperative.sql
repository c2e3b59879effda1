create table cooperative (
  name text primary key
);
