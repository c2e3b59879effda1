package vn.nguon.inspection;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Entry;
import vn.nguon.ledger.Ledger;

/** Puts on record that somebody wrote down what they looked at, and what the record said then. */
@Component
public class ReportingChecks {

    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    ReportingChecks(UnitOfWork unitOfWork, Ledger ledger) {
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * A report that was put on record.
     *
     * @param hash of its entry in the ledger, lower-case hexadecimal
     */
    public record Reported(UUID id, Instant at, String hash) {}

    /**
     * Records the report; for inspectors and the authority.
     *
     * @param about     what the ledger calls the things that were looked at: {@code stamp:1000}
     * @param said      the verdict or state that was shown, in a word
     * @param positions of the entries that the report names
     */
    public Mono<Reported> report(Actor actor, List<String> about, String said, List<Long> positions) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            Act act = new Act("check-reported", actor.name(), about, Map.of("said", said, "positions", positions));
            return unitOfWork.inOneTransaction(ledger.record(act)).map(ReportingChecks::reported);
        });
    }

    private static Reported reported(Entry entry) {
        return new Reported(entry.id(), entry.recordedAt(), HexFormat.of().formatHex(entry.hash()));
    }
}
