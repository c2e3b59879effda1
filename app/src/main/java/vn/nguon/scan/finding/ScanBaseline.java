package vn.nguon.scan.finding;

import java.time.Instant;

/**
 * Where counting begins anew, an inspector having found nothing wrong.
 *
 * @param at       when that was
 * @param scans    how many scans there were by then
 * @param networks from how many networks it had been scanned on that day
 */
public record ScanBaseline(Instant at, long scans, int networks) {}
