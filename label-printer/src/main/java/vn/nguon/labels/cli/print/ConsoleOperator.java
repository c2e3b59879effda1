package vn.nguon.labels.cli.print;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.labels.LocalizedMessage;
import vn.nguon.labels.cli.option.Terminal;
import vn.nguon.labels.run.PrintOperator;
import vn.nguon.labels.run.PrintRun;
import vn.nguon.labels.run.RowInDoubt;

/** The person at the terminal, or a machine that reads JSON. */
final class ConsoleOperator implements PrintOperator {

    private static final int BAR = 24;
    private static final long BETWEEN_LINES = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintWriter out;
    private final boolean json;
    private final Locale reader;
    private final long waitNanos;
    private final @Nullable Answer answer;
    private final long start = System.nanoTime();
    private long lastLine;
    private long waitingSince;
    private @Nullable LocalizedMessage lastTrouble;

    ConsoleOperator(@Nullable CommandSpec spec, boolean json, int waitSeconds, @Nullable Answer answer) {
        this.out = Terminal.err(spec);
        this.json = json;
        this.reader = Terminal.reader(spec);
        this.waitNanos = TimeUnit.SECONDS.toNanos(waitSeconds);
        this.answer = answer;
    }

    @Override
    public Answer cameOut(List<String> serials) {
        if (answer != null) {
            return answer;
        }
        var answers = new Scanner(System.in, Charset.defaultCharset());
        while (!json) {
            out.printf("The last run was interrupted while printing %s.%n", String.join(", ", serials));
            out.print("Did it come out? [y]es, [n]o, [s]poiled: ");
            out.flush();
            switch (answers.hasNextLine() ? answers.nextLine().strip().toLowerCase(Locale.ROOT) : "nobody") {
                case "y" -> {
                    return Answer.OUT;
                }
                case "n" -> {
                    return Answer.NOT_OUT;
                }
                case "s" -> {
                    return Answer.SPOILED;
                }
                case "nobody" -> throw new RowInDoubt(serials);
                default -> out.println("Please look at the roll, and type y, n or s.");
            }
        }
        throw new RowInDoubt(serials);
    }

    @Override
    public boolean waitFor(LocalizedMessage trouble) {
        long now = System.nanoTime();
        if (!trouble.equals(lastTrouble)) {
            lastTrouble = trouble;
            waitingSince = now;
            say(LocalizedMessage.of("máy in đang chờ: %s", "the printer waits: %s", trouble)
                    .in(reader));
        }
        if (now - waitingSince >= waitNanos) {
            return false;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        return true;
    }

    @Override
    public void progress(long printed, long left) {
        lastTrouble = null;
        long now = System.nanoTime();
        if (now - lastLine < BETWEEN_LINES) {
            return;
        }
        lastLine = now;
        double seconds = (now - start) / 1e9;
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(new Progress(printed, left, seconds)));
        } else if (left <= 0) {
            out.printf(Locale.ROOT, "\r%d printed, %.1f/s ", printed, printed / seconds);
        } else {
            int filled = (int) (BAR * printed / (printed + left));
            out.printf(
                    Locale.ROOT,
                    "\r[%s%s] %d of %d, %.1f/s, %d s left ",
                    "#".repeat(filled),
                    ".".repeat(BAR - filled),
                    printed,
                    printed + left,
                    printed / seconds,
                    Math.round(left * seconds / printed));
        }
        out.flush();
    }

    void summary(PrintRun.Outcome outcome) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(outcome));
        } else {
            out.printf("%n%d printed now, %d on paper in all%n", outcome.printed(), outcome.onPaper());
            if (!outcome.reported()) {
                out.println("The platform does not know all of it yet; run the job again to tell it.");
            }
        }
    }

    void say(String words) {
        out.println(json ? JsonMapper.shared().writeValueAsString(new Message(words)) : words);
    }

    private record Progress(long printed, long left, double seconds) {}

    private record Message(String message) {}
}
