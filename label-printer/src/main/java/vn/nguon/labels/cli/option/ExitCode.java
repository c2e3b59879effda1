package vn.nguon.labels.cli.option;

/** Exit codes of {@code labels}, and what they mean. */
public final class ExitCode {

    /** All was done. */
    public static final int DONE = 0;

    /** Something unforeseen; the message says what. */
    public static final int UNFORESEEN = 1;

    /** The command line is wrong. */
    public static final int USAGE = 2;

    /** The job, a label or the layout was refused; nothing more was printed. */
    public static final int REFUSED = 3;

    /** The printer hangs, went away, or asks for a person; the run can be resumed. */
    public static final int PRINTER = 4;

    /** One row is in doubt; the run goes on when somebody says whether it came out. */
    public static final int IN_DOUBT = 5;

    /** The platform cannot be reached or refuses. */
    public static final int PLATFORM = 6;

    private ExitCode() {}
}
