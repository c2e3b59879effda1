package vn.nguon.recall;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.refusal.NotFound;

/**
 * All recalls there are. Those that are open are few, so every node holds them in memory, and reads them again when it
 * hears that one was opened or closed: a scan asks nobody.
 */
@Component
public class Recalls implements DisposableBean {

    private final RecallRows rows;
    private final DatabaseClient database;
    private final Disposable listening;
    private volatile Mono<OpenRecalls> open;

    Recalls(RecallRows rows, DatabaseClient database, CommitNotifications commitNotifications) {
        this.rows = rows;
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

    /** The recall, open or closed, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<Recall> get(RecallId id) {
        return rows.get(id);
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
        return rows.open().collectMap(Recall::lot).map(OpenRecalls::new).cacheInvalidateIf(read -> false);
    }

    @Override
    public void destroy() {
        listening.dispose();
    }
}
