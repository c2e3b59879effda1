package vn.nguon.identity.account;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.nguon.commands.CommandContext;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.Role;
import vn.nguon.identity.password.Password;
import vn.nguon.language.Language;

/** {@code ./nguon admin …}: what is done about administrators when nobody can sign in. */
@Command(name = "admin", description = "Looks after administrators.", mixinStandardHelpOptions = true)
public final class AdminCommand {

    @ParentCommand
    @Nullable CommandContext platform;

    /** Opens an administrator's account and prints its password, this once. */
    @Command(
            name = "create",
            description = "Opens an administrator's account and prints its password, this once.",
            mixinStandardHelpOptions = true)
    int create(
            @Option(names = "--login", required = true, description = "what they sign in with") String login,
            @Option(names = "--name", required = true, description = "who they are") String name) {
        Password password = Password.random();
        NewAccount wanted = new NewAccount(login, name, password, null, Set.of(Role.ADMINISTRATOR), Language.VI);
        try (ConfigurableApplicationContext rooms =
                Objects.requireNonNull(platform).work()) {
            rooms.getBean(OpeningAccounts.class).openToBeChanged(wanted).block();
        }
        System.out.printf(
                "Administrator %s, password: %s%nIt is to be changed at the first sign-in.%n",
                wanted.login(), password.text());
        return 0;
    }
}
