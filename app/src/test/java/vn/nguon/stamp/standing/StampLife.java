package vn.nguon.stamp.standing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/**
 * A cooperative, its tea and its print house in the middle of everything: an order that waits, one that is approved, one
 * that is issued and half printed, dried leaves and packs. All was done while all three were admitted.
 */
final class StampLife {

    /** All acts of a stamp's life, by name, each as the request that does it. */
    static final Map<String, Function<StampLife, Answer>> ACTS = acts();

    private static final String TEA = """
        {"name": {"vi": "Trà atiso đỏ", "en": "Red artichoke tea"}, "netContent": {"amount": 100, "unit": "GRM"},
         "shelfLifeDays": 365, "plan": "HERBS"}
        """;

    final OrganisationId cooperative;
    final OrganisationId printHouse;
    final Person owner;
    Api manager;
    Api printer;
    Api authority;
    final long product;
    final long firstNumber;
    final LotId packs;
    final long issued;
    final String openJob;
    final String run;
    private final ApplicationContext platform;
    private final long waiting;
    private final long approved;
    private final long approvedToo;
    private final LotId dried;
    private final long member;
    private final Maker maker;

    StampLife(ApplicationContext platform) {
        this(platform, "HTX Phong Điền");
    }

    StampLife(ApplicationContext platform, String name) {
        this.platform = platform;
        People people = platform.getBean(People.class);
        maker = Chains.in(platform).cooperative(name);
        cooperative = maker.organisation();
        owner = people.manager(cooperative);
        manager = Api.of(owner);
        printHouse = people.organisation("PRINT_HOUSE", "Nhà in Thuận Hoá");
        printer = Api.of(people.of(printHouse, Role.PRINT_HOUSE, Role.MANAGER));
        authority = Api.of(people.authority());
        product = manager.post("/api/v1/products", TEA).created().number("$.id");
        authority
                .post("/api/v1/products/" + product + "/decisions", "{\"verdict\":\"ADMIT\"}")
                .ok();
        dried = maker.processes(maker.harvests(maker.grows("Atiso", "900 MTK"), "90 KGM"), "90 KGM", "Khô", "9 KGM");
        packs = new LotId(UUID.fromString(pack().created().text("$.made[0].lotId")));
        waiting = ordered();
        approved = approved();
        approvedToo = approved();
        issued = approved();
        firstNumber = StampSerial.read(
                        "first",
                        manager.post("/api/v1/stamp-orders/" + issued + "/issue", "")
                                .ok()
                                .text("$.firstSerial"))
                .number()
                .value();
        printer.post(
                        "/api/v1/stamp-orders/" + issued + "/deliveries",
                        stamps(40, 99).put("receiver", "Chị Lan").json())
                .created();
        manager.post(
                        "/api/v1/activations",
                        stamps(90, 94).put("lotId", packs.value().toString()).json())
                .created();
        member = manager.post("/api/v1/accounts", account("MEMBER")).created().number("$.id");
        String printed = job(manager, 0, 9).created().text("$.id");
        run = run(printed).created().text("$.id");
        openJob = job(manager, 10, 19).created().text("$.id");
    }

    private static Map<String, Function<StampLife, Answer>> acts() {
        Map<String, Function<StampLife, Answer>> acts = new LinkedHashMap<>();
        acts.put("order", life -> life.order());
        acts.put("approve", life -> life.decide("{\"approved\": true}"));
        acts.put("give to a print house", StampLife::assign);
        acts.put("issue", life -> life.manager.post("/api/v1/stamp-orders/" + life.approved + "/issue", ""));
        acts.put(
                "issue by the authority",
                life -> life.authority.post("/api/v1/stamp-orders/" + life.approvedToo + "/issue", ""));
        acts.put("codes as CSV", life -> life.manager.take("/api/v1/stamp-orders/" + life.issued + "/codes"));
        acts.put("codes as JSON", life -> life.lines("/api/v1/stamp-orders/" + life.issued + "/codes"));
        acts.put(
                "labels",
                life -> life.manager.take("/api/v1/stamp-orders/" + life.issued + "/labels.pdf?from=" + life.serial(0)
                        + "&to=" + life.serial(3)));
        acts.put(
                "codes to the print house",
                life -> life.printer.take("/api/v1/stamp-orders/" + life.issued + "/codes"));
        acts.put("open a job", life -> life.job(life.manager, 20, 29));
        acts.put("open a job as the print house", life -> life.job(life.printer, 30, 39));
        acts.put("begin a run", life -> life.run(life.openJob));
        acts.put("labels of a job", life -> life.printer.take("/api/v1/print-jobs/" + life.openJob + "/labels"));
        acts.put(
                "deliver",
                life -> life.printer.post(
                        "/api/v1/stamp-orders/" + life.issued + "/deliveries",
                        life.stamps(0, 4).put("receiver", "Chị Lan").json()));
        acts.put("pack", StampLife::pack);
        acts.put(
                "activate",
                life -> life.manager.post(
                        "/api/v1/activations",
                        life.stamps(40, 44)
                                .put("lotId", life.packs.value().toString())
                                .json()));
        acts.put("open an account", life -> life.manager.post("/api/v1/accounts", life.account("MANAGER")));
        acts.put(
                "raise to manager",
                life -> life.manager.put(
                        "/api/v1/accounts/" + life.member, "{\"roles\": [\"MEMBER\", \"MANAGER\"], \"version\": 1}"));
        return acts;
    }

