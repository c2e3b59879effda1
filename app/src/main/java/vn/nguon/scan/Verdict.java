package vn.nguon.scan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.nguon.recall.Recall;
import vn.nguon.scan.suspicion.Suspicion;
import vn.nguon.stamp.Stamp;

/** The answer to a scan, with the facts that its sentence needs. */
public sealed interface Verdict {

    /** As the API and the record of scans call it: {@code possible-copy}. */
    String name();

    /** The HTTP status of the answer. */
    default int status() {
        return 200;
    }

    /** A verdict about a stamp that we issued: its scan is counted and written down. */
    sealed interface OfStamp extends Verdict {}

    /** Issued, activated, nothing against it. */
    record Genuine(Instant activatedAt) implements OfStamp {

        @Override
        public String name() {
            return "genuine";
        }
    }

    /** Issued, not yet on goods. */
    record NotActivated() implements OfStamp {

        @Override
        public String name() {
            return "not-activated";
        }
    }

    /** Taken out of use. */
    record Voided(Stamp.End end) implements OfStamp {

        @Override
        public String name() {
            return "voided";
        }

        @Override
        public int status() {
            return 410;
        }
    }

    /**
     * Its goods are called back.
     *
     * @param ofIngredient the recall is of a lot that the goods were made from
     */
    record Recalled(Recall recall, boolean ofIngredient) implements OfStamp {

        @Override
        public String name() {
            return "recalled";
        }
    }

    /** Past the lot's last day. */
    record Expired(LocalDate on) implements OfStamp {

        @Override
        public String name() {
            return "expired";
        }
    }

    /** Its scans are not those of one package. */
    record PossibleCopy(Suspicion suspicion) implements OfStamp {

        @Override
        public String name() {
            return "possible-copy";
        }
    }

    /** Never issued by us; nobody learns whether it was the number or the tag. */
    record Unknown() implements Verdict {

        @Override
        public String name() {
            return "unknown";
        }

        @Override
        public int status() {
            return 404;
        }
    }

    /** Not a code: a typing error. */
    record Malformed(String typed) implements Verdict {

        @Override
        public String name() {
            return "malformed";
        }

        @Override
        public int status() {
            return 400;
        }
    }

    /** Too many codes that do not exist were tried from one network; nothing was looked up. */
    record TooManyTries(Duration pause) implements Verdict {

        @Override
        public String name() {
            return "too-many-tries";
        }

        @Override
        public int status() {
            return 429;
        }
    }
}
