package vn.nguon.recall;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Sentence;
import vn.nguon.trace.LotId;

/**
 * All recalls there are. Those that are open are few, so every node holds them in memory, and reads them again when it
 * hears that one was opened or closed: a scan asks nobody.
 */
@Component
public class Recalls implements DisposableBean {

    private final DatabaseClient database;
    private final Disposable listening;
    private volatile Mono<OpenRecalls> open;

    Recalls(DatabaseClient database, CommitNotifications commitNotifications) {
        this.database = database;
        this.open = readOpen();
        this.listening = commitNotifications
                .heard()
                .filter(subject -> subject.startsWith("recall:") || subject.equals(CommitNotifications.EVERYTHING))
                .subscribe(changed -> open = readOpen());
    }

    /** The recalls that are open now. */
    public Mono<OpenRecalls> open() {
        return open;
    }

    /** The recall of that id, open or closed; empty if there is none. */
    public Mono<Recall> find(RecallId id) {
        return database.sql("select * from recall where recall_id = :id")
                .bind("id", id.value())
                .map(Recalls::recall)
                .one();
    }

    /** The latest recall of that lot, open or closed; empty if it was never called back. */
    Mono<Recall> latestOf(LotId lot) {
        return database.sql("select * from recall where lot_id = :lot order by recall_id desc limit 1")
                .bind("lot", lot.value())
                .map(Recalls::recall)
                .one();
    }

    Mono<Void> add(Recall recall) {
        return database.sql("""
                        insert into recall
                          (lot_id, recall_id, notice_vi, notice_en, contact, by_authority, opened_at, opened_by,
                            opened_for, search)
                        values (:lot, :id, :vi, :en, :contact, :byAuthority, :at, :by, :owner,
                          (select without_accents(code || ' ' || name) from lot where lot_id = :lot))
                        """)
                .bind("lot", recall.lot().value())
                .bind("id", recall.id().value())
                .bind("vi", recall.notice().text().vi())
                .bind("en", recall.notice().text().en())
                .bind("contact", recall.notice().contact())
                .bind("byAuthority", recall.byAuthority())
                .bind("at", recall.openedAt())
                .bind("by", recall.openedBy())
                .bind("owner", recall.organisation().value())
                .then()
                .onErrorMap(
                        broken -> ConstraintViolation.is(broken, "recall_open_once"),
                        broken -> new LotAlreadyRecalled());
    }

    Mono<Void> close(Recall recall) {
        Recall.Closing closing = recall.closing();
        if (closing == null) {
            throw new IllegalArgumentException("an open recall cannot be stored as closed");
        }
        return database.sql("""
                        update recall
                        set closed_at = :at, closed_by = :by, closing_reason = :reason
                        where lot_id = :lot and recall_id = :id and closed_at is null
                        """)
                .bind("at", closing.at())
                .bind("by", closing.by())
                .bind("reason", closing.reason())
                .bind("lot", recall.lot().value())
                .bind("id", recall.id().value())
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.empty() : Mono.error(new RecallAlreadyClosed()));
    }

    /** Read once for all who ask; a failure is told to those who wait and forgotten. */
    private Mono<OpenRecalls> readOpen() {
        return database.sql("select * from recall where closed_at is null")
                .map(Recalls::recall)
                .all()
                .collectMap(Recall::lot)
                .map(OpenRecalls::new)
                .cacheInvalidateIf(read -> false);
    }

    @Override
    public void destroy() {
        listening.dispose();
    }

    static Recall recall(Readable row) {
        Instant closedAt = row.get("closed_at", Instant.class);
        return new Recall(
                new RecallId(in(row, "recall_id", UUID.class)),
                new LotId(in(row, "lot_id", UUID.class)),
                new OrganisationId(in(row, "opened_for", Long.class)),
                new RecallNotice(
                        new Sentence(in(row, "notice_vi", String.class), in(row, "notice_en", String.class)),
                        in(row, "contact", String.class)),
                in(row, "by_authority", Boolean.class),
                in(row, "opened_at", Instant.class),
                in(row, "opened_by", String.class),
                closedAt == null
                        ? null
                        : new Recall.Closing(
                                closedAt, in(row, "closed_by", String.class), in(row, "closing_reason", String.class)));
    }

    private static <T> T in(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }
}