    /** From now on they all read that language. */
    StampLife speaking(String language) {
        manager = speaking(manager, language);
        printer = speaking(printer, language);
        authority = speaking(authority, language);
        return this;
    }

    private static Api speaking(Api who, String language) {
        return new Api(who.http()
                .mutate()
                .defaultHeaders(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, language))
                .build());
    }

    Answer decide(String verdict) {
        return authority.post("/api/v1/stamp-orders/" + waiting + "/decisions", verdict);
    }

    Answer lines(String path) {
        return new Answer(manager.http()
                .post()
                .uri(path)
                .header(HttpHeaders.ACCEPT, "application/x-ndjson")
                .exchange()
                .expectBody()
                .returnResult());
    }

    Answer assign() {
        return manager.post(
                "/api/v1/stamp-orders/" + approved + "/print-house", "{\"printHouseId\": " + printHouse.value() + "}");
    }

    Answer report(int from, int to) {
        return printer.post(
                "/api/v1/print-runs/" + run + "/reports",
                "{\"printed\": [" + stamps(from, to).json() + "]}",
                "report-" + from + "-" + cooperative);
    }

    Answer order() {
        return manager.post("/api/v1/stamp-orders", "{\"productId\": " + product + ", \"quantity\": 100}");
    }

    Answer decideOnOrganisation(OrganisationId organisation, String verdict) {
        return authority.post(
                "/api/v1/organisations/" + organisation + "/decisions",
                "{\"verdict\": \"" + verdict + "\", \"reason\": \"gian lận tem\"}");
    }

    /** Puts a status that no act leads back to. */
    void become(String table, long id, String status) {
        platform.getBean(DatabaseClient.class)
                .sql("update " + table + " set status = :status, status_reason = :reason, version = version + 1,"
                        + " decided_at = case :status when 'SUBMITTED' then null else now() end where id = :id")
                .bind("status", status)
                .bind("reason", status.equals("SUBMITTED") ? "" : "Thiếu giấy tờ.")
                .bind("id", id)
                .then()
                .block();
    }

    /** The serial of the stamp, counted from 0. */
    String serial(long stamp) {
        return StampSerial.of(firstNumber + stamp).toString();
    }

    Stamps stamps(long from, long to) {
        return new Stamps("\"first\": \"" + serial(from) + "\", \"last\": \"" + serial(to) + "\"");
    }

    private long ordered() {
        return order().created().number("$.id");
    }

    private long approved() {
        long order = ordered();
        authority
                .post(
                        "/api/v1/stamp-orders/" + order + "/decisions",
                        "{\"approved\": true, \"printHouseId\": " + printHouse.value() + "}")
                .ok();
        return order;
    }

    private Answer job(Api who, long from, long to) {
        return who.post(
                "/api/v1/print-jobs", stamps(from, to).put("orderId", issued).json());
    }

    private Answer run(String job) {
        return printer.post(
                "/api/v1/print-runs", "{\"jobId\": \"" + job + "\", \"printer\": \"tcp://127.0.0.1:9100\"}");
    }

    /** Ten pieces of no product. */
    LotId pieces() {
        return maker.buys("Bó atiso", "10 H87");
    }

    private Answer pack() {
        return manager.post("/api/v1/events/packing", """
            {"at": {"time": "%s", "placeId": %d}, "productId": %d, "packs": 10,
             "inputs": [{"lotId": "%s", "quantity": 1, "unit": "KGM"}]}
            """.formatted(
                        OffsetDateTime.now(ZoneOffset.ofHours(7)), maker.place().value(), product, dried.value()));
    }

    private String account(String role) {
        return """
            {"login": "nv-%s", "name": "Chị Lan", "password": "mot mat khau rat dai 9", "organisation": %d,
             "roles": ["%s"]}
            """.formatted(UUID.randomUUID(), cooperative.value(), role);
    }

    /** Stamps as a request names them, with whatever else it says. */
    record Stamps(String members) {

        Stamps put(String name, Object value) {
            String written = value instanceof Number ? value.toString() : "\"" + value + "\"";
            return new Stamps(members + ", \"" + name + "\": " + written);
        }

        String json() {
            return "{" + members + "}";
        }
    }
}
