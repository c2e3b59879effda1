package vn.nguon.product.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguon.gs1.Gtin;
import vn.nguon.gs1.OwnCode;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.product.Product;
import vn.nguon.product.ProductCache;
import vn.nguon.product.ProductId;
import vn.nguon.product.ProductNotAdmitted;
import vn.nguon.product.Products;
import vn.nguon.product.plan.Stage;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.AtOnce;
import vn.nguon.testing.Eventually;
import vn.nguon.testing.Numbers;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.Uploads;

@PlatformTest
class ProductIntegrationTests {

    private static final String ROUTE = "/api/v1/products";

    private final People people;
    private final Products products;
    private final ProductCache productCache;
    private final OrganisationId own;
    private final Person person;
    private final Api member;
    private final Api manager;
    private final Api authority;

    ProductIntegrationTests(People people, Products products, ProductCache productCache) {
        this.people = people;
        this.products = products;
        this.productCache = productCache;
        this.own = people.organisation("HTX Phong Điền");
        this.person = people.member(own);
        this.member = Api.of(person);
        this.manager = Api.of(people.manager(own));
        this.authority = Api.of(people.authority());
    }

    @Test
    void aProductIsRegisteredAdmittedAndFoundByItsGtin() {
        String gtin = Numbers.gtin();
        String front = Uploads.photo(person);
        String back = Uploads.photo(person);

        Answer registered = member.post(ROUTE, with(tea(), "gtin", gtin.substring(1), "photos", List.of(front, back)))
                .created();
        ProductId id = new ProductId(registered.number("$.id"));

        assertThat(registered.text("$.standing.status")).isEqualTo("SUBMITTED");
        assertThat(registered.text("$.gtin")).isEqualTo(gtin);
        assertThat(registered.texts("$.photos")).containsExactly(front, back);
        assertThat(registered.text("$.code")).isEqualTo(OwnCode.of("NG", id.value()));
        assertThat(registered.texts("$.stagePlan.stages[?(@.required == true)].stage"))
                .containsExactly("RAW_MATERIAL", "HARVEST", "PRELIMINARY_PROCESSING", "PACKING");

        decide(id.value(), "ADMIT", "").ok();

        Product found = productCache.getByGtin(new Gtin(gtin)).blockOptional().orElseThrow();
        assertThat(found.id()).isEqualTo(id);
        assertThat(found.traceCode()).isEqualTo(gtin.substring(1));
        assertThat(found.name().in(Language.EN)).isEqualTo("Red artichoke tea");
        assertThat(found.stagePlan().at(Stage.SLAUGHTER)).isEmpty();
        Eventually.is(productCache.get(id).map(Product::mayCarryStamps), true);
    }

    @Test
    void aProductWithoutAGtinGoesByACodeOfOurOwn() {
        Answer registered = member.post(ROUTE, with(tea(), "name", Map.of("vi", "Hạt sen Huế")))
                .created();

        Product product = productCache
                .get(new ProductId(registered.number("$.id")))
                .blockOptional()
                .orElseThrow();

        assertThat(product.traceCode()).isEqualTo(product.code()).startsWith("NG-");
        assertThat(product.name().in(Language.EN)).isEqualTo("Hạt sen Huế");
    }

    @Test
    void whatIsNotAdmittedCarriesNoStamps() {
        Product waiting = registered();

        assertThat(waiting.mayCarryStamps()).isFalse();
        assertThatThrownBy(() -> waiting.requireStampable(true))
                .isInstanceOf(ProductNotAdmitted.class)
                .hasMessageContaining("waits for the authority");
    }

    @Test
    void aGtinBelongsToOneProductThatIsMadeToday() {
        String gtin = Numbers.gtin();
        Api other = Api.of(people.member(people.organisation("HTX Khác")));
        long id = member.post(ROUTE, with(tea(), "gtin", gtin)).created().number("$.id");

        other.post(ROUTE, with(tea(), "gtin", gtin))
                .refused(409, "gtin-already-used")
                .about("gtin");
        manager.post(ROUTE + "/" + id + "/retirement", Map.of("reason", "Ngừng"))
                .ok();
        long next = other.post(ROUTE, with(tea(), "gtin", gtin)).created().number("$.id");

        Eventually.is(productCache.getByGtin(new Gtin(gtin)).map(Product::id), new ProductId(next));
    }

    @Test
    void ofManyWhoClaimOneGtinAtOnceOneGetsIt() {
        String gtin = Numbers.gtin();

        List<Integer> statuses = AtOnce.all(
                8,
                i -> member.post(ROUTE, with(tea(), "gtin", gtin))
                        .result()
                        .getStatus()
                        .value());

        assertThat(statuses).containsOnlyOnce(201).hasSize(8);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
    }

