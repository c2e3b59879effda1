package vn.nguon.scan.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.database.ColumnReader;
import vn.nguon.language.LocalizedText;

/** The progress of inspectors with a case. */
public sealed interface CaseProgress {

    /** What can have become of it; who tells the steps apart does it by a {@code switch} without default. */
    enum Status {
        OPEN,
        TAKEN,
        SETTLED
    }

    Status status();

    /** Who took or settled it, {@code account:7}; empty if nobody did. */
    String by();

    /** How it was settled; null before. */
    default @Nullable Settled settled() {
        return null;
    }

    /** Nobody looks into it yet. */
    record Open() implements CaseProgress {

        @Override
        public Status status() {
            return Status.OPEN;
        }

        @Override
        public String by() {
            return "";
        }
    }

    /** Somebody looks into it. */
    record Taken(String by) implements CaseProgress {

        @Override
        public Status status() {
            return Status.TAKEN;
        }
    }

    /** Somebody looked into it and found something. */
    record Settled(String by, Instant at, Finding finding) implements CaseProgress {

        @Override
        public Status status() {
            return Status.SETTLED;
        }

        @Override
        public Settled settled() {
            return this;
        }
    }

    private static Finding.@Nullable About about(@Nullable String found) {
        return found == null ? null : Finding.About.valueOf(found);
    }

    /** The progress that a row of a worklist's table tells. */
    static CaseProgress read(ColumnReader row) {
        @Nullable String takenBy = row.maybe("taken_by", String.class);
        if (takenBy == null) {
            return new Open();
        }
        Instant settledAt = row.maybe("settled_at", Instant.class);
        if (settledAt == null) {
            return new Taken(takenBy);
        }
        return new Settled(
                row.text("settled_by"),
                settledAt,
                new Finding(
                        Finding.Outcome.valueOf(row.text("outcome")),
                        row.text("finding"),
                        about(row.maybe("found", String.class)),
                        new LocalizedText(row.text("buyers_vi"), row.text("buyers_en"))));
    }
}
