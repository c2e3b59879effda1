package vn.nguon.bench;

/**
 * A line of the table.
 *
 * @param what      what was done
 * @param mustReach what it has to reach
 * @param measured  what it reached
 * @param holds     whether that is enough
 */
record BenchmarkRow(String what, String mustReach, String measured, boolean holds) {

    /** As a line of a Markdown table. */
    @Override
    public String toString() {
        return "| %s | %s | %s | %s |".formatted(what, mustReach, measured, holds ? "yes" : "**no**");
    }
}