    @Test
    void aRefusedProductWhoseGtinWasTakenCannotBeAdmittedAfterAll() {
        String gtin = Numbers.gtin();
        long refused = member.post(ROUTE, with(tea(), "gtin", gtin)).created().number("$.id");
        decide(refused, "REFUSE", "Thiếu ảnh").ok();
        member.post(ROUTE, with(tea(), "gtin", gtin)).created();

        decide(refused, "ADMIT", "").refused(409, "gtin-already-used");

        assertThat(member.get(ROUTE + "/" + refused).ok().text("$.standing.status"))
                .isEqualTo("REFUSED");
    }

    @ParameterizedTest
    @CsvSource({
        "gtin, 9520000000001, 422, wrong-check-digit, gtin",
        "gtin, 12, 422, invalid, gtin",
        "botanicalName, '\u0000', 422, invalid, botanicalName",
        "shelfLifeDays, 0, 422, invalid, shelfLifeDays",
        "shelfLifeDays, long, 400, wrong-kind-of-value, shelfLifeDays",
        "shelfLifeDays, 6.9, 400, wrong-kind-of-value, shelfLifeDays",
        "plan, FISH, 422, invalid, plan",
        "plan, '', 422, invalid, stagePlan",
        "netContent, '', 400, wrong-kind-of-value, netContent",
        "colour, red, 400, unknown-field, colour"
    })
    void aProductWithAFaultNamesItsField(String field, String value, int status, String problem, String about) {
        Object given = field.equals("shelfLifeDays") && value.matches("[0-9.]+") ? new BigDecimal(value) : value;
        member.post(ROUTE, with(tea(), field, given)).refused(status, problem).about(about);
    }

    @Test
    void aFaultInsideAPartIsNamedByItsWholePath() {
        member.post(ROUTE, with(tea(), "netContent", Map.of("amount", 0, "unit", "GRM")))
                .refused(422, "invalid")
                .about("netContent.amount");
        member.post(ROUTE, with(tea(), "netContent", Map.of("amount", 1, "unit", "LB")))
                .refused(422, "invalid")
                .about("netContent.unit");
        member.post(ROUTE, with(tea(), "name", Map.of("vi", "x")))
                .refused(422, "invalid")
                .about("name.vi");
        member.post(ROUTE, with(tea(), "photos", List.of("abc")))
                .refused(422, "file-not-brought-in")
                .about("photos[0]");
        member.post(ROUTE, with(tea(), "plan", null, "stagePlan", plan("SWIMMING")))
                .refused(400, "wrong-kind-of-value")
                .about("stagePlan.stages[0].stage");
        member.post(ROUTE, with(tea(), "plan", null, "stagePlan", Map.of("stages", List.of())))
                .refused(422, "invalid")
                .about("stagePlan.stages");
    }

    @Test
    void photosAreTheOrganisationsOwnPictures() {
        String theirs = Uploads.photo(people.member(people.organisation("HTX Khác")));

        member.post(ROUTE, with(tea(), "photos", List.of(Uploads.photo(person), theirs)))
                .refused(422, "file-not-brought-in")
                .about("photos[1]");
        member.post(ROUTE, with(tea(), "photos", List.of(Uploads.document(person))))
                .refused(422, "invalid")
                .about("photos");
    }

    @Test
    void aProductMayHaveAPlanOfItsOwn() {
        Answer registered = member.post(ROUTE, with(tea(), "plan", null, "stagePlan", plan("HARVEST")))
                .created();

        assertThat(registered.texts("$.stagePlan.stages[*].stage")).containsExactly("HARVEST");
        assertThat(registered.text("$.stagePlan.stages[0].maxYield")).isEqualTo("1");
    }

    @Test
    void wordsChangeFreelyButWhatWasAdmittedGoesBackToTheAuthority() {
        long id = registered().id().value();
        decide(id, "ADMIT", "").ok();

        Answer described = member.put(
                        ROUTE + "/" + id + "?version=2",
                        with(tea(), "description", Map.of("vi", "Trà thơm"), "photos", List.of(Uploads.photo(person))))
                .ok();
        Answer renamed = member.put(ROUTE + "/" + id + "?version=3", with(tea(), "brand", "Thương hiệu khác"))
                .ok();

        assertThat(described.text("$.standing.status")).isEqualTo("ADMITTED");
        assertThat(renamed.text("$.standing.status")).isEqualTo("SUBMITTED");
    }

    @Test
    void aRefusedProductIsSubmittedAnewByBeingCorrected() {
        long id = registered().id().value();
        decide(id, "REFUSE", "Thiếu tiêu chuẩn").ok();

        Answer corrected = member.put(ROUTE + "/" + id + "?version=2", with(tea(), "standards", List.of("TCVN 9740")))
                .ok();

        assertThat(corrected.text("$.standing.status")).isEqualTo("SUBMITTED");
    }

    @Test
    void aRetiredProductStaysRetired() {
        long id = registered().id().value();
        String path = ROUTE + "/" + id;

        manager.post(path + "/retirement", Map.of()).ok();

        manager.post(path + "/retirement", Map.of()).refused(409, "product-retired");
        member.put(path + "?version=2", tea()).refused(409, "product-retired");
        decide(id, "ADMIT", "").refused(409, "decision-out-of-place");
    }

