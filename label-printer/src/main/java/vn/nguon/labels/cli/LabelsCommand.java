package vn.nguon.labels.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.LocalizedMessage;
import vn.nguon.labels.cli.make.CheckCommand;
import vn.nguon.labels.cli.make.LayoutsCommand;
import vn.nguon.labels.cli.make.MakeCommand;
import vn.nguon.labels.cli.make.PreviewCommand;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.cli.option.LanguageOption;
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
    private LanguageOption language = new LanguageOption();

    private LabelsCommand() {}

    /** Runs the command line and ends with its exit code. */
    public static void main(String[] arguments) {
        start(arguments);
    }

    /** As above, with further commands that are not in the printer's jar. */
    public static void start(String[] arguments, Object... further) {
        // No window is ever opened; asking for one fails on servers.
        System.setProperty("java.awt.headless", "true");
        var line = commandLine();
        List.of(further).forEach(line::addSubcommand);
        System.exit(line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }

    /** Runs the command line, speaking there; returns its exit code. */
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

    private static LocalizedMessage reason(Exception e) {
        if (e instanceof NoSuchFileException missing) {
            return LocalizedMessage.of("không có tệp %s", "there is no file %s", missing.getFile());
        }
        if (e instanceof AccessDeniedException denied) {
            return LocalizedMessage.of(
                    "bạn không được đọc hoặc ghi %s", "%s may not be read or written by you", denied.getFile());
        }
        if (e instanceof LabelRefused refused) {
            return refused.reason();
        }
        String said = e instanceof IOException && e.getMessage() != null ? e.getMessage() : e.toString();
        return new LocalizedMessage(said, said);
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
