package vn.nguon.bench.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.bench.act.ActBook;
import vn.nguon.bench.act.SentAct;
import vn.nguon.commands.CommandContext;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.server.HomeDirectory;
import vn.nguon.ledger.chain.LedgerCommand;
import vn.nguon.stamp.code.Keyring;

/** What was acknowledged, what is there, and the record, held against each other. */
final class CrashCheck {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
    private static final int PAUSE_MILLIS = 200;

    private final CommandContext platform;
    private final ActBook book;
    private final List<String> before;

    /** @param platform whose home the tables are in; what is in them now is nobody's act */
    CrashCheck(CommandContext platform, ActBook book) {
        this.platform = platform;
        this.book = book;
        this.before = reading(superuser -> new FoundRows(superuser).lines());
    }

    /** Something to do with a connection. */
    interface Reading<T> {
        T by(Connection superuser) throws SQLException;
    }

    /** By whom nothing is hidden from and nothing refused to. */
    <T> T reading(Reading<T> reading) {
        ConnectionParameters superuser =
                HomeDirectory.of(platform.environment()).superuser().orElseThrow();
        // Its tables are in the application's database.
        ConnectionParameters owner =
                HomeDirectory.of(platform.environment()).owner().orElseThrow();
        long start = System.nanoTime();
        while (true) {
            try (Connection connection =
                    DriverManager.getConnection(owner.jdbcUrl(), superuser.user(), superuser.password())) {
                return reading.by(connection);
            } catch (SQLException refused) {
                // It may be recovering still, though the platform was answered by it a moment ago.
                String state = String.valueOf(refused.getSQLState());
                if (!(state.startsWith("08") || state.startsWith("57")) || System.nanoTime() - start > PATIENCE) {
                    throw new IllegalStateException(refused);
                }
                CrashRounds.pause(PAUSE_MILLIS);
            }
        }
    }

    /**
     * Where nobody knows whether an act happened: it did if its answer was kept, and then it has to be there whole, and
     * not at all if not, which {@link #faults} looks at. How many did.
     */
    int acknowledgeWhatWasKept() {
        List<SentAct> unknown = book.unknown();
        return reading(superuser -> {
            FoundRows found = new FoundRows(superuser);
            unknown.forEach(
                    act -> found.answerUnder(act.key()).ifPresent(kept -> act.acknowledge(JSON.readTree(kept))));
            return (int) unknown.stream().filter(act -> act.answer() != null).count();
        });
    }

    /** A sentence for everything that does not fit. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(book.refusals());
        List<String> expected = new ArrayList<>(before);
        expected.addAll(book.lines());
        reading(superuser -> {
            FoundRows found = new FoundRows(superuser);
            faults.addAll(LineDifference.between(expected, found.lines()));
            faults.addAll(found.issuedTwice());
            return true;
        });
        return faults;
    }

    /** The same of the record, and of all that follows from it: what {@code ./nguon ledger verify} does. */
    List<String> faultsOfTheRecord() {
        return working(LedgerCommand::faults);
    }

    /** Looks up stamps to be scanned. */
    void teach(ScannedStamps stamps) {
        working(rooms -> reading(superuser -> {
            stamps.learn(superuser, rooms.getBean(Keyring.class));
            return true;
        }));
    }

    private <T> T working(Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext rooms = rooms(platform)) {
            return work.apply(rooms);
        }
    }

    /** Rooms beside the running platform, of which only those are made ready that are asked for. */
    static ConfigurableApplicationContext rooms(CommandContext platform) {
        return platform.work("--spring.main.lazy-initialization=true", "--logging.level.root=error");
    }
}
