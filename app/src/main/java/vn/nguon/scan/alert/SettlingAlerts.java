package vn.nguon.scan.alert;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.scan.finding.Settling;

/** The inspectors' worklist of alerts. */
@Component
public class SettlingAlerts extends Settling<Alert> {

    private final Alerts alerts;

    SettlingAlerts(Alerts alerts, Acting acting, Ledger ledger, Clock clock) {
        super("alert", alerts.worklist(), acting, ledger, clock);
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
