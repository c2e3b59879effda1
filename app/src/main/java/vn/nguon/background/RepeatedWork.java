package vn.nguon.background;

import java.time.Duration;
import reactor.core.publisher.Mono;

/**
 * Work that is done again and again; a bean of this type is enough. It is done by every node, so what one node alone may
 * do asks for a lock of the database.
 */
public interface RepeatedWork {

    /** What it does, after "could not": {@code "put entries in order"}. */
    String purpose();

    /** How long after the start it is done first. */
    default Duration delay() {
        return interval();
    }

    /** From one beginning to the next; what takes longer is not begun a second time meanwhile. */
    Duration interval();

    /** Does it once; should it fail, the log says so and it is tried again at its next time. */
    Mono<?> run();
}
