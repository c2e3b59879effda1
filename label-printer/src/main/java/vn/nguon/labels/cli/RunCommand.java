package vn.nguon.labels.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.job.Jobs;
import vn.nguon.labels.language.Language;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.run.Attendant.Answer;
import vn.nguon.labels.run.Journal;
import vn.nguon.labels.run.Platform;
import vn.nguon.labels.run.PlatformLabels;
import vn.nguon.labels.run.PrintingRun;
import vn.nguon.labels.run.Reports;

/** Prints a job with account of every serial. */
@Command(
        name = "run",
        description =
                "Prints a job with account of every serial; goes on after a power cut, a jam or a killed process.",
        footer = {
            "",
            "Examples:",
            "  labels run --platform https://nguon.example --key-file key          lists the jobs",
            "  labels run --platform https://nguon.example --key-file key --printer xuong-1 \\",
            "      --to tcp://192.168.1.50 --language tspl                         prints them, oldest first",
            "  labels run 0197f5b0-… --platform https://nguon.example --key-file key \\",
            "      --to tcp://192.168.1.50 --language zpl --layout roll-50x30",
            "  labels run job.csv --to /dev/usb/lp0 --language tspl --layout roll-35x22-3",
            "  labels run job.csv --to ipp://localhost:631/printers/Office --language pdf --layout a4-24"
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CheckOptions checkOptions = new CheckOptions();

    @Parameters(arity = "0..1", paramLabel = "JOB", description = "The platform's job, or a CSV or NDJSON file")
    private @Nullable String job;

    @Option(
            names = {"-l", "--layout"},
            paramLabel = "NAME|FILE",
            description = "The layout (default: the job's)")
    private @Nullable String layout;

    @Option(names = "--dpi", paramLabel = "DOTS", description = "Dots an inch of the printer (default: the layout's)")
    private int dpi;

    @Option(
            names = "--to",
            paramLabel = "PRINTER",
            description = "tcp://HOST:PORT, ipp://HOST:PORT/printers/NAME, a device or a file")
    private @Nullable String printer;

    @Option(
            names = "--language",
            defaultValue = "ZPL",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Language.Name language = Language.Name.ZPL;

    @Option(
            names = "--printer",
            paramLabel = "NAME",
            description = "Without JOB: only jobs meant for that printer or for any")
    private @Nullable String meantFor;

    @Option(names = "--take-over", description = "Take the job from another workstation that is gone for good")
    private boolean takeOver;

    @Option(names = "--platform", paramLabel = "URL", description = "The platform's address")
    private @Nullable URI platform;

    @Option(names = "--key-file", paramLabel = "FILE", description = "File with the API key (scope PRINT)")
    private @Nullable Path keyFile;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "Where journals lie (default: NGUON_HOME/print-runs)")
    private Path state = defaultState();

    @Option(
            names = "--in-doubt",
            paramLabel = "ANSWER",
            description = "What became of the row in doubt: out, not-out, spoiled")
    private @Nullable String inDoubt;

    @Option(names = "--reprint", paramLabel = "REASON", description = "Print again what is on paper already, and why")
    private @Nullable String reprint;

    @Option(names = "--only", split = ",", paramLabel = "SERIAL", description = "Print these serials of the job alone")
    private List<String> only = List.of();

    @Option(
            names = "--spoiled",
            split = ",",
            paramLabel = "SERIAL",
            description = "These came out unusable; note it, and print nothing")
    private List<String> spoiled = List.of();

    @Option(names = "--reason", paramLabel = "REASON", description = "Why they are unusable")
    private String reason = "";

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "How long to wait for a printer in trouble (default: ${DEFAULT-VALUE})")
    private int wait = 600;

    @Option(names = "--json", description = "Progress and summary as JSON lines")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var remote = platform == null ? null : new Platform(platform, key());
        if (job == null) {
            return printer == null ? list(remote) : all(remote);
        }
        return one(remote == null ? new Platform.PrintJob(job, 0, null, Map.of()) : remote.job(job), remote);
    }

    /** All open jobs, the oldest first. */
    private int all(@Nullable Platform remote) throws IOException {
        for (var order : open(remote)) {
            if (order.left() > 0) {
                Terminal.err(spec).println("job " + order.id());
                int code = one(order, remote);
                if (code != ExitCode.DONE) {
                    return code;
                }
            }
        }
        return ExitCode.DONE;
    }

    private int one(Platform.PrintJob order, @Nullable Platform remote) throws IOException {
        String name = remote == null ? String.valueOf(Path.of(job).getFileName()) : order.id();
        var read = layout(order.layout());
        int dots = dpi == 0 ? read.dpi() : dpi;
        var console = new Console(spec, json, wait, answer());
        try (var journal = Journal.open(state, name)) {
            var run = new PrintingRun(
                    name,
                    read,
                    dots,
                    Language.named(language, read, dots),
                    journal,
                    state,
                    remote == null ? Reports.NONE : remote,
                    checkOptions.checking(),
                    console);
            if (!spoiled.isEmpty()) {
                return spoil(run, console);
            }
            if (takeOver) {
                run.takingOver();
            }
            return print(reprint == null ? run : run.again(reprint), order, remote, console);
        }
    }

    private int print(PrintingRun run, Platform.PrintJob order, @Nullable Platform remote, Console console)
            throws IOException {
        if (printer == null) {
            throw new LabelRefused("no printer was named; say it with --to");
        }
        if (language == Language.Name.PDF && !printer.startsWith("ipp://")) {
            throw new LabelRefused(
                    "sheets (--language pdf) are printed over ipp://; " + printer + " takes no documents");
        }
        if (reprint != null && only.isEmpty()) {
            throw new LabelRefused("--reprint prints what --only names; name the serials");
        }
        String documentFormat = language == Language.Name.PDF ? "application/pdf" : "application/vnd.cups-raw";
        try (var stream = remote == null ? file() : InputStream.nullInputStream();
                var open = PrinterAddress.open(printer, documentFormat, "labels " + order.id())) {
            var labels = remote == null
                    ? Jobs.read(stream)
                    : new PlatformLabels(remote, order.id(), only, reprint != null, console);
            var outcome = run.print(new Chosen(labels, order.texts(), only), order.left(), open, printer);
            console.summary(outcome);
            return outcome.reported() ? ExitCode.DONE : ExitCode.PLATFORM;
        }
    }

    private int spoil(PrintingRun run, Console console) {
        if (reason.isBlank()) {
            throw new LabelRefused("spoiled labels are voided with a reason; say it with --reason");
        }
        boolean reported = run.spoil(spoiled, reason);
        console.say("%d labels noted as spoiled".formatted(spoiled.size()));
        return reported ? ExitCode.DONE : ExitCode.PLATFORM;
    }

    private int list(@Nullable Platform remote) {
        for (var open : open(remote)) {
            Terminal.out(spec).printf("%s  %d labels  %s%n", open.id(), open.left(), open.texts());
        }
        return ExitCode.DONE;
    }

    private List<Platform.PrintJob> open(@Nullable Platform remote) {
        if (remote == null) {
            throw new LabelRefused("name a job, or the platform whose jobs to list");
        }
        var jobs = new ArrayList<>(remote.openJobs(meantFor));
        Collections.reverse(jobs);
        return jobs;
    }

    private InputStream file() throws IOException {
        return new BufferedInputStream(Files.newInputStream(Path.of(String.valueOf(job))));
    }

    private Layout layout(@Nullable String ofJob) {
        String name = layout != null ? layout : ofJob;
        if (name == null) {
            throw new LabelRefused("neither the job nor --layout names a layout");
        }
        return LayoutOptions.read(name);
    }

    private String key() throws IOException {
        if (keyFile == null) {
            throw new LabelRefused("the platform asks for a key; say where it is with --key-file");
        }
        String key = Files.readString(keyFile).strip();
        if (key.isEmpty() || key.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new LabelRefused("%s does not hold one line with a key".formatted(keyFile));
        }
        return key;
    }

    private @Nullable Answer answer() {
        if (inDoubt == null) {
            return null;
        }
        return switch (inDoubt) {
            case "out" -> Answer.OUT;
            case "not-out" -> Answer.NOT_OUT;
            case "spoiled" -> Answer.SPOILED;
            default -> throw new LabelRefused("--in-doubt is out, not-out or spoiled, not " + inDoubt);
        };
    }

    private static Path defaultState() {
        String home = System.getenv("NGUON_HOME");
        var base = home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".nguon") : Path.of(home);
        return base.resolve("print-runs");
    }
}
