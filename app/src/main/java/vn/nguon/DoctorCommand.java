package vn.nguon;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.nguon.backup.BackupCheckup;
import vn.nguon.commands.CommandContext;
import vn.nguon.doctor.AddressCheckup;
import vn.nguon.doctor.Checkup;
import vn.nguon.doctor.DatabaseCheckup;
import vn.nguon.doctor.Diagnosis;
import vn.nguon.doctor.Diagnosis.Severity;
import vn.nguon.doctor.HomeCheckup;
import vn.nguon.doctor.SettingsCheckup;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;

/** {@code ./nguon doctor}: looks through an installation, running or not, and says what to mend. It changes nothing. */
@Command(
        name = "doctor",
        description = "Looks through settings, disk, keys, address, database and backup, and says what to mend.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private static final int SOMETHING_TO_LOOK_AT = 1;
    private static final int SOMETHING_TO_MEND = 2;

    @ParentCommand
    private @Nullable CommandContext platform;

    @Spec
    private @Nullable CommandSpec spec;

    /** Ends with 0 if all is well, with 1 if something is to be looked at, with 2 if something is to be mended. */
    @Override
    public Integer call() {
        Map<String, String> environment = Objects.requireNonNull(platform).environment();
        Language in = tongue(environment).equals("vi") ? Language.VI : Language.EN;
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("   Java: " + Runtime.version());
        List<Diagnosis> diagnoses = checkups()
                .flatMap(checkup -> checkup.look(environment).stream())
                .toList();
        diagnoses.forEach(diagnosis -> out.println(diagnosis.told(in)));
        int outcome = diagnoses.stream()
                .map(Diagnosis::severity)
                .mapToInt(DoctorCommand::outcome)
                .max()
                .orElse(0);
        out.println(summary(outcome).in(in));
        out.flush();
        return outcome;
    }

    private static Stream<Checkup> checkups() {
        Clock clock = Clock.systemUTC();
        return Stream.of(
                new SettingsCheckup(),
                new HomeCheckup(),
                new DatabaseCheckup(clock),
                new AddressCheckup(clock),
                new BackupCheckup(clock));
    }

    private static int outcome(Severity severity) {
        return switch (severity) {
            case WELL -> 0;
            case LOOK -> SOMETHING_TO_LOOK_AT;
            case MEND -> SOMETHING_TO_MEND;
        };
    }

    private static LocalizedText summary(int outcome) {
        return switch (outcome) {
            case 0 -> new LocalizedText("Mọi thứ đều ổn.", "All is well.");
            case SOMETHING_TO_LOOK_AT ->
                new LocalizedText("Có chỗ nên xem (dấu ?).", "Some things are to be looked at (?).");
            default -> new LocalizedText("Có chỗ phải sửa (dấu !).", "Some things are to be mended (!).");
        };
    }

    /** The language of the terminal: {@code vi} of {@code LANG=vi_VN.UTF-8}. */
    private static String tongue(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .map(value -> value.split("[_.@]", 2)[0])
                .findFirst()
                .orElse("en");
    }
}
