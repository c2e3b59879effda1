package vn.nguon.golden;

import vn.nguon.testing.Api;

/** What programs read of the API: of every kind of thing the list and one, by whoever reads it most. */
final class ApiAnswers {

    private final World world;
    private final Recording recording;

    ApiAnswers(World world, Recording recording) {
        this.world = world;
        this.recording = recording;
    }

    void record() {
        whatAPrintHouseDoes();
        Api manager = world.tea.manager();
        managerReads(manager);
        String order = "/api/v1/stamp-orders/" + world.tea.order;
        read(manager, "stamp-orders", "/api/v1/stamp-orders");
        read(manager, "stamp-order", order);
        read(manager, "stamp-order-prints", order + "/prints");
        read(manager, "deliveries", order + "/deliveries");
        read(manager, "activations", "/api/v1/activations?orderId=" + world.tea.order);
        one(manager, "activation", "/api/v1/activations");
        read(manager, "voidings", "/api/v1/voidings?orderId=" + world.tea.order);
        one(manager, "voiding", "/api/v1/voidings");
        read(manager, "stamp", "/api/v1/stamps/" + world.tea.serial(0));
        read(manager, "stamp-voided", "/api/v1/stamps/" + world.tea.serial(9));
        read(manager, "stamp-scans", "/api/v1/stamps/" + world.tea.serial(5) + "/scans");
        read(manager, "recalls", "/api/v1/recalls");
        one(manager, "recall", "/api/v1/recalls");
        Api printer = world.officials.printer();
        read(printer, "print-jobs", "/api/v1/print-jobs");
        one(printer, "print-job", "/api/v1/print-jobs");
        read(printer, "print-runs", "/api/v1/print-runs?orderId=" + world.tea.order);
        String run = first(printer, "/api/v1/print-runs?orderId=" + world.tea.order);
        read(printer, "print-run", "/api/v1/print-runs/" + run);
        read(printer, "print-run-outcomes", "/api/v1/print-runs/" + run + "/outcomes");
        authorityReads();
        inspectorReads();
    }

    private void whatAPrintHouseDoes() {
        Api printer = world.officials.printer();
        Cooperative tea = world.tea;
        String job = printer.post("/api/v1/print-jobs", "{\"orderId\": " + tea.order + "}")
                .created()
                .text("$.id");
        world.passMinute();
        String run = printer.post(
                        "/api/v1/print-runs", "{\"jobId\": \"" + job + "\", \"printer\": \"tcp://192.168.1.50:9100\"}")
                .created()
                .text("$.id");
        printer.post(
                        "/api/v1/print-runs/" + run + "/reports",
                        """
                        {"printed": [{"first": "%s", "last": "%s"}], "spoiled": [{"first": "%s", "reason": "Kẹt giấy"}]}
                        """.formatted(tea.serial(0), tea.serial(50), tea.serial(49)),
                        "report-1")
                .ok();
        world.passMinute();
        printer.post("/api/v1/stamp-orders/" + tea.order + "/deliveries", """
                        {"first": "%s", "last": "%s", "receiver": "Tổ trưởng tổ đóng gói"}
                        """.formatted(tea.serial(0), tea.serial(39)))
                .created();
        world.passMinute();
    }

    private void managerReads(Api manager) {
        read(manager, "me", "/api/v1/me");
        read(manager, "organisation", "/api/v1/organisations/" + world.tea.id);
        read(manager, "organisation-names", "/api/v1/organisations/names");
        read(manager, "places", "/api/v1/places");
        read(manager, "communes", "/api/v1/communes?q=khe+tre");
        read(manager, "place", "/api/v1/places/" + world.tea.place);
        read(manager, "certificates", "/api/v1/certificates");
        one(manager, "certificate", "/api/v1/certificates");
        read(manager, "products", "/api/v1/products");
        read(manager, "product", "/api/v1/products/" + world.tea.product);
        read(manager, "stage-plans", "/api/v1/stage-plans");
        read(manager, "stage-plan", "/api/v1/stage-plans/HERBS");
        read(manager, "crops", "/api/v1/crops");
        read(manager, "crop", "/api/v1/crops/" + world.crop);
        read(manager, "lots", "/api/v1/lots?limit=5");
        String lot = "/api/v1/lots/" + world.packs;
        read(manager, "lot", lot);
        read(manager, "lot-journey-back", lot + "/journey");
        read(manager, "lot-journey-ahead", "/api/v1/lots/" + world.fresh + "/journey?direction=ahead");
        read(manager, "lot-next-stages", lot + "/next-stages");
        read(manager, "held-goods", "/api/v1/held-goods");
        read(manager, "events", "/api/v1/events?limit=5");
        one(manager, "event", "/api/v1/events");
        String event = first(manager, "/api/v1/events");
        read(manager, "event-epcis", "/api/v1/events/" + event + "/epcis");
        read(manager, "movements", "/api/v1/movements");
        String movement = first(world.shop.manager(), "/api/v1/movements");
        read(world.shop.manager(), "movements-arriving", "/api/v1/movements");
        read(world.shop.manager(), "movement", "/api/v1/movements/" + movement);
        read(world.shop.manager(), "movement-settlements", "/api/v1/movements/" + movement + "/settlements");
        read(world.shop.manager(), "movements-unsettled", "/api/v1/movements/unsettled");
        read(manager, "sessions", "/api/v1/sessions");
        read(manager, "api-keys", "/api/v1/api-keys");
    }

