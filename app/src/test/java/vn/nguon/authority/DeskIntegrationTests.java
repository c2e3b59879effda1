package vn.nguon.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.metrics.MissingStageCheck;
import vn.nguon.metrics.SummingMetrics;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.OrderingStamps;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.Uploads;
import vn.nguon.trace.LotId;

@PlatformTest
record DeskIntegrationTests(ApplicationContext platform, DatabaseClient database, People people) {

    private static final List<String> PAGES = List.of(
            "/admin",
            "/admin/organisations",
            "/admin/organisations?format=csv",
            "/admin/organisations/1",
            "/admin/products",
            "/admin/products?format=csv",
            "/admin/products/1",
            "/admin/plans",
            "/admin/plans/new",
            "/admin/plans/HERBS",
            "/admin/orders",
            "/admin/orders?format=csv",
            "/admin/orders/1",
            "/admin/recalls",
            "/admin/recalls?format=csv",
            "/admin/province",
            "/admin/province/scans.csv",
            "/admin/province/places.csv");

    private static final List<String> FORMS = List.of(
            "/admin/organisations/1/decisions",
            "/admin/products/1/decisions",
            "/admin/plans/new",
            "/admin/plans/HERBS?version=1",
            "/admin/orders/1/decisions",
            "/admin/orders/1/print-house",
            "/admin/orders/1/issue");

    private static final List<String> OF_ACCOUNTS = List.of(
            "/admin/accounts/new",
            "/admin/accounts/1?version=1",
            "/admin/accounts/1/password",
            "/admin/accounts/1/sessions",
            "/admin/accounts/1/close");

    @Test
    void onlyTheAuthorityComesToItsDesk() {
        OrganisationId cooperative = people.organisation("HTX Phong Điền");
        for (Person other : List.of(
                people.member(cooperative),
                people.manager(cooperative),
                people.inspector(),
                people.printHouse(people.organisation("PRINT_HOUSE", "Nhà in Huế")),
                people.administrator())) {
            PAGES.forEach(page -> Forms.of(other).open(page).refused(403));
            FORMS.forEach(form -> Forms.of(other).send(form, "verdict", "ADMIT").refused(403));
        }
    }

    @Test
    void nobodyIsAskedToSignIn() {
        Forms nobody = new Forms(people.nobody());

        PAGES.forEach(page -> nobody.open(page).refused(303));
        FORMS.forEach(form -> nobody.send(form, "verdict", "ADMIT").refused(403));
    }

