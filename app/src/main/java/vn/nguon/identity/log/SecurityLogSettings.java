package vn.nguon.identity.log;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the security log is kept, {@code nguon.security-log.…}.
 *
 * @param kept          a line in the table
 * @param addressesKept a client's address in it, and the files, which hold addresses
 */
@ConfigurationProperties("nguon.security-log")
record SecurityLogSettings(
        @DefaultValue("180d") Duration kept,
        @DefaultValue("30d") Duration addressesKept) {}
