package vn.nguon.labels;

import vn.nguon.labels.cli.LabelsCommand;

/** Starts the command {@code labels}. */
public final class Labels {

    private Labels() {}

    /** Runs the command and ends with its exit code. */
    public static void main(String[] arguments) {
        // No window is ever opened; asking for one fails on servers.
        System.setProperty("java.awt.headless", "true");
        System.exit(LabelsCommand.run(arguments));
    }
}
