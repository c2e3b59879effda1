package vn.nguon.labels.bench;

/**
 * What a label cost.
 *
 * @param clock milliseconds by the clock
 * @param cpu milliseconds of processors
 * @param memory the most that was held, in megabytes
 */
record LabelCost(double clock, double cpu, double memory, double bytes) {

    static LabelCost of(ProcessUsage watched, long bytes, int labels) {
        return new LabelCost(
                watched.clock() * 1000 / labels,
                watched.cpu() * 1000 / labels,
                watched.memory(),
                (double) bytes / labels);
    }
}
