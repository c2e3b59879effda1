package vn.nguon.scan.history;

import java.time.Instant;
import vn.nguon.refusal.Language;

/**
 * A scan as it is written down.
 *
 * @param at    in whole microseconds
 * @param nonce tells two scans of one microsecond apart, and makes writing a scan twice the same as once
 */
record Scan(Tally tally, Instant at, int nonce, String verdict, Language language) {}
