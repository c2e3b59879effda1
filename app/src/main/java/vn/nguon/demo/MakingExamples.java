package vn.nguon.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Brings about every verdict there is: a stamp is voided, a lot recalled, a stamp scanned too often. */
final class MakingExamples {

    private static final int PATIENCE = 400;
    private static final int MORE_SCANS_THAN_ONE_PACKAGE_GETS = 101;

    private final ScriptNames scriptNames;
    private final PlayingStamps playingStamps;

    MakingExamples(ScriptNames scriptNames, PlayingStamps playingStamps) {
        this.scriptNames = scriptNames;
        this.playingStamps = playingStamps;
    }

    List<DemoExample> make() {
        List<DemoExample> examples = new ArrayList<>();
        examples.add(genuine("Trà atiso đỏ Phong Điền", "hop-tra"));
        examples.add(genuine("Cao cà gai leo", "hu-cao"));
        examples.add(genuine("Sa nhân tím khô A Lưới", "tui-sn"));
        examples.add(genuine("Ba kích tím Nam Đông", "tui-bk"));
        examples.add(genuine("Hạt sen Huế", "hop-sen"));
        examples.add(genuine("Cam Nam Đông", "tui-cam"));
        examples.add(genuine("Gạo hữu cơ Quế Lâm", "tui-gao"));
        examples.add(genuine("Thịt bò vàng A Lưới (có khâu giết mổ)", "khay-bo"));
        examples.add(new DemoExample(
                "Issued, not yet activated", path(playingStamps.spare("stamps-tra-atiso")), 200, "not-activated"));
        examples.add(new DemoExample("Never issued", neverIssued(), 404, "unknown"));
        examples.add(new DemoExample("Voided", voided(), 410, "voided"));
        examples.add(new DemoExample("Recalled: sâm cau", recalled(), 200, "recalled"));
        examples.add(new DemoExample(
                "Expired: oranges of September", path(playingStamps.onLot("tui-cam-som", 0)), 200, "expired"));
        examples.add(new DemoExample("Possibly copied", scannedTooOften(), 200, "possible-copy"));
        examples.add(new DemoExample("Mistyped", "/S/ATISO", 400, "malformed"));
        return examples;
    }

    private DemoExample genuine(String about, String lot) {
        return new DemoExample(about, path(playingStamps.onLot(lot, 0)), 200, "genuine");
    }

    /** A genuine code with its last symbol changed: right in form, and nothing we made. */
    private String neverIssued() {
        String genuine = path(playingStamps.onLot("hop-sen", 0));
        char last = genuine.charAt(genuine.length() - 1);
        return genuine.substring(0, genuine.length() - 1) + (last == 'Z' ? 'Y' : 'Z');
    }

    private String voided() {
        String[] stamp = playingStamps.onLot("hop-tra", 1);
        scriptNames
                .of("che-bien")
                .post(
                        "/api/v1/voidings",
                        Map.of("first", stamp[0], "cause", "SPOILED", "reason", "Hộp bị móp, tem rách khi dán"));
        return path(stamp);
    }

    private String recalled() {
        scriptNames
                .of("a-luoi")
                .post(
                        "/api/v1/recalls",
                        Map.of(
                                "lotId", scriptNames.id("lot", "tui-sc"),
                                "noticeVi",
                                        "Phát hiện độ ẩm vượt mức, có nguy cơ nấm mốc. Không dùng; hãy mang trả nơi mua để được hoàn tiền.",
                                "noticeEn",
                                        "Moisture above the limit was found, with a risk of mould. Do not use it; take it back to the shop for a refund.",
                                "contact", "0234 387 0202"));
        return path(playingStamps.onLot("tui-sc", 0));
    }

    /** Scanned so often by one that inspectors are told; everybody is, once one of them has looked into it. */
    private String scannedTooOften() {
        String[] stamp = playingStamps.onLot("hu-cao", 1);
        for (int scan = 0; scan < MORE_SCANS_THAN_ONE_PACKAGE_GETS; scan++) {
            scriptNames.passerBy.look(path(stamp), "application/json", "vi");
        }
        DemoVisitor inspector = scriptNames.of("thanh-tra");
        JsonNode alerts =
                soon(() -> inspector.get("/api/v1/alerts?serial=" + stamp[0]).path("items"), found -> !found.isEmpty());
        inspector.post(
                "/api/v1/alerts/" + alerts.path(0).path("id").asString() + "/settle",
                Map.of("outcome", "CONFIRMED", "finding", "Đã thấy nhiều gói mang cùng một mã ở chợ Đông Ba."));
        soon(
                () -> DemoVisitor.read(scriptNames.passerBy.look(path(stamp), "application/json", "vi")),
                answer -> answer.path("verdict").asString().equals("possible-copy"));
        return path(stamp);
    }

    /** What no request waits for happens a moment later. */
    private static JsonNode soon(Supplier<JsonNode> question, Predicate<JsonNode> isSo) {
        for (int times = 0; times < PATIENCE; times++) {
            JsonNode answer = question.get();
            if (isSo.test(answer)) {
                return answer;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new DemonstrationFailed("what was to happen soon did not");
    }

    private static String path(String[] stamp) {
        return "/S/" + stamp[1];
    }
}
