package vn.nguon;

/** Why the platform did not start: a sentence for the operator that says what to do, and what the process ends with. */
final class StartFailure extends RuntimeException {

    private final int exitCode;

    StartFailure(int exitCode, String sentence, Throwable cause) {
        // One line, whatever was told over several: it is looked for on the last one.
        super(sentence.strip().replaceAll("\\s*\\R\\s*", " "), cause);
        this.exitCode = exitCode;
    }

    /** See docs/operations/running.md#when-it-does-not-start. */
    int exitCode() {
        return exitCode;
    }
}
