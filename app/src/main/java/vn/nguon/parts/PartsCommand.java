package vn.nguon.parts;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks through what the platform is made of; needs neither a database nor the network. */
@Command(name = "parts", description = "What the platform is made of, and which published faults are in it.")
public final class PartsCommand {

    private static final int FAULTY = 1;
    private static final int NOTHING_TO_COMPARE = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Command(description = "Hold the parts against the advisories; ends with 1 if one is faulty.")
    int check(
            @Option(names = "--advisories", paramLabel = "FILE", description = "Others than those that came along")
                    @Nullable Path file)
            throws IOException {
        BillOfMaterials bill = bill();
        if (bill == null) {
            return NOTHING_TO_COMPARE;
        }
        PartsReport report =
                PartsReport.of(bill, file == null ? Advisories.ofThisPlatform() : Advisories.read(file), today());
        report.lines().forEach(out()::println);
        return report.faulty().isEmpty() ? 0 : FAULTY;
    }

    @Command(description = "Make a file of advisories out of a database in OSV's format.")
    int feed(
            @Parameters(paramLabel = "OSV.zip", description = "All advisories of the ecosystem Maven") Path database,
            @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where it is written")
                    Path out)
            throws IOException {
        BillOfMaterials bill = bill();
        if (bill == null) {
            return NOTHING_TO_COMPARE;
        }
        List<Advisory> found = OsvDatabase.read(database, bill);
        new Advisories(today(), "OSV, Maven", true, found).write(out);
        out().println("Wrote " + found.size() + " advisories about parts of the platform to " + out);
        return 0;
    }

    /** Null where it was built without, and that was said. */
    private @Nullable BillOfMaterials bill() throws IOException {
        BillOfMaterials bill = BillOfMaterials.ofThisPlatform();
        if (bill == null) {
            out().println("There is no bill of materials in this platform: build it with Maven.");
        }
        return bill;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }
}
