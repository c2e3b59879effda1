package vn.nguon.scan.suspicion;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.nguon.language.Message;
import vn.nguon.scan.finding.ConfirmedFinding;
import vn.nguon.scan.finding.Finding;
import vn.nguon.scan.finding.ScanBaseline;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.suspicion.Suspicion.Audience;

/** The rules about what the scans of one package look like, the gravest first. */
@Component
@EnableConfigurationProperties(SuspicionThresholds.class)
public class SuspicionRules {

    private static final Message CONFIRMED = Message.of("suspicion.confirmed");

    private final List<SuspicionRule> rules;

    /** The rules with those thresholds. */
    public SuspicionRules(SuspicionThresholds suspicionThresholds) {
        this.rules = List.of(
                new FarApartTooSoon(
                        suspicionThresholds.farApartKilometres(),
                        suspicionThresholds.farApartWithin(),
                        suspicionThresholds.farApartPairs(),
                        suspicionThresholds.farApartDays()),
                new TooManyScans(
                        suspicionThresholds.mostScans(),
                        suspicionThresholds.manyNetworks(),
                        suspicionThresholds.manyNetworksDays(),
                        suspicionThresholds.manyNetworksWithin()),
                new LongAfterSale(
                        suspicionThresholds.longAfterExpiry(),
                        suspicionThresholds.longAfterRetail(),
                        suspicionThresholds.manyNetworks()));
    }

    /**
     * What these scans make suspicious, the gravest first. Of a rule that an inspector cleared for this stamp only what
     * happened since counts.
     */
    public List<Suspicion> about(ScanHistory history, SaleWindow sale) {
        return rules.stream()
                .map(rule -> about(rule, history, sale))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * The gravest of those that everybody is told, in the words of whoever found that the stamp was copied, if anybody
     * did; null if there is none.
     */
    public static @Nullable Suspicion told(List<Suspicion> suspicions, ScanHistory history) {
        Suspicion seen = suspicions.stream()
                .filter(suspicion -> suspicion.audience() == Audience.EVERYBODY)
                .findFirst()
                .orElse(null);
        ConfirmedFinding copied = history.rulings().latest(Finding.About.COPY);
        return copied == null
                ? seen
                : new Suspicion(
                        seen == null ? copied.rule() : seen.rule(),
                        Audience.EVERYBODY,
                        copied.told(),
                        seen == null ? evidence(history) : seen.evidence(),
                        true);
    }

    private static @Nullable Suspicion about(SuspicionRule rule, ScanHistory history, SaleWindow sale) {
        if (history.rulings().confirmed().containsKey(rule.name())) {
            return confirmed(rule, history);
        }
        ScanBaseline cleared = history.rulings().cleared().get(rule.name());
        return rule.about(cleared == null ? history : history.since(cleared), sale);
    }

    private static Suspicion confirmed(SuspicionRule rule, ScanHistory history) {
        return new Suspicion(rule.name(), Audience.EVERYBODY, CONFIRMED, evidence(history), true);
    }

    private static List<Suspicion.Seen> evidence(ScanHistory history) {
        return List.of(
                new Suspicion.Seen(history.first(), null, 1),
                new Suspicion.Seen(history.last(), null, Math.max(1, history.scans() - 1)));
    }
}
