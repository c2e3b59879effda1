-- The outline of a plot: its corners as (longitude, latitude), in order, the last joined to the first. Whoever draws one
-- has said where the place lies.
alter table place
  add column outline polygon,
  add constraint place_outline_corners check (npoints(outline) between 3 and 200),
  add constraint place_outline_on_earth check (outline <@ polygon(box(point(-180, -90), point(180, 90)))),
  add constraint place_outline_with_point check (outline is null or latitude is not null);
