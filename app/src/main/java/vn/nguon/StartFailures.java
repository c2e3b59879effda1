package vn.nguon;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.convert.ConversionFailedException;
import vn.nguon.db.backup.BackupRefusal;
import vn.nguon.db.connection.DatabaseRefusal;
import vn.nguon.refusal.Refusal;

/** Finds in what went wrong at the start what the operator can do about it. */
final class StartFailures {

    private static final int REFUSED = 1;
    private static final int PORT_TAKEN = 69;
    private static final int FAULT = 70;
    private static final int DISK = 74;
    private static final int WRONG_SETTING = 78;

    private static final Pattern OUR_NAME = Pattern.compile("\\$\\{(NGUON_\\w+)");

    private StartFailures() {}

    /** The innermost cause says most, so it is asked first; what refuses in words of its own goes before all others. */
    static StartFailure of(Throwable failure) {
        List<Throwable> causes = innermostFirst(failure);
        if (causes.stream().anyMatch(StartFailures::isFullDisk)) {
            return new StartFailure(
                    DISK,
                    "The disk is full. Make room where NGUON_HOME lies and where temporary files do, then start again.",
                    failure);
        }
        return causes.stream()
                .filter(StartFailures::isSentence)
                .findFirst()
                .map(cause -> new StartFailure(REFUSED, String.valueOf(cause.getMessage()), failure))
                .orElseGet(() -> other(causes, failure));
    }

    private static List<Throwable> innermostFirst(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            causes.add(0, cause);
        }
        return causes;
    }

    private static StartFailure other(List<Throwable> causes, Throwable failure) {
        for (Throwable cause : causes) {
            if (cause instanceof PortInUseException taken) {
                return new StartFailure(PORT_TAKEN, takenPort(taken.getPort()), failure);
            }
            if (cause instanceof BindException wrong && wrong.getProperty() != null) {
                return new StartFailure(WRONG_SETTING, wrongSetting(wrong, wrong.getProperty()), failure);
            }
            if (cause instanceof ConversionFailedException wrong
                    && causes.stream().noneMatch(BindException.class::isInstance)) {
                String value = String.valueOf(wrong.getValue());
                return new StartFailure(
                        WRONG_SETTING,
                        wrongSetting(named(value), value, wrong.getTargetType().getType()),
                        failure);
            }
            if (isOurs(cause)) {
                return new StartFailure(WRONG_SETTING, String.valueOf(cause.getMessage()), failure);
            }
            if (cause instanceof FileSystemException file) {
                return new StartFailure(
                        DISK,
                        "%s cannot be read or written (%s). It must belong to the user who runs Nguồn."
                                .formatted(file.getFile(), file.getClass().getSimpleName()),
                        failure);
            }
        }
        return new StartFailure(
                FAULT,
                "Nguồn did not start: %s. Start it with NGUON_DEBUG=true to read all of it, and report that."
                        .formatted(causes.get(0)),
                failure);
    }

    private static boolean isSentence(Throwable cause) {
        return cause instanceof DatabaseRefusal || cause instanceof BackupRefusal || cause instanceof Refusal;
    }

    private static boolean isFullDisk(Throwable cause) {
        return cause instanceof IOException
                && String.valueOf(cause.getMessage()).contains("No space left on device");
    }

    /** What our own code says of a setting or a file is a sentence already. */
    private static boolean isOurs(Throwable cause) {
        return (cause instanceof IllegalStateException || cause instanceof IllegalArgumentException)
                && cause.getMessage() != null
                && Arrays.stream(cause.getStackTrace())
                        .limit(1)
                        .anyMatch(frame -> frame.getClassName().startsWith("vn.nguon."));
    }

    private static String takenPort(int port) {
        boolean management = String.valueOf(port).equals(System.getenv().getOrDefault("NGUON_MANAGEMENT_PORT", "8081"));
        return "Port %d is taken by another program, or by another Nguồn. Stop that one, or set %s to another port."
                .formatted(port, management ? "NGUON_MANAGEMENT_PORT" : "NGUON_PORT");
    }

    private static String wrongSetting(BindException wrong, ConfigurationProperty property) {
        String raw = String.valueOf(property.getValue());
        Matcher ours = OUR_NAME.matcher(raw);
        String name = ours.find() ? ours.group(1) : wrong.getName().toString();
        return wrongSetting(
                name,
                System.getenv().getOrDefault(name, raw),
                wrong.getTarget().getType().resolve(Object.class));
    }

    private static String wrongSetting(String name, String value, Class<?> type) {
        return "The setting %s is \"%s\", which is not %s. Set it right, or leave it out for its default."
                .formatted(name, value, expected(type));
    }

    /** Some are read before anybody notes down whence: the variable that holds this value is the one. */
    private static String named(String value) {
        return System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("NGUON_"))
                .filter(variable -> variable.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("with the value");
    }

    private static String expected(Class<?> type) {
        if (type == Duration.class) {
            return "a duration such as 30s, 5m, 2h or 7d";
        }
        if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
            return "a number that fits";
        }
        return type == boolean.class || type == Boolean.class ? "true or false" : "a " + type.getSimpleName();
    }
}
