package vn.nguon.scan.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.scan.finding.Finding;

/** The inspectors' worklist of alerts: seen, taken, settled with a finding. */
@Component
public class SettlingAlerts {

    private final Alerts alerts;
    private final Acting acting;
    private final Ledger ledger;
    private final Clock clock;

    SettlingAlerts(Alerts alerts, Acting acting, Ledger ledger, Clock clock) {
        this.alerts = alerts;
        this.acting = acting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The alert, for inspectors and the authority. */
    public Mono<Alert> one(UUID id, Actor actor) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            return alerts.find(id);
        });
    }

    /** Alerts of a status or of one stamp, the latest first, for inspectors and the authority. */
    public Mono<Slice<Alert>> list(@Nullable String status, @Nullable Long number, Cursor cursor, Actor actor) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            return alerts.list(status, number, cursor);
        });
    }

    /** The latest alerts about stamps of those orders, for inspectors and the authority. */
    public Mono<List<Alert>> ofOrders(Collection<Long> orders, int limit, Actor actor) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            return alerts.ofOrders(orders, limit).collectList();
        });
    }

    /** Takes the alert: from now on the others know who looks into it. */
    public Mono<Alert> take(UUID id, Actor actor) {
        return act(id, actor, alerts.worklist().take(id, actor.name()), "alert-taken", Map.of());
    }

    /** Settles the alert. If nothing was wrong, its rule is silent for this stamp from now on. */
    public Mono<Alert> settle(UUID id, Finding finding, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return act(
                id,
                actor,
                alerts.worklist().settle(id, finding, actor.name(), now),
                "alert-settled",
                Map.of("outcome", finding.outcome().name(), "finding", finding.text()));
    }

    private Mono<Alert> act(UUID id, Actor actor, Mono<Void> change, String kind, Map<String, ?> facts) {
        return acting.inOneTransaction(one(id, actor)
                .flatMap(alert -> change.then(ledger.record(new Act(kind, actor.name(), alert.subjects(), facts)))
                        .then(alerts.find(id))));
    }
}
