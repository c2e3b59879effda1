package vn.nguon.scan.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one client may do so often, {@code nguon.limits.…}. A client is an IPv4 address or an IPv6 network, and many
 * phones may share one.
 *
 * @param wrongCodes     codes that do not exist, at once
 * @param wrongCodesOver and the time in which it gets them back
 * @param doubts         doubts, at once
 * @param doubtsOver     and the time in which it gets them back
 */
@ConfigurationProperties("nguon.limits")
public record ScanLimits(
        @DefaultValue("60") long wrongCodes,
        @DefaultValue("2m") Duration wrongCodesOver,
        @DefaultValue("10") long doubts,
        @DefaultValue("1h") Duration doubtsOver) {}
