package vn.nguon.scan.alert;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Ledger;
import vn.nguon.scan.finding.ResolvingCases;

/** The inspectors' worklist of alerts. */
@Component
public class SettlingAlerts extends ResolvingCases<Alert> {

    private final Alerts alerts;

    SettlingAlerts(Alerts alerts, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        super("alert", alerts.worklist(), unitOfWork, ledger, clock);
        this.alerts = alerts;
    }

    /** The latest alerts about stamps of those orders, for inspectors and the authority. */
    public Mono<List<Alert>> ofOrders(Collection<Long> orders, int limit, Actor actor) {
        return Mono.defer(() -> {
            mayLook(actor);
            return alerts.ofOrders(orders, limit).collectList();
        });
    }
}
