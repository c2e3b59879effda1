package vn.nguon.labels.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The language in which the command says what it refuses. */
public final class LanguageOption {

    static final String NAME = "--lang";

    @SuppressWarnings("UnusedVariable") // Terminal asks the command line for it, whichever command was given it.
    @Option(
            names = NAME,
            paramLabel = "vi|en",
            scope = ScopeType.INHERIT,
            description = "The language of refusals (default: the machine's)")
    private @Nullable String language;
}
