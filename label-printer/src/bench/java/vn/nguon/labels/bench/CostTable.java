package vn.nguon.labels.bench;

import java.io.PrintWriter;
import java.util.Locale;

/** A table in Markdown: what programs took for a label each. */
final class CostTable {

    private final PrintWriter out;

    CostTable(PrintWriter out) {
        this.out = out;
    }

    void begin() {
        out.println();
        out.println(
                "| the same job, each as a process | labels | ms a label | CPU ms a label | peak MB | bytes a label |");
        out.println("|---|---|---|---|---|---|");
    }

    void row(String name, int count, LabelCost cost) {
        out.println("| %s | %d | %s | %s | %s | %s |"
                .formatted(
                        name,
                        count,
                        number("%.3f", cost.clock()),
                        number("%.3f", cost.cpu()),
                        number("%.0f", cost.memory()),
                        number("%.0f", cost.bytes())));
    }

    void missing(String program) {
        out.println("| %s is not installed here | – | – | – | – | – |".formatted(program));
    }

    /** Their figures, then by how much ours are the smaller. */
    void compare(String name, LabelCost theirs, int count, LabelCost ours) {
        row(name, count, theirs);
        out.println("| … how many times ours | | %s | %s | %s | %s |"
                .formatted(
                        number("%.1f", theirs.clock() / ours.clock()),
                        number("%.1f", theirs.cpu() / ours.cpu()),
                        number("%.2f", theirs.memory() / ours.memory()),
                        number("%.1f", theirs.bytes() / ours.bytes())));
    }

    static String number(String form, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, form, value);
    }
}