    @Test
    void onlyTheAuthorityDecidesAndNeedsAReasonToRefuse() {
        long id = registered().id().value();

        Stream.of(person, people.manager(own), people.inspector())
                .forEach(somebody -> Api.of(somebody)
                        .post(ROUTE + "/" + id + "/decisions", Map.of("verdict", "ADMIT"))
                        .refused(403, "not-allowed"));
        decide(id, "REFUSE", "").refused(422, "invalid").about("reason");
        decide(999_999_999L, "ADMIT", "").refused(404, "not-found");
        decide(id, "ADMIT", "").ok();
        decide(id, "ADMIT", "").refused(409, "decision-out-of-place");
    }

    @Test
    void aProductIsSeenAndChangedByItsOwnAlone() {
        long id = registered().id().value();
        String path = ROUTE + "/" + id;
        Api stranger = Api.of(people.manager(people.organisation("HTX Khác")));

        Stream.of(person, people.inspector(), people.authority())
                .forEach(somebody -> Api.of(somebody).get(path).ok());
        stranger.get(path).refused(404, "not-found");
        stranger.put(path + "?version=1", tea()).refused(404, "not-found");
        stranger.post(path + "/retirement", Map.of()).refused(404, "not-found");
        stranger.get(ROUTE + "?organisation=" + own).refused(404, "not-found");
        assertThat(stranger.get(ROUTE).ok().texts("$.items[*].id")).isEmpty();
        authority.put(path + "?version=1", tea()).refused(403, "not-allowed");
        authority.post(ROUTE, tea()).refused(403, "not-allowed");
        new Api(people.nobody()).get(path).refused(401, "not-signed-in");
        new Api(people.nobody()).post(ROUTE, tea()).refused(401, "not-signed-in");
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        String path = ROUTE + "/" + registered().id().value() + "?version=1";

        member.put(path, tea()).ok();

        member.put(path, tea()).refused(412, "changed-meanwhile");
    }

    @Test
    void registeringAgainUnderOneKeyHappensOnce() {
        String key = UUID.randomUUID().toString();

        long first = member.post(ROUTE, tea(), key).created().number("$.id");

        assertThat(member.post(ROUTE, tea(), key).created().number("$.id")).isEqualTo(first);
    }

    @Test
    void aProductIsFoundWithoutAccentsAndByItsCode() {
        String word = "Sâm" + UUID.randomUUID().toString().substring(0, 8);
        Answer registered = member.post(ROUTE, with(tea(), "name", Map.of("vi", word + " cau")))
                .created();
        Api inspector = Api.of(people.inspector());

        assertThat(inspector
                        .get(ROUTE + "?q=" + word.replace("Sâm", "sam"))
                        .ok()
                        .texts("$.items[*].id"))
                .hasSize(1);
        assertThat(inspector.get(ROUTE + "?q=" + registered.text("$.code")).ok().texts("$.items[*].id"))
                .hasSize(1);
        assertThat(inspector.get(ROUTE + "?status=RETIRED&q=" + word).ok().texts("$.items[*].id"))
                .isEmpty();
        assertThat(member.get(ROUTE + "?q=" + word).ok().texts("$.items[*].id")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "99999999999999999999"})
    void aMadeUpIdIsNeverData(String id) {
        Stream.of(
                        member.get(ROUTE + "/" + id),
                        member.put(ROUTE + "/" + id + "?version=1", tea()),
                        manager.post(ROUTE + "/" + id + "/retirement", Map.of()))
                .forEach(answer -> assertThat(answer.result().getStatus().value())
                        .as(answer.body())
                        .isIn(400, 404));
    }

    private Product registered() {
        long id = member.post(ROUTE, tea()).created().number("$.id");
        return products.get(new ProductId(id)).blockOptional().orElseThrow();
    }

    private Answer decide(long id, String verdict, String reason) {
        return authority.post(ROUTE + "/" + id + "/decisions", Map.of("verdict", verdict, "reason", reason));
    }

    private static Map<String, Object> plan(String stage) {
        return Map.of("stages", List.of(Map.of("stage", stage, "required", true)));
    }

    private static Map<String, Object> tea() {
        return Map.of(
                "name",
                Map.of("vi", "Trà atiso đỏ", "en", "Red artichoke tea"),
                "botanicalName",
                "Hibiscus sabdariffa",
                "brand",
                "Phong Điền",
                "origin",
                "Phong Điền, Huế",
                "netContent",
                Map.of("amount", 100, "unit", "GRM"),
                "shelfLifeDays",
                365,
                "standards",
                List.of("TCVN 7975:2008"),
                "plan",
                "HERBS");
    }

    /** The same body with fields of other values; null leaves one out. */
    private static Map<String, Object> with(Map<String, Object> body, Object... fields) {
        Map<String, Object> changed = new HashMap<>(body);
        for (int i = 0; i < fields.length; i += 2) {
            changed.put((String) fields[i], fields[i + 1]);
        }
        return changed;
    }
}
