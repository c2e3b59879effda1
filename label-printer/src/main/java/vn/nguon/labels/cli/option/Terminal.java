package vn.nguon.labels.cli.option;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The terminal, where a command speaks to its user. */
public final class Terminal {

    private Terminal() {}

    /** The language in which its user is told what is refused. */
    public static Locale reader(@Nullable CommandSpec spec) {
        var option = Objects.requireNonNull(spec).root().findOption(LanguageOption.NAME);
        return option != null && option.getValue() instanceof String tag
                ? Locale.forLanguageTag(tag)
                : Locale.getDefault();
    }

    /** Where answers go. */
    public static PrintWriter out(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Where words about the work go. */
    public static PrintWriter err(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
