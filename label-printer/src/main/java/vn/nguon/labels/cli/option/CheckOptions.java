package vn.nguon.labels.cli.option;

import picocli.CommandLine.Option;
import vn.nguon.labels.check.CheckingLabels;

/** The option that says how many labels are read back. */
public final class CheckOptions {

    /** How many. */
    enum Share {
        SAMPLE,
        ALL
    }

    @Option(
            names = "--check",
            defaultValue = "SAMPLE",
            description = "Read back ${COMPLETION-CANDIDATES} labels as a cheap phone sees them (default: the first"
                    + " three and one in a hundred)")
    private Share share = Share.SAMPLE;

    /** Whoever reads that many back. */
    public CheckingLabels checking() {
        return new CheckingLabels(share == Share.ALL ? CheckingLabels.ALL : CheckingLabels.SAMPLE);
    }
}