    @Test
    void accountsAreTheAdministratorsAndTheAuthorityLooks() {
        Person authority = people.authority();
        Forms.of(authority).open("/admin/accounts").ok().says("Quản trị viên hệ thống mở và đổi tài khoản");
        Forms.of(authority).open("/admin/accounts/" + authority.account()).ok().saysNothingOf("Cấp mật khẩu mới");
        OF_ACCOUNTS.forEach(
                form -> Forms.of(authority).send(form, "name", "Ai đó").refused(403));

        Person member = people.member(people.organisation("HTX Phong Điền"));
        Forms.of(member).open("/admin/accounts").refused(403);
        OF_ACCOUNTS.forEach(form -> Forms.of(member).send(form, "name", "Ai đó").refused(403));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/organisations/99999999",
                "/admin/products/99999999",
                "/admin/orders/99999999",
                "/admin/plans/NOTHING",
                "/admin/accounts/99999999",
                "/admin/province/secrets.csv"
            })
    void whatDoesNotExistIsNotFound(String page) {
        Person both = people.of(null, Role.AUTHORITY, Role.ADMINISTRATOR);

        Forms.of(both).open(page).refused(404).says("Không tìm thấy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/organisations?status=KING",
                "/admin/organisations?cursor=%21%21",
                "/admin/products?status=KING",
                "/admin/orders?status=KING",
                "/admin/orders?organisation=abc",
                "/admin/organisations/abc",
                "/admin/province?days=abc"
            })
    void rubbishInTheAddressIsRefusedAndNothingBreaks(String page) {
        int status = Forms.of(people.authority()).open(page).status();

        assertThat(status).isBetween(400, 422);
    }

    @Test
    void anOrganisationIsAdmittedOnceAndRefusedWithAReason() {
        Forms desk = Forms.of(people.authority());
        long joining = submitted("HTX Sen Huế " + UUID.randomUUID());
        long other = submitted("HTX Không Rõ");

        desk.open("/admin").ok().says("Đơn vị xin tham gia");
        desk.open("/admin/organisations/" + joining).ok().says("Còn thiếu 3 mục bắt buộc", "Thông tư 02/2024/TT-BKHCN");
        desk.send("/admin/organisations/" + other + "/decisions", "verdict", "REFUSE")
                .refused(422)
                .says("Cần nhập từ 5 đến 1000 ký tự");
        desk.send("/admin/organisations/" + other + "/decisions", "verdict", "REFUSE", "reason", "Thiếu giấy tờ")
                .ledTo("/admin/organisations/" + other);
        String once = UUID.randomUUID().toString();
        desk.send("/admin/organisations/" + joining + "/decisions", "verdict", "ADMIT", "once", once)
                .ledTo("/admin/organisations/" + joining);
        desk.send("/admin/organisations/" + joining + "/decisions", "verdict", "ADMIT", "once", once)
                .ledTo("/admin/organisations/" + joining);
        desk.send("/admin/organisations/" + joining + "/decisions", "verdict", "ADMIT")
                .refused(409)
                .says("đã được chấp nhận");
        desk.send("/admin/organisations/" + joining + "/decisions", "verdict", "SUSPEND", "reason", "Đang kiểm tra")
                .ledTo("/admin/organisations/" + joining);

        desk.open("/admin/organisations/" + joining).ok().says("Tạm dừng", "Đang kiểm tra");
        desk.open("/admin/organisations?q=khong ro&status=REFUSED").ok().says("HTX Không Rõ");
        desk.open("/admin/organisations?q=khong ro&format=csv").ok().says("HTX Không Rõ", "Bị từ chối");
    }

    @Test
    void aProductIsLookedAtByTheItemsOfTheLaw() {
        Forms desk = Forms.of(people.authority());
        // Of other tests' products there may be more than a page.
        String word = "atiso" + UUID.randomUUID().toString().substring(0, 8);
        Person manager = people.manager(people.organisation("HTX Phong Điền"));
        long product = Api.of(manager)
                .post(
                        "/api/v1/products",
                        Map.of(
                                "name", Map.of("vi", "Trà " + word, "en", ""),
                                "netContent", Map.of("amount", 100, "unit", "GRM"),
                                "photos", List.of(Uploads.photo(manager)),
                                "plan", "HERBS"))
                .created()
                .number("$.id");

        desk.open("/admin/products/" + product)
                .ok()
                .says("Điều 6, mục 10", "Còn thiếu 2 mục bắt buộc", "Nguyên liệu, Thu hoạch", "1 ảnh");
        desk.send("/admin/products/" + product + "/decisions", "verdict", "REFUSE", "reason", "")
                .refused(422);
        desk.send("/admin/products/" + product + "/decisions", "verdict", "ADMIT")
                .ledTo("/admin/products/" + product);
        desk.send("/admin/products/" + product + "/decisions", "verdict", "ADMIT")
                .refused(409);
        desk.open("/admin/products?status=ADMITTED&q=" + word).ok().says("HTX Phong Điền");
    }

    @Test
    void aReadyPlanIsWrittenOnAFormAndTheSecondWriterIsTold() {
        Forms desk = Forms.of(people.authority());
        String code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String[] plan = {
            "code",
            code,
            "name.vi",
            "Nấm",
            "name.en",
            "Mushrooms",
            "stages[1].stage",
            "HARVEST",
            "stages[1].required",
            "true",
            "stages[1].maxYield",
            "1",
            "stages[1].kilogramsAHectare",
            "12.500,5",
            "stages[7].stage",
            "PACKING",
            "stages[7].maxYield",
            "1,5",
            "stages[7].fields[0].code",
            "weight",
            "stages[7].fields[0].label.vi",
            "Khối lượng",
            "stages[7].fields[0].label.en",
            "Weight",
            "stages[7].fields[0].kind",
            "NUMBER",
            "stages[7].fields[1].kind",
            "TEXT"
        };

        desk.send("/admin/plans/new", plan).ledTo("/admin/plans");
        desk.send("/admin/plans/new", plan).refused(412);
        desk.open("/admin/plans/" + code).ok().says("value=\"1,5\"", "value=\"12500,5\"", "Khối lượng");
        desk.send("/admin/plans/" + code + "?version=1", "name.vi", "Nấm rơm", "name.en", "Straw mushrooms")
                .refused(422)
                .says("Cần ít nhất một khâu");
        desk.send(
                        "/admin/plans/" + code + "?version=1",
                        "name.vi",
                        "Nấm rơm",
                        "name.en",
                        "Straw mushrooms",
                        "stages[1].stage",
                        "HARVEST")
                .ledTo("/admin/plans");
        desk.send(
                        "/admin/plans/" + code + "?version=1",
                        "name.vi",
                        "Nấm khác",
                        "name.en",
                        "Other",
                        "stages[1].stage",
                        "HARVEST")
                .refused(412)
                .says("Có người khác vừa sửa mục này", "Nấm khác");
    }

    @Test
    void anOrderIsDecidedWithWhatWasHarvestedBesideIt() {
        Forms desk = Forms.of(people.authority());
        Person member = people.member(people.organisation("HTX Phong Điền"));
        Rolls rolls = new Rolls(platform);
        ProductId tea = rolls.product(member.actor().ownOrganisation(), null);
        harvest(member, tea, 30);
        platform.getBean(SummingMetrics.class).sum().block();
        long order = ordered(member, tea, 500);

        desk.open("/admin/orders/" + order).ok().says("30", "đủ cho nhiều nhất 300 gói", "nhiều hơn 200");
        desk.send("/admin/orders/" + order + "/issue").refused(409);
        desk.send("/admin/orders/" + order + "/decisions", "approved", "false")
                .refused(422)
                .says("Hãy ghi lý do từ chối");
        desk.send("/admin/orders/" + order + "/decisions", "approved", "true", "printHouseId", "99999999")
                .refused(422)
                .says("không phải là nhà in");
        desk.send("/admin/orders/" + order + "/decisions", "approved", "true").ledTo("/admin/orders/" + order);
        desk.send("/admin/orders/" + order + "/decisions", "approved", "true").refused(409);
        OrganisationId printHouse = people.organisation("PRINT_HOUSE", "Nhà in Huế");
        desk.send("/admin/orders/" + order + "/print-house").refused(422);
        desk.send("/admin/orders/" + order + "/print-house", "printHouseId", printHouse.toString())
                .ledTo("/admin/orders/" + order);
        desk.send("/admin/orders/" + order + "/issue").ledTo("/admin/orders/" + order);
        desk.send("/admin/orders/" + order + "/issue").refused(409);

        desk.open("/admin/orders?q=" + order + "&status=ISSUED").ok().says("500");
        desk.open("/admin/orders?format=csv&q=" + order).ok().says("500");
    }

    @Test
    void anAdministratorOpensAnAccountWhosePasswordIsShownOnce() {
        Person administrator = people.administrator();
        Forms desk = Forms.of(administrator);
        String login = "moi-" + UUID.randomUUID();

        desk.send("/admin/accounts/new", "login", login, "name", "Người mới", "roles[]", "MEMBER")
                .refused(422)
                .says("Vai trò này phải thuộc về một đơn vị");
        Forms.Shown opened = desk.send(
                        "/admin/accounts/new",
                        "login",
                        login,
                        "name",
                        "Người mới",
                        "roles[]",
                        "INSPECTOR",
                        "language",
                        "en")
                .ok();
        String password = opened.page().replaceAll("(?s).*class=\"secret\" tabindex=\"0\">([^<]+)<.*", "$1");
        long id = Long.parseLong(opened.page().replaceAll("(?s).*action=\"/admin/accounts/(\\d+)/close\".*", "$1"));
        assertThat(opened.headers().getCacheControl()).contains("no-store");
        assertThat(password).matches("[a-z0-9-]{23}");
        assertThat(database.sql("select count(*) from act_once where answer like :password")
                        .bind("password", "%" + password + "%")
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isZero();
        signIn(login, password, 303);

        desk.send("/admin/accounts/new", "login", login, "name", "Người mới", "roles[]", "INSPECTOR")
                .refused(409);
        desk.open("/admin/accounts/" + id).ok().saysNothingOf(password);
        desk.send(
                        "/admin/accounts/" + id + "?version=1",
                        "name",
                        "Thanh tra mới",
                        "roles[]",
                        "INSPECTOR",
                        "roles[]",
                        "AUTHORITY")
                .ledTo("/admin/accounts/" + id);
        desk.send("/admin/accounts/" + id + "?version=1", "name", "Ai đó", "roles[]", "INSPECTOR")
                .refused(412);
        desk.send("/admin/accounts/" + id + "?version=2", "name", "Ai đó")
                .refused(422)
                .says("Chọn ít nhất một vai trò");
        desk.send("/admin/accounts/" + id + "/password").ok().saysNothingOf(password);
        signIn(login, password, 401);
        desk.send("/admin/accounts/" + id + "/sessions").ledTo("/admin/accounts/" + id);
        desk.send("/admin/accounts/" + id + "/close").ledTo("/admin/accounts/" + id);
        desk.send("/admin/accounts/" + id + "/close").refused(409);
        desk.send("/admin/accounts/" + administrator.account() + "/close").refused(409);
        desk.open("/admin/accounts?q=" + login).ok().says("Đã đóng");
        desk.open("/admin/accounts?format=csv&q=" + login).ok().says(login);
    }

    @Test
    void theProvinceIsCountedAsItHappens() {
        Person member = people.member(people.organisation("HTX Phong Điền"));
        Rolls rolls = new Rolls(platform);
        ProductId tea = rolls.product(member.actor().ownOrganisation(), null);
        LotId lot = rolls.lot(member, tea, 100);
        StampOrder.Issued order = rolls.issued(member, tea, 100);
        rolls.activated(member, Rolls.part(order, 0, 60), lot);
        people.nobody()
                .get()
                .uri("/S/" + rolls.code(order, order.issue().numbers().first()))
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk();
        database.sql("update lot_to_examine set due_at = now() - interval '1 minute' where lot_id = :lot")
                .bind("lot", lot.value())
                .then()
                .block();

        platform.getBean(MissingStageCheck.class).examine().block();
        platform.getBean(SummingMetrics.class).sum().block();

        assertThat(figure(member, "ACTIVATED", "")).isEqualTo(60);
        assertThat(figure(member, "MADE", "PACKING")).isEqualTo(100);
        assertThat(figure(member, "EXAMINED", "")).isEqualTo(1);
        assertThat(figure(member, "LACKING", "PACKING")).isEqualTo(1);
        Forms desk = Forms.of(people.authority());
        desk.open("/admin/province?days=30")
                .ok()
                .says("Tem cấp và tem kích hoạt", "Khâu hay thiếu nhất", "role=\"img\"");
        desk.open("/admin/province/stamps.csv?days=365").ok().says("Tháng,Cấp số,Kích hoạt");
        desk.open("/admin/province/lacking.csv").ok().says("Đóng gói,");
    }

    private long figure(Person member, String kind, String detail) {
        return database.sql("""
                        select coalesce(sum(amount), 0)::bigint
                        from figure
                        where organisation_id = :organisation and kind = :kind and detail = :detail
                        """)
                .bind("organisation", member.actor().ownOrganisation().value())
                .bind("kind", kind)
                .bind("detail", detail)
                .mapValue(Long.class)
                .one()
                .blockOptional()
                .orElseThrow();
    }

    private long submitted(String name) {
        return database.sql("""
                        insert into organisation (kind, name, address)
                        values ('COOPERATIVE', :name, 'Phong Điền, Huế')
                        returning id
                        """)
                .bind("name", name)
                .mapValue(Long.class)
                .one()
                .blockOptional()
                .orElseThrow();
    }

    private void harvest(Person member, ProductId product, int kilograms) {
        database.sql("""
                        insert into lot (lot_id, organisation_id, product_id, code, name, stage, quantity, unit, made_at)
                        values (:id, :organisation, :product, 'TH-1', 'Atiso tươi', 'HARVEST', :kilograms, 'KGM', now())
                        """)
                .bind("id", LotId.next().value())
                .bind("organisation", member.actor().ownOrganisation().value())
                .bind("product", product.value())
                .bind("kilograms", kilograms)
                .then()
                .block();
    }

    private long ordered(Person member, ProductId product, long quantity) {
        return platform.getBean(OrderingStamps.class)
                .order(member.actor(), product, quantity, "Vụ thu")
                .blockOptional()
                .orElseThrow()
                .id()
                .value();
    }

    private void signIn(String login, String password, int status) {
        new Forms(people.nobody()
                        .mutate()
                        .defaultHeader("Sec-Fetch-Site", "same-origin")
                        .build())
                .send("/sign-in", "login", login, "password", password)
                .refused(status);
    }
}
