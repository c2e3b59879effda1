package vn.nguon.trace.delay;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.nguon.product.plan.Stage;

/**
 * When a record is late, {@code nguon.late.…}: the one answer that the buyer's page, the desks, reports and alerts go by.
 * Why these are the defaults is in decision 0054.
 *
 * @param growing what is done on the land and with the herd: a household's notebook comes in once a week
 * @param making  slaughter, processing, packing: done where there is a network; three days bridge a weekend
 * @param moving  transport, distribution, retail: whoever gets the goods goes by the record the next day
 * @param testing a test is of the day the sample was taken, and is known once the laboratory has answered
 */
@ConfigurationProperties("nguon.late")
public record RecordingDelays(
        @DefaultValue("7d") Duration growing,
        @DefaultValue("3d") Duration making,
        @DefaultValue("2d") Duration moving,
        @DefaultValue("30d") Duration testing) {

    /** How long after it happened a record of that stage is still in time. */
    public Duration allowed(Stage stage) {
        return switch (stage) {
            case RAW_MATERIAL, HARVEST -> growing;
            case SLAUGHTER, PRELIMINARY_PROCESSING, PROCESSING, PACKING -> making;
            case TRANSPORT, DISTRIBUTION, RETAIL -> moving;
            case TESTING -> testing;
        };
    }

    /** Whether what is said to have happened then was recorded late. */
    public boolean late(Stage stage, Instant happened, Instant recorded) {
        return recorded.isAfter(happened.plus(allowed(stage)));
    }
}
