package vn.nguon.scan.alert;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.scan.region.Regions;
import vn.nguon.scan.suspicion.Suspicion.Seen;

/** An alert's evidence as the database and the ledger have it: {@code [{"at":"2026-…Z","scans":1,"region":"46"}]}. */
final class AlertEvidence {

    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    private AlertEvidence() {}

    private record Line(
            Instant at,
            long scans,
            @Nullable Integer networks,
            @Nullable String region,
            @Nullable UUID run) {}

    static List<Map<String, Object>> facts(List<Seen> evidence) {
        return evidence.stream()
                .map(seen -> {
                    Map<String, Object> facts = new LinkedHashMap<>();
                    facts.put("at", seen.at().toString());
                    facts.put("scans", seen.scans());
                    if (seen.networks() > 0) {
                        facts.put("networks", seen.networks());
                    }
                    if (seen.region() != null) {
                        facts.put("region", seen.region().code());
                    }
                    if (seen.run() != null) {
                        facts.put("run", seen.run().toString());
                    }
                    return facts;
                })
                .toList();
    }

    static List<Seen> read(String text, JsonMapper json) {
        return json.readValue(text, LINES).stream()
                .map(line -> new Seen(
                        line.at(),
                        line.region() == null ? null : Regions.find(line.region()),
                        line.scans(),
                        line.networks() == null ? 0 : line.networks(),
                        line.run()))
                .toList();
    }
}
