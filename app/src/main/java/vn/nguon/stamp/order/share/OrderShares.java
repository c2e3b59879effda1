package vn.nguon.stamp.order.share;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of one organisation may wait for the authority at once, {@code nguon.orders.…}.
 *
 * @param waiting       orders
 * @param waitingStamps and the stamps in all of them
 */
@ConfigurationProperties("nguon.orders")
public record OrderShares(
        @DefaultValue("20") long waiting,
        @DefaultValue("20000000") long waitingStamps) {}
