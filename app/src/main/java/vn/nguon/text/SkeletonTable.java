package vn.nguon.text;

import reactor.core.publisher.Mono;

/** A table whose rows have names that may pass for one another. */
public interface SkeletonTable {

    /** Makes the skeletons that are not there, or are of other tables of Unicode. How many rows that were. */
    Mono<Long> renew();
}
