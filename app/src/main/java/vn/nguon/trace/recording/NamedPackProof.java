package vn.nguon.trace.recording;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.EventType;
import vn.nguon.trace.event.TraceEvent;

/**
 * What the ledger holds of the packs that a record named: a hash over them and who has them, so that the rows can be held
 * against it. Which packs they are is not for all who read an entry.
 */
@Component
class NamedPackProof {

    private final DatabaseClient database;

    NamedPackProof(DatabaseClient database) {
        this.database = database;
    }

    /** The hash, in hexadecimal digits; empty for a record that named none. Its rows are written. */
    Mono<String> of(TraceEvent event) {
        boolean ofPieces = event.goods().stream()
                .anyMatch(goods -> goods.quantity() != null && goods.quantity().unit() == Unit.H87);
        if (event.shape() == EventType.TRANSFORMATION || !ofPieces) {
            return Mono.just("");
        }
        return database.sql("select proof from named_packs where event_id = :event")
                .bind("event", event.id().value())
                .mapValue(String.class)
                .one()
                .defaultIfEmpty("");
    }
}
