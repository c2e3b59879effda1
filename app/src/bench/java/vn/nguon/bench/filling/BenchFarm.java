package vn.nguon.bench.filling;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.nguon.identity.Actor;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.Role;
import vn.nguon.identity.password.Password;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;

/** One organisation with one plot and one product, and all that is done there; every act takes the way people take. */
public final class BenchFarm {

    private static final String PASSWORD = "do-toc-do-cua-nguon";
    private static final String KILOGRAMS = "KGM";

    private final ApiMember owner;
    private final ApiMember authority;
    private final long place;
    private final long product;
    private OffsetDateTime clock =
            OffsetDateTime.now(VietnamTime.ZONE).truncatedTo(ChronoUnit.SECONDS).minusDays(30);

    private BenchFarm(ApiMember owner, ApiMember authority, long place, long product) {
        this.owner = owner;
        this.authority = authority;
        this.place = place;
        this.product = product;
    }

    /** Founds a farm with a place and a product, and has an authority admit them. */
    public static BenchFarm founded(ApiMember passerBy, OpeningAccounts accounts) {
        accounts.open(
                        Actor.system(),
                        new NewAccount(
                                "so-khcn",
                                "Sở Khoa học và Công nghệ",
                                new Password(PASSWORD),
                                null,
                                Set.of(Role.AUTHORITY),
                                Language.VI))
                .block();
        ApiMember authority = passerBy.signedIn("so-khcn", PASSWORD);
        long organisation = passerBy.act(
                        "/api/v1/registrations",
                        Map.of(
                                "organisation",
                                Map.of(
                                        "kind", "COOPERATIVE",
                                        "name", "HTX Dược liệu Phong Điền",
                                        "address", "Thôn Tân Lập, xã Phong Hiền",
                                        "representative", "Trần Thị Sen",
                                        "phone", "0234 355 0101",
                                        "email", "phongdien@demo.example"),
                                "manager",
                                Map.of("login", "phong-dien", "name", "Trần Thị Sen", "password", PASSWORD)))
                .path("id")
                .asLong();
        authority.act("/api/v1/organisations/" + organisation + "/decisions", Map.of("verdict", "ADMIT"));
        ApiMember owner = passerBy.signedIn("phong-dien", PASSWORD);
        long place = owner.act(
                        "/api/v1/places",
                        Map.of(
                                "kind", "PLOT",
                                "name", "Vùng trồng atiso đỏ Tân Lập",
                                "address", "Thôn Tân Lập, xã Phong Hiền",
                                "areaM2", 12000,
                                "coordinates", Map.of("latitude", 16.5721, "longitude", 107.3694)))
                .path("id")
                .asLong();
        long product = owner.act(
                        "/api/v1/products",
                        Map.of(
                                "name", inBoth("Trà atiso đỏ Phong Điền", "Phong Điền red artichoke tea"),
                                "description", inBoth("Đài hoa sấy lạnh.", "Freeze-dried calyces."),
                                "warnings", inBoth("Để nơi khô mát.", "Keep cool and dry."),
                                "botanicalName", "Hibiscus sabdariffa L.",
                                "netContent", Map.of("amount", 40, "unit", "GRM"),
                                "shelfLifeDays", 730,
                                "plan", "HERBS"))
                .path("id")
                .asLong();
        authority.act("/api/v1/products/" + product + "/decisions", Map.of("verdict", "ADMIT"));
        return new BenchFarm(owner, authority, place, product);
    }

    /** Who runs it. */
    public ApiMember owner() {
        return owner;
    }

    /** Orders stamps and has the order approved; its number. */
    public long order(long stamps) {
        long order = owner.act(
                        "/api/v1/stamp-orders",
                        Map.of("productId", product, "quantity", stamps, "purpose", "Đo tốc độ"))
                .path("id")
                .asLong();
        authority.act("/api/v1/stamp-orders/" + order + "/decisions", Map.of("approved", true));
        return order;
    }

    /** Issues an order; the order. */
    public JsonNode issue(long order) {
        return authority.act("/api/v1/stamp-orders/" + order + "/issue", Map.of());
    }

    /** Starts a crop; its lot. */
    public String sow() {
        Map<String, Object> crop = form();
        crop.put("name", "Atiso đỏ");
        crop.put("quantity", 12000);
        crop.put("unit", "MTK");
        return made(owner.act("/api/v1/crops", crop));
    }

    /** Cares for a crop once. */
    public void care(String crop) {
        Map<String, Object> care = form();
        care.put("cropId", crop);
        care.put("kind", "FERTILISER");
        care.put("agent", "Phân hữu cơ vi sinh");
        care.put("dose", 500);
        care.put("doseUnit", "kg/ha");
        owner.act("/api/v1/events/care", care);
    }

    /** Harvests; the lot harvested. */
    public String harvest(String crop, long kilograms) {
        Map<String, Object> harvest = form();
        harvest.put("cropId", crop);
        harvest.put("quantity", kilograms);
        harvest.put("unit", KILOGRAMS);
        harvest.put("last", false);
        return made(owner.act("/api/v1/events/harvest", harvest));
    }

    /** Dries so much of each lot; the lot that comes out. */
    public String dry(List<String> lots, long kilogramsEach) {
        Map<String, Object> drying = form();
        drying.put("inputs", lines(lots, kilogramsEach));
        drying.put(
                "outputs",
                List.of(Map.of("name", "Đài atiso khô", "quantity", lots.size() * kilogramsEach, "unit", KILOGRAMS)));
        return made(owner.act("/api/v1/events/preliminary-processing", drying));
    }

    /** Packs so much of each lot; the lot of packs. */
    public String pack(List<String> lots, long kilogramsEach, long packs) {
        Map<String, Object> packing = form();
        packing.put("inputs", lines(lots, kilogramsEach));
        packing.put("productId", product);
        packing.put("packs", packs);
        return made(owner.act("/api/v1/events/packing", packing));
    }

    /** Puts a roll of stamps on a lot. */
    public void activate(String first, String last, String lot) {
        owner.act("/api/v1/activations", Map.of("first", first, "last", last, "lotId", lot, "placeId", place));
    }

    private Map<String, Object> form() {
        clock = clock.plusSeconds(30);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("at", Map.of("time", clock.toString(), "placeId", place));
        return form;
    }

    private static List<Map<String, Object>> lines(List<String> lots, long kilogramsEach) {
        return lots.stream()
                .map(lot -> Map.<String, Object>of("lotId", lot, "quantity", kilogramsEach, "unit", KILOGRAMS))
                .toList();
    }

    private static String made(JsonNode recorded) {
        return recorded.path("made").path(0).path("lotId").asString();
    }

    private static Map<String, String> inBoth(String vi, String en) {
        return Map.of("vi", vi, "en", en);
    }
}
