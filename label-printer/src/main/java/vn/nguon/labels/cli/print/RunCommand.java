package vn.nguon.labels.cli.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
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
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.cli.option.CheckOptions;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.cli.option.JobFile;
import vn.nguon.labels.cli.option.Terminal;
import vn.nguon.labels.drawing.LabelComposer;
import vn.nguon.labels.job.JobReader;
import vn.nguon.labels.job.SelectedLabels;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.run.PrintRun;
import vn.nguon.labels.run.RunReports;
import vn.nguon.labels.run.journal.RunJournal;
import vn.nguon.labels.run.platform.PlatformClient;
import vn.nguon.labels.run.platform.PlatformLabels;

/** The command {@code labels run}: a job is printed with account of every serial. */
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
public final class RunCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CheckOptions checkOptions = new CheckOptions();

    @Mixin
    private PlatformOptions platformOptions = new PlatformOptions();

    @Mixin
    private PrinterOptions printerOptions = new PrinterOptions();

    @Mixin
    private ConsoleOptions consoleOptions = new ConsoleOptions();

    @Parameters(arity = "0..1", paramLabel = "JOB", description = "The platform's job, or a CSV or NDJSON file")
    private @Nullable String job;

    @Option(
            names = "--printer",
            paramLabel = "NAME",
            description = "Without JOB: only jobs meant for that printer or for any")
    private @Nullable String meantFor;

    @Option(names = "--take-over", description = "Take the job from another workstation that is gone for good")
    private boolean takeOver;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "Where journals lie (default: NGUON_HOME/print-runs)")
    private Path state = defaultState();

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

    @Override
    public Integer call() throws IOException {
        var remote = platformOptions.platform(Terminal.err(spec), Terminal.reader(spec));
        if (job == null) {
            return printerOptions.isNamed() ? all(remote) : list(remote);
        }
        return one(remote == null ? new PlatformClient.PrintJob(job, 0, null, Map.of()) : remote.job(job), remote);
    }

    /** All open jobs, the oldest first. */
    private int all(@Nullable PlatformClient remote) throws IOException {
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

    private int one(PlatformClient.PrintJob order, @Nullable PlatformClient remote) throws IOException {
        String name = remote == null ? String.valueOf(Path.of(job).getFileName()) : order.id();
        var layout = printerOptions.layout(order.layout());
        int dpi = printerOptions.dpi(layout);
        var console = consoleOptions.console(spec);
        try (var journal = RunJournal.open(state, name)) {
            var run = new PrintRun(
                    name,
                    layout,
                    dpi,
                    printerOptions.language(layout),
                    journal,
                    state,
                    remote == null ? RunReports.NONE : remote,
                    checkOptions.checking(),
                    console);
            if (!spoiled.isEmpty()) {
                return spoil(run, console);
            }
            if (takeOver) {
                run.takingOver();
            }
            if (reprint != null && only.isEmpty()) {
                throw new LabelRefused(
                        "--reprint in lại những tem nêu ở --only; hãy nêu các số sê-ri",
                        "--reprint prints what --only names; name the serials");
            }
            var wanted = reprint == null ? run : run.again(reprint);
            return remote == null
                    ? printFile(wanted, order, layout, dpi, console)
                    : print(
                            wanted,
                            new PlatformLabels(remote, order.id(), only, reprint != null, console),
                            order,
                            console);
        }
    }

    private int printFile(PrintRun run, PlatformClient.PrintJob order, Layout layout, int dpi, ConsoleOperator console)
            throws IOException {
        try (var file = JobFile.of(Path.of(String.valueOf(job)))) {
            try (var stream = file.open()) {
                var composer = new LabelComposer(layout, dpi);
                new SelectedLabels(JobReader.read(stream), order.texts(), only).forEachRemaining(composer::compose);
            }
            try (var stream = file.open()) {
                return print(run, JobReader.read(stream), order, console);
            }
        }
    }

    private int print(PrintRun run, Iterator<Label> labels, PlatformClient.PrintJob order, ConsoleOperator console)
            throws IOException {
        try (var open = printerOptions.open("labels " + order.id())) {
            var outcome = run.print(
                    new SelectedLabels(labels, order.texts(), only), order.left(), open, printerOptions.name());
            console.summary(outcome);
            return outcome.reported() ? ExitCode.DONE : ExitCode.PLATFORM;
        }
    }

    private int spoil(PrintRun run, ConsoleOperator console) {
        if (reason.isBlank()) {
            throw new LabelRefused(
                    "tem hỏng bị huỷ kèm lý do; hãy nêu bằng --reason",
                    "spoiled labels are voided with a reason; say it with --reason");
        }
        boolean reported = run.spoil(spoiled, reason);
        console.say("%d labels noted as spoiled".formatted(spoiled.size()));
        return reported ? ExitCode.DONE : ExitCode.PLATFORM;
    }

    private int list(@Nullable PlatformClient remote) {
        for (var open : open(remote)) {
            Terminal.out(spec).printf("%s  %d labels  %s%n", open.id(), open.left(), open.texts());
        }
        return ExitCode.DONE;
    }

    private List<PlatformClient.PrintJob> open(@Nullable PlatformClient remote) {
        if (remote == null) {
            throw new LabelRefused(
                    "hãy nêu lệnh in, hoặc hệ thống cần xem các lệnh in",
                    "name a job, or the platform whose jobs to list");
        }
        var jobs = new ArrayList<>(remote.openJobs(meantFor));
        Collections.reverse(jobs);
        return jobs;
    }

    private static Path defaultState() {
        String home = System.getenv("NGUON_HOME");
        var base = home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".nguon") : Path.of(home);
        return base.resolve("print-runs");
    }
}
