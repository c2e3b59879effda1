package vn.nguon.pages.scanned;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.words.Bilingual;

/** What a page says first: the answer to a scan, with the facts that its sentence needs. */
public sealed interface Verdict {

    Headline headline();

    /** Issued, activated, nothing against it. */
    record Genuine(String activatedBy, LocalDate activatedOn) implements Verdict {

        @Override
        public Headline headline() {
            return Headline.GENUINE;
        }
    }

    /**
     * Issued, not yet on goods.
     *
     * @param issuedTo the organisation that ordered it
     */
    record NotActivated(@Nullable String issuedTo) implements Verdict {

        @Override
        public Headline headline() {
            return Headline.NOT_ACTIVATED;
        }
    }

    /** Never issued by us. */
    record Unknown() implements Verdict {

        @Override
        public Headline headline() {
            return Headline.UNKNOWN;
        }
    }

    /** Taken out of use. */
    record Voided(LocalDate on, Bilingual reason) implements Verdict {

        @Override
        public Headline headline() {
            return Headline.VOIDED;
        }
    }

    /**
     * Its lot is called back.
     *
     * @param notice why, in the words of who called it back
     * @param whatToDo what people who have the goods should do
     */
    record Recalled(String lot, LocalDate since, Bilingual notice, Bilingual whatToDo, Contact contact)
            implements Verdict {

        @Override
        public Headline headline() {
            return Headline.RECALLED;
        }
    }

    /** Past the lot's last day. */
    record Expired(LocalDate on, @Nullable Contact contact) implements Verdict {

        @Override
        public Headline headline() {
            return Headline.EXPIRED;
        }
    }

    /** Its scans are not those of one package; the evidence, earliest first. */
    record PossibleCopy(List<Sighting> evidence) implements Verdict {

        public PossibleCopy {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Headline headline() {
            return Headline.POSSIBLE_COPY;
        }
    }

    /** Not a code; what was typed comes back to be corrected. */
    record Malformed(String typed) implements Verdict {

        /** Whether it is what is printed below the QR code: 13 digits, which say nothing about the stamp. */
        public boolean isSerial() {
            return typed.replace(" ", "").matches("[0-9]{13}");
        }

        @Override
        public Headline headline() {
            return Headline.MALFORMED;
        }
    }

    /** Too many codes were tried from one network. */
    record TooManyTries(Duration pause) implements Verdict {

        @Override
        public Headline headline() {
            return Headline.TOO_MANY_TRIES;
        }
    }

    /** Whom to call. */
    record Contact(String name, @Nullable String phone) {}

    /**
     * Scans that speak of a copy: when, and where in coarse words.
     *
     * @param networks from how many networks on the day that began then; 0 where it is about no day
     */
    record Sighting(Instant when, Bilingual where, long times, int networks) {

        public Sighting(Instant when, Bilingual where, long times) {
            this(when, where, times, 0);
        }
    }
}
