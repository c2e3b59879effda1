package vn.nguon.scan.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subject of a doubt: a stamp of ours, or a code that none of ours bears. */
public sealed interface ReportSubject {

    /** The order under which it is kept; 0 for none. */
    long order();

    /** The stamp's number; null for a code that none of ours bears. */
    @Nullable Long stamp();

    /** The code as it was typed or scanned; empty for a stamp of ours. */
    String typed();

    /** What the ledger's entry is about, beside the doubt itself. */
    List<String> subjects();

    /** A stamp that exists. */
    record OurStamp(long order, long number) implements ReportSubject {

        @Override
        public Long stamp() {
            return number;
        }

        @Override
        public String typed() {
            return "";
        }

        @Override
        public List<String> subjects() {
            return List.of("stamp:" + number, "order:" + order);
        }
    }

    /** A code as it was typed or scanned, cut to 60 characters. */
    record StrangeCode(String typed) implements ReportSubject {

        private static final int LONGEST = 60;

        public StrangeCode {
            typed = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        }

        @Override
        public long order() {
            return 0;
        }

        @Override
        public @Nullable Long stamp() {
            return null;
        }

        @Override
        public List<String> subjects() {
            return List.of();
        }
    }
}
