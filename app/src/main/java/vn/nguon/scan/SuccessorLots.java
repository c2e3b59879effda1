package vn.nguon.scan;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.voiding.VoidingCause;

/** Under which lots the goods went on whose stamps were voided because their packs were packed again. */
@Component
class SuccessorLots {

    /** So many are told; a pack that is in one of more is in none that anybody could find. */
    private static final int TOLD = 3;

    private static final Mono<List<Verdict.Successor>> NONE = Mono.just(List.of());

    private final DatabaseClient database;

    SuccessorLots(DatabaseClient database) {
        this.database = database;
    }

    /**
     * What was made of the lot since that stamp was voided, first the first: its packs are in one of these. Which, is not
     * known where there are several. None for stamps that were voided for another reason, which ask nothing.
     */
    Mono<List<Verdict.Successor>> of(Stamp.Issued stamp) {
        Stamp.End end = stamp.end();
        Stamp.Binding binding = stamp.binding();
        if (end == null || binding == null || end.cause() != VoidingCause.REPACKED) {
            return NONE;
        }
        return database.sql("""
                        select made.code, made.name
                        from lot_link link
                        join lot made on made.lot_id = link.other_lot_id and made.withdrawn_at is null
                        where link.lot_id = :lot
                          and link.direction = 'AHEAD'
                          and link.quantity is not null
                          and link.event_id > :voiding
                        order by link.event_id, made.lot_id
                        limit :most
                        """)
                .bind("lot", binding.lot().value())
                .bind("voiding", end.voiding())
                .bind("most", TOLD)
                .map(row -> successor(new ColumnReader(row)))
                .all()
                .collectList();
    }

    private static Verdict.Successor successor(ColumnReader row) {
        return new Verdict.Successor(row.text("code"), row.text("name"));
    }
}
