package vn.nguon.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.UnitOfWork;
import vn.nguon.db.TestDatabase;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Entry;
import vn.nguon.ledger.Ledger;
import vn.nguon.ledger.LedgerEntries;

class LedgerIntegrationTests {

    private final SmallLedger small = new SmallLedger();
    private final TestDatabase database = small.database;
    private final ConnectionPool pool = small.pool;
    private final DatabaseClient client = small.client;
    private final UnitOfWork unitOfWork = small.acting;
    private final SequencingEntries sequencingEntries = small.sequencing;
    private final LedgerEntries ledgerEntries = new LedgerEntries(client);

    @AfterEach
    void close() {
        small.close();
    }

    @Test
    void putsEveryEntryInOrderOnce() {
        assertThat(small.verified(List.of(), null)).satisfies(walk -> {
            assertThat(walk.entries()).isEqualTo(3);
            assertThat(walk.fault()).isNull();
        });
        assertThat(sequencingEntries.all().block()).isZero();
    }

    @Test
    void severalNodesSequencingAtOnceMakeOneOrder() {
        Flux.range(0, 300).flatMap(i -> harvestOf("n" + i), 16).blockLast();

        Flux.range(0, 8).flatMap(node -> sequencingEntries.all()).blockLast();
        sequencingEntries.all().block();

        assertThat(small.verified(List.of(), null)).satisfies(walk -> {
            assertThat(walk.entries()).isEqualTo(303);
            assertThat(walk.fault()).isNull();
        });
    }

    @Test
    void anActThatFailsLeavesNothing() {
        Mono<Entry> act = unitOfWork.inOneTransaction(
                harvestOf("4").then(Mono.error(new IllegalStateException("the act failed afterwards"))));

        StepVerifier.create(act).verifyError(IllegalStateException.class);

        assertThat(ledgerEntries.about(List.of("lot:4"), null, 10).collectList().block())
                .isEmpty();
    }

    @Test
    void refusesToRewriteWhatWasRecorded() {
        assertThatThrownBy(() -> behindItsBack("update ledger_entry set content = 'x'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> behindItsBack("delete from ledger_chain")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> behindItsBack("truncate ledger_chain")).hasMessageContaining("append-only");
    }

    @Test
    void findsTheEntriesOfASubjectNewestFirst() {
        harvestOf("2").block();

        List<LedgerEntries.Placed> found = ledgerEntries
                .about(List.of("lot:2", "organisation:7"), null, 10)
                .collectList()
                .block();

        assertThat(found).hasSize(4).isSortedAccordingTo((a, b) -> b.id().compareTo(a.id()));
        assertThat(found.get(0).position()).as("not yet in order").isNull();
        assertThat(ledgerEntries.about(List.of("lot:2"), null, 10).collectList().block())
                .hasSize(2);
        assertThat(ledgerEntries
                        .about(List.of("lot:2"), found.get(0).id(), 10)
                        .collectList()
                        .block())
                .hasSize(1);
    }

    @Test
    void tellsEveryNodeWhatAnActWasAbout() {
        CommitNotifications commitNotifications = new CommitNotifications(pool);

        StepVerifier.create(commitNotifications.heard())
                .expectNext(CommitNotifications.EVERYTHING)
                .then(() -> harvestOf("5").block())
                .expectNext("lot:5", "organisation:7")
                .thenCancel()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void theNodeThatActsKnowsBeforeItAnswers() {
        CommitNotifications deafToOthers = new CommitNotifications(neverConnects());
        Ledger own = new Ledger(client, deafToOthers, Clock.systemUTC());
        List<String> heard = new CopyOnWriteArrayList<>();
        Disposable listening = deafToOthers.heard().subscribe(heard::add);

        unitOfWork
                .inOneTransaction(own.record(new Act("harvested", "account:1", List.of("lot:8"), Map.of())))
                .block();
        unitOfWork
                .inOneTransaction(own.record(new Act("harvested", "account:1", List.of("lot:9"), Map.of()))
                        .then(Mono.error(new IllegalStateException("rolled back"))))
                .onErrorComplete()
                .block();

        assertThat(heard).containsExactly("lot:8");
        listening.dispose();
    }

    @Test
    void saysThatAnythingMayHaveChangedAfterTheLineWasCut() {
        CommitNotifications commitNotifications = new CommitNotifications(pool);

        StepVerifier.create(commitNotifications.heard())
                .expectNext(CommitNotifications.EVERYTHING)
                .then(this::cutTheLine)
                .expectNext(CommitNotifications.EVERYTHING)
                .then(() -> harvestOf("6").block())
                .expectNext("lot:6", "organisation:7")
                .thenCancel()
                .verify(Duration.ofSeconds(10));
    }

    private ConnectionFactory neverConnects() {
        return new ConnectionFactory() {
            @Override
            public Publisher<? extends io.r2dbc.spi.Connection> create() {
                return Mono.never();
            }

            @Override
            public ConnectionFactoryMetadata getMetadata() {
                return pool.getMetadata();
            }
        };
    }

    private void cutTheLine() {
        client.sql("""
                        select pg_terminate_backend(pid)
                        from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()
                        """).then().block();
    }

    private Mono<Entry> harvestOf(String lot) {
        return small.harvestOf(lot);
    }

    private void behindItsBack(String sql) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
