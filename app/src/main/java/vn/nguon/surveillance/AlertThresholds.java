package vn.nguon.surveillance;

import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the unusual begins in the chain, {@code nguon.alerts.…}; {@code docs/spec/alerts.md} says why there. None of these
 * is a norm of any kind of goods: what nothing on earth gives, and what is far from what others give.
 *
 * @param kilogramsAHectare more than this of one crop from a hectare is beyond any
 * @param kilogramsAHead    more than this from an animal is beyond any
 * @param timesTheMedian    so many times what the same kind gave others is unusual
 * @param peers             if so many other harvested crops of the kind are known
 * @param seasonRecords     so many late records in one hour
 * @param seasonDays        of what is said to have happened over so many days are a season typed in one sitting
 * @param receiptWithin     goods on their way that nobody received for so long
 */
@ConfigurationProperties("nguon.alerts")
public record AlertThresholds(
        @DefaultValue("400000") BigDecimal kilogramsAHectare,
        @DefaultValue("1500") BigDecimal kilogramsAHead,
        @DefaultValue("3") BigDecimal timesTheMedian,
        @DefaultValue("5") int peers,
        @DefaultValue("8") int seasonRecords,
        @DefaultValue("30") int seasonDays,
        @DefaultValue("14d") Duration receiptWithin) {}
