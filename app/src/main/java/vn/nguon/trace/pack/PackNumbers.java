package vn.nguon.trace.pack;

import java.util.List;
import reactor.core.publisher.Mono;

/** Reads the stamps by which packs are named; the room of stamps does, which knows what is printed on them. */
public interface PackNumbers {

    /**
     * Consecutive numbers of one order.
     *
     * @param order of the stamps
     */
    record Run(long order, long first, long last) {}

    /** Refuses, naming the field, what is no serial or code, and stamps that were never issued. */
    Mono<List<Run>> read(String field, PackNames names);

    /** The serials of the stamps with these numbers, as people read them. */
    String serials(long first, long last);
}
