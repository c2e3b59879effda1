package vn.nguon.scan.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.finding.OpenCase;
import vn.nguon.scan.suspicion.Suspicion;

/**
 * A suspicion about a stamp, or about a roll of them, that an inspector is to look into.
 *
 * @param number   the stamp, or the first of the roll
 * @param stamps   how many stamps from there on it is about
 * @param rule     the rule that spoke, {@code "too-many-scans"}
 * @param evidence what the rule saw, in the order of time
 */
public record Alert(
        UUID id,
        long order,
        long number,
        long stamps,
        String rule,
        Instant raisedAt,
        List<Suspicion.Seen> evidence,
        CaseProgress progress)
        implements OpenCase {

    @Override
    public List<String> subjects() {
        return List.of("stamp:" + number, "order:" + order, "alert:" + id);
    }
}
