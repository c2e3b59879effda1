package vn.nguon.ledger.chain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.nguon.commands.Platform;
import vn.nguon.ledger.chain.VerifyingTheLedger.Walk;

/** {@code ./nguon ledger …}: what an operator or an inspector does with the record as a whole. */
@Command(name = "ledger", description = "Looks after the record.", mixinStandardHelpOptions = true)
public final class LedgerCommand {

    @ParentCommand
    @Nullable Platform platform;

    /** Ends with 0 if the whole chain fits, with 1 at the first entry that does not. */
    @Command(
            name = "verify",
            description = "Walks the whole chain and names the first entry that does not fit.",
            mixinStandardHelpOptions = true)
    int verify() {
        try (ConfigurableApplicationContext rooms =
                Objects.requireNonNull(platform).work()) {
            Walk walk = Objects.requireNonNull(
                    rooms.getBean(VerifyingTheLedger.class).walk().block());
            System.out.printf("%,d entries fit; head %s%n", walk.entries(), walk.head());
            if (walk.fault() != null) {
                System.out.println("DOES NOT FIT: " + walk.fault());
                return 1;
            }
            return 0;
        }
    }
}
