package vn.nguon.trace.objection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.nguon.language.LocalizedText;
import vn.nguon.trace.Lot;
import vn.nguon.trace.event.EventId;

/** One reason why goods may not be used as others are. */
public sealed interface Objection {

    /** The lot that it is about: the goods themselves, or something that they were made from. */
    Lot lot();

    /** Whether it still stands; only a recall may have ended. */
    default boolean standing() {
        return true;
    }

    /**
     * A lot was called back.
     *
     * @param notice  what people are told
     * @param contact whom to call
     * @param open    whether it goes on
     */
    record CalledBack(Lot lot, UUID recall, LocalizedText notice, String contact, Instant since, boolean open)
            implements Objection {

        @Override
        public boolean standing() {
            return open;
        }
    }

    /** An inspector holds a lot. */
    record Held(Lot lot, Instant since) implements Objection {}

    /**
     * A lot failed a test that nobody declared wrong, and passed none later.
     *
     * @param tested what for
     */
    record FailedTest(Lot lot, EventId test, String tested, String laboratory, OffsetDateTime at)
            implements Objection {}
}
