package vn.nguon.ledger.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;
import vn.nguon.commands.CommandContext;
import vn.nguon.ledger.chain.VerifyingTheLedger.Verification;
import vn.nguon.ledger.state.StateReport;

/** {@code ./nguon ledger …}: what an operator or an inspector does with the record as a whole. */
@Command(name = "ledger", description = "Looks after the record.", mixinStandardHelpOptions = true)
public final class LedgerCommand {

    @ParentCommand
    @Nullable CommandContext platform;

    /** Ends with 0 if everything fits, with 1 if anything does not. */
    @Command(
            name = "verify",
            description = "Walks the whole chain, holds what follows from it against it, and names what does not fit.",
            mixinStandardHelpOptions = true)
    int verify(
            @Option(
                            names = "--head",
                            paramLabel = "HEAD",
                            converter = Heads.class,
                            description = "a head of an earlier day, as this command printed it; may be repeated")
                    @Nullable List<LedgerHead> held,
            @Option(
                            names = "--since",
                            paramLabel = "HEAD",
                            converter = Heads.class,
                            description = "trust what was recorded up to this head, and walk from there")
                    @Nullable LedgerHead since) {
        // Only what reads the record is made ready: whoever holds a copy of the database, and no keys, may verify it.
        try (ConfigurableApplicationContext rooms =
                Objects.requireNonNull(platform).work("--spring.main.lazy-initialization=true")) {
            return prove(rooms, held == null ? List.of() : held, since) ? 0 : 1;
        }
    }

    /** The same for the record in those rooms, of a restored backup for instance: says what was found; true if all fits. */
    public static boolean prove(ConfigurableApplicationContext rooms) {
        return prove(rooms, List.of(), null);
    }

    /** What does not fit in it, a sentence each, and nothing is printed; none if all fits. */
    public static List<String> faults(ConfigurableApplicationContext rooms) {
        return faults(verified(rooms, List.of(), null));
    }

    private static boolean prove(
            ConfigurableApplicationContext rooms, List<LedgerHead> held, @Nullable LedgerHead since) {
        Verification found = verified(rooms, held, since);
        tell(found, since);
        return found.fits();
    }

    private static Verification verified(
            ConfigurableApplicationContext rooms, List<LedgerHead> held, @Nullable LedgerHead since) {
        return Objects.requireNonNull(
                rooms.getBean(VerifyingTheLedger.class).verify(held, since).block());
    }

    private static List<String> faults(Verification found) {
        List<String> faults = new ArrayList<>();
        if (found.fault() != null) {
            faults.add(found.fault());
        }
        for (StateReport state : found.states()) {
            faults.addAll(state.faults());
            if (state.more()) {
                faults.add("and more " + state.name());
            }
        }
        return faults;
    }

    private static void tell(Verification found, @Nullable LedgerHead since) {
        System.out.printf(
                "%,d entries fit%s; head %s%n",
                found.entries(), since == null ? "" : " after position " + since.position(), found.head());
        if (found.fault() == null) {
            System.out.println("held against them: "
                    + found.states().stream()
                            .map(state -> "%,d %s".formatted(state.compared(), state.name()))
                            .collect(Collectors.joining(", ")));
        }
        faults(found).forEach(line -> System.out.println("DOES NOT FIT: " + line));
        if (found.fault() != null) {
            System.out.println("What follows from the entries was not looked at, since they do not fit themselves.");
        }
    }

    /** Reads a head. */
    static final class Heads implements ITypeConverter<LedgerHead> {

        @Override
        public LedgerHead convert(String text) {
            try {
                return LedgerHead.parse(text);
            } catch (IllegalArgumentException unreadable) {
                throw new TypeConversionException(unreadable.getMessage());
            }
        }
    }
}
