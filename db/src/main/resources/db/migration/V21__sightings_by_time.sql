-- From where the stamps of an order were scanned lately, without reading what was said long ago.
create index sighting_by_time on sighting (order_id, said_at, region);
