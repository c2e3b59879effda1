package vn.nguon.golden;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.testing.Api;

/** What is refused, and in which words, in both languages. */
final class Refusals {

    private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

    private final World world;
    private final Recording recording;

    Refusals(World world, Recording recording) {
        this.world = world;
        this.recording = recording;
    }

    void record() {
        WebTestClient nobody = world.phone(201);
        Cooperative tea = world.tea;
        WebTestClient manager = tea.manager().http();
        get("signed-in-nowhere", nobody, "/api/v1/me");
        post(
                "wrong-password",
                nobody,
                "/api/v1/sessions",
                "{\"login\": \"khong-ai\", \"password\": \"sai mat khau roi\"}");
        post("login-taken", nobody, "/api/v1/registrations", """
                {"organisation": {"kind": "COOPERATIVE", "name": "HTX Khác", "address": "Huế", "phone": "0234 1"},
                 "manager": {"login": "%s", "name": "Ai đó", "password": "một câu dài và khó đoán"}}
                """.formatted(tea.login));
        get("not-allowed", manager, "/api/v1/alerts");
        get("not-found", manager, "/api/v1/lots/" + NOBODYS);
        get("not-a-number", manager, "/api/v1/places/ruong-so-3");
        get("no-such-route", manager, "/api/v1/khong-co");
        post("not-json", manager, "/api/v1/products", "{\"name\": ");
        post("nothing-said", manager, "/api/v1/products", "{}");
        post("wrong-type", manager, "/api/v1/stamp-orders", "{\"quantity\": \"nhiều\"}");
        post("unknown-word", manager, "/api/v1/voidings", "{\"first\": \"1\", \"cause\": \"SEA\", \"reason\": \"x\"}");
        post(
                "too-many-stamps",
                manager,
                "/api/v1/stamp-orders",
                "{\"productId\": %d, \"quantity\": 200000000}".formatted(tea.product));
        send("changed-meanwhile", manager, HttpMethod.PUT, "/api/v1/places/" + tea.place + "?version=99", """
                {"kind": "PLOT", "name": "Ruộng số 4", "address": "Huế"}
                """);
        send("method-not-allowed", manager, HttpMethod.DELETE, "/api/v1/products", "{}");
        goods(manager, tea);
        stamps(manager, tea);
        post(
                "organisation-not-admitted",
                world.suspended.manager().http(),
                "/api/v1/stamp-orders",
                "{\"productId\": %d, \"quantity\": 10}".formatted(world.suspended.product));
        inspectors();
    }

    private void goods(WebTestClient manager, Cooperative tea) {
        post("output-exceeds-inputs", manager, "/api/v1/events/packing", """
                {"at": %s, "inputs": [{"lotId": "%s", "quantity": 1, "unit": "KGM"}], "productId": %d, "packs": 11}
                """.formatted(
                        tea.at(30), world.dried, tea.product));
        post("more-than-there-is", manager, "/api/v1/events/packing", """
                {"at": %s, "inputs": [{"lotId": "%s", "quantity": 50, "unit": "KGM"}], "productId": %d, "packs": 11}
                """.formatted(
                        tea.at(30), world.dried, tea.product));
        post("within-waiting-period", manager, "/api/v1/events/harvest", """
                {"at": %s, "cropId": "%s", "quantity": 1, "unit": "KGM"}
                """.formatted(tea.at(58), world.crop));
        post("in-the-future", manager, "/api/v1/events/harvest", """
                {"at": %s, "cropId": "%s", "quantity": 1, "unit": "KGM"}
                """.formatted(tea.at(-30), world.crop));
        post("lot-is-frozen", manager, "/api/v1/events/retail", """
                {"at": %s, "lots": [{"lotId": "%s", "quantity": 1, "unit": "H87"}]}
                """.formatted(tea.at(1), world.held));
        post("test-without-a-report", manager, "/api/v1/events/testing", """
                {"at": %s, "lotId": "%s", "passed": true, "laboratory": "QUATEST 2", "tested": "Vi sinh"}
                """.formatted(tea.at(1), world.dried));
    }

    private void stamps(WebTestClient manager, Cooperative tea) {
        activate("stamps-already-activated", manager, 0, world.packs);
        activate("stamps-are-voided", manager, 59, world.packs);
        activate("goods-are-recalled", manager, 41, world.recalled);
        activate("goods-are-held", manager, 41, world.held);
        activate("goods-failed-their-test", manager, 41, world.failed);
        activate("no-such-lot", manager, 41, NOBODYS);
        post(
                "no-such-stamp",
                manager,
                "/api/v1/activations",
                "{\"first\": \"1234567890123\", \"lotId\": \"%s\"}".formatted(world.packs));
        post(
                "voided-before",
                manager,
                "/api/v1/voidings",
                "{\"first\": \"%s\", \"cause\": \"LOST\", \"reason\": \"Mất\"}".formatted(tea.serial(59)));
        get("stamp-not-found", manager, "/api/v1/stamps/1234567890128");
    }

    private void activate(String name, WebTestClient who, int stamp, String lot) {
        post(
                name,
                who,
                "/api/v1/activations",
                "{\"first\": \"%s\", \"lotId\": \"%s\"}".formatted(world.tea.serial(stamp), lot));
    }

    private void inspectors() {
        Api inspector = world.officials.inspector();
        String settled = inspector.get("/api/v1/alerts?status=SETTLED").text("$.items[0].id");
        post(
                "already-settled",
                inspector.http(),
                "/api/v1/alerts/" + settled + "/settle",
                "{\"outcome\": \"CONFIRMED\", \"finding\": \"Nghĩ lại.\"}");
        post("recalled-before", world.officials.authority().http(), "/api/v1/recalls", """
                {"lotId": "%s", "noticeVi": "Lần nữa", "noticeEn": "Once more", "contact": "0234 387 0202"}
                """.formatted(world.recalled));
        post(
                "order-in-another-state",
                world.officials.authority().http(),
                "/api/v1/stamp-orders/" + world.tea.order + "/decisions",
                "{\"approved\": true}");
        post(
                "decision-out-of-place",
                world.officials.authority().http(),
                "/api/v1/organisations/" + world.tea.id + "/decisions",
                "{\"verdict\": \"ADMIT\"}");
    }

    private void get(String name, WebTestClient who, String path) {
        for (String language : List.of("vi", "en")) {
            recording.get("refusal/" + name + "." + language, who, path, Recording.JSON, language);
        }
    }

    private void post(String name, WebTestClient who, String path, String json) {
        send(name, who, HttpMethod.POST, path, json);
    }

    private void send(String name, WebTestClient who, HttpMethod method, String path, String json) {
        for (String language : List.of("vi", "en")) {
            WebTestClient.RequestBodySpec asked = who.method(method).uri(path);
            asked.contentType(MediaType.APPLICATION_JSON).bodyValue(json);
            recording.keep("refusal/" + name + "." + language, asked, path, Recording.JSON, language);
        }
    }
}
