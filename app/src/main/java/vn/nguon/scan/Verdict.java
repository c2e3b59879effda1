package vn.nguon.scan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.nguon.organisation.Organisation;
import vn.nguon.recall.Recall;
import vn.nguon.scan.suspicion.Suspicion;
import vn.nguon.stamp.Stamp;
import vn.nguon.trace.Lot;
import vn.nguon.trace.objection.Objection;

/**
 * The answer to a scan, with the facts that its sentence needs. Who tells verdicts apart does it by {@link #kind} in a
 * {@code switch} without default, or by {@link Cases}: a new verdict does not compile before everybody has words for it.
 */
public sealed interface Verdict {

    VerdictKind kind();

    /** What those cases say of it. */
    default <T> T tell(Cases<T> cases) {
        return switch (kind()) {
            case GENUINE -> cases.genuine((Genuine) this);
            case NOT_ACTIVATED -> cases.notActivated((NotActivated) this);
            case VOIDED -> cases.voided((Voided) this);
            case RECALLED -> cases.recalled((Recalled) this);
            case FAILED_TEST -> cases.failedTest((FailedTest) this);
            case WAITING_PERIOD -> cases.takenTooSoon((TakenTooSoon) this);
            case HELD -> cases.held((Held) this);
            case EXPIRED -> cases.expired((Expired) this);
            case POSSIBLE_COPY -> cases.possibleCopy((PossibleCopy) this);
            case UNKNOWN -> cases.unknown((Unknown) this);
            case RECORD_LOST -> cases.recordLost((RecordLost) this);
            case MALFORMED -> cases.malformed((Malformed) this);
            case TOO_MANY_TRIES -> cases.tooManyTries((TooManyTries) this);
        };
    }

    /** As the API and the record of scans call it: {@code possible-copy}. */
    default String name() {
        return kind().code();
    }

    /**
     * Something to say or to do for each verdict.
     *
     * @param <T> what it comes to
     */
    interface Cases<T> {

        T genuine(Genuine verdict);

        T notActivated(NotActivated verdict);

        T voided(Voided verdict);

        T recalled(Recalled verdict);

        T failedTest(FailedTest verdict);

        T takenTooSoon(TakenTooSoon verdict);

        T held(Held verdict);

        T expired(Expired verdict);

        T possibleCopy(PossibleCopy verdict);

        T unknown(Unknown verdict);

        T recordLost(RecordLost verdict);

        T malformed(Malformed verdict);

        T tooManyTries(TooManyTries verdict);
    }

    /** A verdict about a stamp that we issued: its scan is counted and written down. */
    sealed interface OfStamp extends Verdict {}

    /** A verdict about goods, whichever of their stamps was scanned, or none. */
    sealed interface OfGoods extends OfStamp {}

    /**
     * Issued, activated, nothing against it.
     *
     * @param activatedBy the name of who put it on goods
     */
    record Genuine(String activatedBy, Instant activatedAt) implements OfStamp {
        @Override
        public VerdictKind kind() {
            return VerdictKind.GENUINE;
        }
    }

    /**
     * Issued, not yet on goods.
     *
     * @param issuedTo the name of who ordered it
     */
    record NotActivated(String issuedTo) implements OfStamp {
        @Override
        public VerdictKind kind() {
            return VerdictKind.NOT_ACTIVATED;
        }
    }

    /**
     * Taken out of use.
     *
     * @param into under which lots its goods went on, where they were packed again; the pack is in one of them
     */
    record Voided(Stamp.End end, List<Successor> into) implements OfStamp {

        public Voided {
            into = List.copyOf(into);
        }

        /** Nothing is known of where its goods went on. */
        public Voided(Stamp.End end) {
            this(end, List.of());
        }

        @Override
        public VerdictKind kind() {
            return VerdictKind.VOIDED;
        }
    }

    /** A lot that goods went on under: its number and name. */
    record Successor(String code, String name) {}

    /**
     * Its goods are called back.
     *
     * @param lot          what is called back: the goods, or what they were made from
     * @param ofIngredient whether it is what they were made from
     * @param maker        of the goods
     */
    record Recalled(Recall recall, Lot lot, boolean ofIngredient, Organisation maker) implements OfGoods {
        /** Whom to call: who is named in the notice, or else the maker; empty if neither has a number. */
        public String phone() {
            String named = recall.notice().contact();
            return named.isBlank() ? maker.phone() : named;
        }

        @Override
        public VerdictKind kind() {
            return VerdictKind.RECALLED;
        }
    }

    /**
     * Its goods, or what they were made from, failed a test and passed none later.
     *
     * @param ofIngredient whether it is what they were made from
     */
    record FailedTest(Objection.FailedTest test, boolean ofIngredient, Organisation maker) implements OfGoods {
        @Override
        public VerdictKind kind() {
            return VerdictKind.FAILED_TEST;
        }
    }

    /**
     * Its goods, or what they were made from, were taken within a waiting period.
     *
     * @param ofIngredient whether it is what they were made from
     */
    record TakenTooSoon(Objection.TakenTooSoon taken, boolean ofIngredient, Organisation maker) implements OfGoods {
        @Override
        public VerdictKind kind() {
            return VerdictKind.WAITING_PERIOD;
        }
    }

    /** An inspector holds it. */
    record Held(Thing what) implements OfGoods {

        /** What the inspector holds: the goods, something that they were made from, or a range of stamps. */
        public enum Thing {
            GOODS,
            INGREDIENT,
            STAMP
        }

        @Override
        public VerdictKind kind() {
            return VerdictKind.HELD;
        }
    }

    /** Past the lot's last day. */
    record Expired(LocalDate on, Organisation maker) implements OfGoods {
        @Override
        public VerdictKind kind() {
            return VerdictKind.EXPIRED;
        }
    }

    /** Its scans are not those of one package. */
    record PossibleCopy(Suspicion suspicion) implements OfStamp {

        /** Whether an inspector found it to be so, and it is more than a suspicion. */
        public boolean found() {
            return suspicion.found();
        }

        @Override
        public VerdictKind kind() {
            return VerdictKind.POSSIBLE_COPY;
        }
    }

    /** Never issued by us; nobody learns whether it was the number or the tag. */
    record Unknown() implements Verdict {
        @Override
        public VerdictKind kind() {
            return VerdictKind.UNKNOWN;
        }
    }

    /**
     * Issued by us, and the database was restored to a moment that does not know it: neither good nor bad is known of it.
     */
    record RecordLost() implements Verdict {
        @Override
        public VerdictKind kind() {
            return VerdictKind.RECORD_LOST;
        }
    }

    /** Not a code: a typing error. */
    record Malformed(String typed) implements Verdict {

        private static final Pattern SERIAL = Pattern.compile("[0-9]{13}");

        /** Whether it is what is printed below the QR code: 13 digits, which say nothing about the stamp. */
        public boolean isSerial() {
            return SERIAL.matcher(typed.replace(" ", "")).matches();
        }

        @Override
        public VerdictKind kind() {
            return VerdictKind.MALFORMED;
        }
    }

    /** Too many codes that do not exist were tried from one network; nothing was looked up. */
    record TooManyTries(Duration pause) implements Verdict {
        @Override
        public VerdictKind kind() {
            return VerdictKind.TOO_MANY_TRIES;
        }
    }
}
