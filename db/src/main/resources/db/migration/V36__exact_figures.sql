-- Sums of exact quantities are exact as well.
alter table figure_change alter column amount type numeric;
alter table figure alter column amount type numeric;
