package vn.nguon.surveillance;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.VietnamTime;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RuleBroken;
import vn.nguon.trace.LotId;

/**
 * What somebody tried and was refused, because a rule of the chain forbids it, comes before inspectors: outside the refused
 * transaction, once a day for each organisation, rule and lot, however often they try.
 */
@Component
class ReportingAttempts implements UnitOfWork.FailureListener {

    private static final Logger LOG = LoggerFactory.getLogger(ReportingAttempts.class);

    /** What refusals call the lot that they are about: what is behind goods is told before the goods themselves. */
    private static final List<String> LOTS = List.of("recalledLotId", "failedLotId", "takenLotId", "lotId");

    private final RaisingChainAlerts raising;
    private final Clock clock;

    ReportingAttempts(RaisingChainAlerts raising, Clock clock) {
        this.raising = raising;
        this.clock = clock;
    }

    @Override
    public Mono<Void> failed(Throwable failure) {
        return failure instanceof RuleBroken && failure instanceof Refusal refusal
                ? ReactiveSecurityContextHolder.getContext()
                        .mapNotNull(context -> context.getAuthentication())
                        .map(caller -> Objects.requireNonNull(caller.getPrincipal()))
                        .ofType(Actor.class)
                        .filter(actor -> actor.organisation() != null)
                        .flatMap(actor -> raising.raise(alert(refusal, actor)))
                        .then()
                        .onErrorResume(trouble -> {
                            LOG.warn(
                                    "An attempt ({}) could not be written down: {}",
                                    refusal.name(),
                                    trouble.toString());
                            return Mono.empty();
                        })
                : Mono.empty();
    }

    private ChainAlert alert(Refusal refusal, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        OrganisationId organisation = actor.ownOrganisation();
        LotId lot = lot(refusal);
        ChainRule rule = ChainRule.broken(refusal.name());
        String about = Stream.of(organisation, lot == null ? refusal.name() : lot.value(), VietnamTime.day(now))
                .map(String::valueOf)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        return ChainAlert.raised(rule, organisation, lot, about, now, evidence(refusal, actor, now));
    }

    private static List<AlertFact> evidence(Refusal refusal, Actor actor, Instant now) {
        List<AlertFact> evidence = new ArrayList<>();
        evidence.add(AlertFact.of(AlertFact.Kind.REFUSED, refusal.sentence().vi()));
        evidence.add(AlertFact.of(AlertFact.Kind.TRIED_BY, actor.name()));
        evidence.add(AlertFact.of(AlertFact.Kind.TRIED_AT, now));
        new TreeMap<>(refusal.details()).forEach((name, value) -> {
            if (value instanceof Number) {
                evidence.add(AlertFact.of(AlertFact.Kind.DETAIL, name + ": " + value));
            }
        });
        return evidence;
    }

    private static @Nullable LotId lot(Refusal refusal) {
        return LOTS.stream()
                .map(refusal.details()::get)
                .filter(UUID.class::isInstance)
                .map(id -> new LotId((UUID) id))
                .findFirst()
                .orElse(null);
    }
}
