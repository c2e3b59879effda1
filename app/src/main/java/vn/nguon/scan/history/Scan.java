package vn.nguon.scan.history;

import java.time.Instant;
import vn.nguon.http.client.ClientNetwork;
import vn.nguon.language.Language;
import vn.nguon.scan.network.ScannedFrom;

/**
 * A scan as it is written down.
 *
 * @param at    in whole microseconds
 * @param network where from; it is counted and not written down
 * @param nonce tells two scans of one microsecond apart, and makes writing a scan twice the same as once
 */
record Scan(ScanCount tally, Instant at, int nonce, String verdict, Language language, ClientNetwork network) {

    ScannedFrom from() {
        return new ScannedFrom(tally.order(), tally.number(), at, network);
    }
}
