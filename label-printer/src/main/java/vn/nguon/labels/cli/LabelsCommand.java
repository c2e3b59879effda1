package vn.nguon.labels.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.Reason;
import vn.nguon.labels.cli.make.CheckCommand;
import vn.nguon.labels.cli.make.LayoutsCommand;
import vn.nguon.labels.cli.make.MakeCommand;
import vn.nguon.labels.cli.make.PreviewCommand;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.cli.option.ReaderLanguage;
import vn.nguon.labels.cli.option.Terminal;
import vn.nguon.labels.cli.print.PrintCommand;
import vn.nguon.labels.cli.print.RunCommand;
import vn.nguon.labels.printer.PrinterTrouble;
import vn.nguon.labels.run.PlatformRefused;
import vn.nguon.labels.run.PlatformUnreachable;
import vn.nguon.labels.run.RowInDoubt;

/** The command {@code labels}. */
@Command(
        name = "labels",
        description = "Turns print jobs into labels that phones can read, and prints them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            LayoutsCommand.class,
            PreviewCommand.class,
            MakeCommand.class,
            CheckCommand.class,
            PrintCommand.class,
            RunCommand.class,
            BenchCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 2 wrong command line, 3 job or layout refused, 4 printer in trouble,",
            "5 a label in doubt, 6 platform not reached or refusing, 1 anything else."
        })
public final class LabelsCommand {

    /** Asked for through the command line, see {@link Terminal#reader}. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private ReaderLanguage language = new ReaderLanguage();

    private LabelsCommand() {}

    /** Runs the command line; returns its exit code. */
    public static int run(String... arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(out, err, arguments);
    }

    /** As above, speaking there. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine().setOut(out).setErr(err).execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new LabelsCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    line.getErr().println("labels: " + reason(e).in(Terminal.reader(line.getCommandSpec())));
                    return exitCode(e);
                });
    }

    private static Reason reason(Exception e) {
        if (e instanceof NoSuchFileException missing) {
            return Reason.of("không có tệp %s", "there is no file %s", missing.getFile());
        }
        if (e instanceof AccessDeniedException denied) {
            return Reason.of(
                    "bạn không được đọc hoặc ghi %s", "%s may not be read or written by you", denied.getFile());
        }
        if (e instanceof LabelRefused refused) {
            return refused.reason();
        }
        String said = e instanceof IOException && e.getMessage() != null ? e.getMessage() : e.toString();
        return new Reason(said, said);
    }

    private static int exitCode(Exception e) {
        if (e instanceof PrinterTrouble) {
            return ExitCode.PRINTER;
        }
        if (e instanceof RowInDoubt) {
            return ExitCode.IN_DOUBT;
        }
        if (e instanceof PlatformUnreachable || e instanceof PlatformRefused) {
            return ExitCode.PLATFORM;
        }
        if (e instanceof LabelRefused || e instanceof IOException || e instanceof UncheckedIOException) {
            return ExitCode.REFUSED;
        }
        return ExitCode.UNFORESEEN;
    }
}
