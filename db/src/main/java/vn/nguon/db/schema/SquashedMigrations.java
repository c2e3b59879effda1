package vn.nguon.db.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.nguon.db.schema.SchemaHistory.Step;

/** The migrations of before the baseline, V1 to V60 with gaps, which it replaced (decision 0046). */
final class SquashedMigrations {

    /** The last version of the baseline that makes the same tables, the same privileges and the same rows. */
    static final String LAST_OF_BASELINE = "16";

    /** How a database stands to them. */
    enum Progress {
        /** None of them ran: it is new, or made by the baseline. */
        NONE,
        /** The first ones ran, and the version before the baseline knows the others. */
        PART,
        /** All of them ran and nothing else did, so it holds what the baseline makes. */
        WHOLE,
        /** They ran in a way that no version did. */
        UNKNOWN
    }

    private static final List<Step> STEPS = read();

    private SquashedMigrations() {}

    /** How far they went in a database in which {@code steps} ran. */
    static Progress progress(List<Step> steps) {
        if (steps.isEmpty() || !steps.get(0).equals(STEPS.get(0))) {
            return Progress.NONE;
        }
        if (steps.equals(STEPS)) {
            return Progress.WHOLE;
        }
        return steps.size() < STEPS.size() && steps.equals(STEPS.subList(0, steps.size()))
                ? Progress.PART
                : Progress.UNKNOWN;
    }

    /** All of them, in order. */
    static List<Step> steps() {
        return STEPS;
    }

    /** The version of the last one. */
    static String last() {
        return STEPS.get(STEPS.size() - 1).version().getVersion();
    }

    /** Lines of version, Flyway's checksum, and file, with tabs between them. */
    private static List<Step> read() {
        try (var stream = SquashedMigrations.class.getResourceAsStream("squashed-migrations.tsv");
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Step.of(cells[0], Integer.parseInt(cells[1]), true))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