    private void authorityReads() {
        Api authority = world.officials.authority();
        read(authority, "organisations", "/api/v1/organisations");
        read(authority, "organisation-look-alikes", "/api/v1/organisations/" + world.tea.id + "/look-alikes");
        read(authority, "product-look-alikes", "/api/v1/products/" + world.tea.product + "/look-alikes");
        Api administrator = world.officials.administrator();
        read(administrator, "accounts", "/api/v1/accounts");
        one(administrator, "account", "/api/v1/accounts");
        String account = first(administrator, "/api/v1/accounts");
        read(administrator, "account-api-keys", "/api/v1/accounts/" + account + "/api-keys");
        read(administrator, "security-events", "/api/v1/security-events?kind=SIGNED_IN&limit=3");
    }

    private void inspectorReads() {
        Api inspector = world.officials.inspector();
        read(inspector, "stamp-whereabouts", "/api/v1/stamps/" + world.tea.serial(0) + "/whereabouts");
        read(inspector, "alerts", "/api/v1/alerts?status=OPEN");
        one(inspector, "alert", "/api/v1/alerts?status=OPEN");
        read(inspector, "alerts-settled", "/api/v1/alerts?status=SETTLED");
        read(inspector, "doubts", "/api/v1/doubts?status=OPEN");
        one(inspector, "doubt", "/api/v1/doubts?status=OPEN");
        caseFiles(inspector);
        read(inspector, "lot-descendants", "/api/v1/lots/" + world.packs + "/descendants");
        read(inspector, "stamp-freeze", "/api/v1/stamp-freezes/" + world.freeze);
        String ledger = "/api/v1/ledger?subject=lot:" + world.packs;
        World.soon().until(() -> !inspector.get(ledger).body().contains("\"position\":null"));
        read(inspector, "ledger", ledger);
        read(inspector, "lot-for-inspectors", "/api/v1/lots/" + world.held);
    }

    /** What inspectors read once something was tried and refused. */
    void recordAttempts() {
        Api inspector = world.officials.inspector();
        read(inspector, "chain-alerts", "/api/v1/chain-alerts?status=OPEN");
        one(inspector, "chain-alert", "/api/v1/chain-alerts?status=OPEN");
        read(inspector, "chain-alerts-waiting", "/api/v1/chain-alerts/waiting");
        households(world.tea.manager());
    }

    private void households(Api manager) {
        long household = manager.post(
                        "/api/v1/households",
                        "{\"name\": \"Nguyễn Thị Lành\", \"commune\": \"Phong Hiền\", \"crops\": \"Atiso\"}")
                .created()
                .number("$.id");
        read(manager, "households", "/api/v1/households");
        read(manager, "household", "/api/v1/households/" + household);
    }

    private void caseFiles(Api inspector) {
        String alert = "/api/v1/alerts/" + first(inspector, "/api/v1/alerts?status=OPEN") + "/entries";
        inspector.post(alert, "{\"kind\": \"NOTE\", \"text\": \"Đã gửi mẫu\"}").created();
        read(inspector, "alert-entries", alert);
        String doubt = "/api/v1/doubts/" + first(inspector, "/api/v1/doubts?status=OPEN");
        inspector
                .post(
                        doubt + "/entries",
                        "{\"kind\": \"PASSED_ON\", \"text\": \"Hãy kiểm tra kho\", \"withWords\": true}")
                .created();
        inspector
                .post(doubt + "/entries", "{\"kind\": \"ANSWER\", \"text\": \"Đã kiểm tra\"}")
                .created();
        read(inspector, "doubt-entries", doubt + "/entries");
        read(
                inspector,
                "report-status",
                "/api/v1/public/reports/" + inspector.get(doubt).ok().text("$.reference"));
    }

    /** The first of the list, by its own address. */
    private void one(Api who, String name, String list) {
        String path = list.substring(0, (list + "?").indexOf('?'));
        read(who, name, path + "/" + first(who, list));
    }

    /** The identifier of the first of the list, be it a page of a longer one or whole. */
    private static String first(Api who, String list) {
        Api.Answer answer = who.get(list).ok();
        return answer.text(answer.body().startsWith("[") ? "$[0].id" : "$.items[0].id");
    }

    private void read(Api who, String name, String path) {
        recording.get("api/" + name, who.http(), path, Recording.JSON, "vi");
    }
}
