package vn.nguon.scan.suspicion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.nguon.scan.history.History;

/** The rules about what the scans of one package look like, the gravest first. */
@Component
@EnableConfigurationProperties(Thresholds.class)
public class SuspicionRules {

    private final List<SuspicionRule> rules;

    /** The rules with those thresholds. */
    public SuspicionRules(Thresholds thresholds) {
        this.rules = List.of(
                new FarApartTooSoon(thresholds.farApartKilometres(), thresholds.farApartWithin()),
                new TooManyScans(thresholds.mostScans()),
                new LongAfterSale(thresholds.longAfterExpiry(), thresholds.longAfterRetail()));
    }

    /**
     * The gravest suspicion that these scans raise, or null. A rule that an inspector cleared for this stamp is silent.
     */
    public @Nullable Suspicion about(History history, Sale sale) {
        for (SuspicionRule rule : rules) {
            Suspicion suspicion = rule.about(history, sale);
            if (suspicion != null && !history.cleared().contains(rule.name())) {
                return suspicion;
            }
        }
        return null;
    }
}
