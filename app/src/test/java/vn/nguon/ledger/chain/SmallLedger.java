package vn.nguon.ledger.chain;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.UnitOfWork;
import vn.nguon.db.TestDatabase;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Entry;
import vn.nguon.ledger.Ledger;
import vn.nguon.ledger.state.ComparingState;

/** A ledger of its own with three entries in order: harvests of the lots 1, 2 and 3. */
final class SmallLedger implements AutoCloseable {

    final TestDatabase database = TestDatabase.fresh();
    final ConnectionPool pool = pool();
    final DatabaseClient client = DatabaseClient.create(pool);
    final UnitOfWork acting = new UnitOfWork(new R2dbcTransactionManager(pool));
    final SequencingEntries sequencing = new SequencingEntries(new LedgerChain(client), acting);
    private final Ledger ledger = new Ledger(client, new CommitNotifications(pool), Clock.systemUTC());
    private final VerifyingTheLedger verifying = new VerifyingTheLedger(
            client,
            new R2dbcTransactionManager(pool),
            new StoredEntries(client),
            new ComparingState(client, List.of()));

    SmallLedger() {
        harvestOf("1")
                .then(harvestOf("2"))
                .then(harvestOf("3"))
                .then(sequencing.all())
                .block();
    }

    @Override
    public void close() {
        pool.dispose();
        database.close();
    }

    Mono<Entry> harvestOf(String lot) {
        return acting.inOneTransaction(ledger.record(
                new Act("harvested", "account:1", List.of("lot:" + lot, "organisation:7"), Map.of("kg", 120))));
    }

    VerifyingTheLedger.Verification verified(List<LedgerHead> held, @Nullable LedgerHead since) {
        return Objects.requireNonNull(verifying.verify(held, since).block());
    }

    @Nullable String fault() {
        return fault(List.of(), null);
    }

    @Nullable String fault(List<LedgerHead> held, @Nullable LedgerHead since) {
        return verified(held, since).fault();
    }

    LedgerHead head() {
        return verified(List.of(), null).head();
    }

    UUID at(long position) {
        return Objects.requireNonNull(client.sql("select entry_id from ledger_chain where position = :position")
                .bind("position", position)
                .mapValue(UUID.class)
                .one()
                .block());
    }

    void withoutTheGuards(String sql) {
        database.asOwner(
                "alter table ledger_entry disable trigger user; alter table ledger_chain disable trigger user; "
                        + "alter table ledger_subject disable trigger user; " + sql);
    }

    private ConnectionPool pool() {
        ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(database.r2dbcUrl())
                .mutate()
                .option(ConnectionFactoryOptions.USER, database.user())
                .option(ConnectionFactoryOptions.PASSWORD, database.password())
                .build();
        return new ConnectionPool(ConnectionPoolConfiguration.builder(ConnectionFactories.get(options))
                .initialSize(0)
                .maxSize(8)
                .build());
    }
}
