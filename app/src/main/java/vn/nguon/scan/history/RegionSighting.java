package vn.nguon.scan.history;

import java.time.Instant;
import vn.nguon.scan.region.Region;

/** A time when somebody who scanned the stamp agreed to say in which province they were. */
public record RegionSighting(Instant at, Region region) {}
