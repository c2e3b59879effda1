package vn.nguon.stamp.press;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;

/** Somebody at a press, by the API. */
public record Press(Api api) {

    /** The id of a fresh job over all of the order. */
    public String job(StampOrder.Issued order) {
        return api.post("/api/v1/print-jobs", Map.of("orderId", order.id().value()))
                .created()
                .text("$.id");
    }

    /** The id of a fresh run of that job. */
    public String run(String job) {
        return api.post("/api/v1/print-runs", Map.of("jobId", job, "printer", "tcp://127.0.0.1:9100"))
                .created()
                .text("$.id");
    }

    public Api.Answer printed(String run, StampRange... stamps) {
        return report(
                run,
                Map.of("printed", List.of(stamps).stream().map(Press::range).toList()));
    }

    public Api.Answer spoiled(String run, StampRange stamps, String reason) {
        return report(run, Map.of("spoiled", List.of(told(stamps, reason))));
    }

    public Api.Answer reprinted(String run, StampRange stamps, String reason) {
        return report(run, Map.of("reprinted", List.of(told(stamps, reason))));
    }

    public Api.Answer report(String run, Map<String, ?> report) {
        return report(run, report, UUID.randomUUID().toString());
    }

    public Api.Answer report(String run, Map<String, ?> report, String key) {
        return api.post("/api/v1/print-runs/" + run + "/reports", report, key);
    }

    public static Map<String, String> range(StampRange stamps) {
        return Map.of(
                "first", StampSerial.of(stamps.first()).toString(),
                "last", StampSerial.of(stamps.last()).toString());
    }

    private static Map<String, String> told(StampRange stamps, String reason) {
        Map<String, String> told = new HashMap<>(range(stamps));
        told.put("reason", reason);
        return told;
    }
}
