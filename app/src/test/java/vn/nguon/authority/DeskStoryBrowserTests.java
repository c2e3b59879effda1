package vn.nguon.authority;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.metrics.MissingStageCheck;
import vn.nguon.metrics.SummingMetrics;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.Uploads;
import vn.nguon.trace.Chains;

/** A day at the authority's desk, at the administrator's, and in a print house, in a real browser. */
@PlatformTest
record DeskStoryBrowserTests(ApplicationContext platform, People people) {

    @Test
    void theAuthorityAdmitsDecidesAndLooksAtTheProvince() {
        Person authority = people.authority();
        Cooperative cooperative = cooperative();
        people.organisation("PRINT_HOUSE", "Nhà in Thuận Hoá");
        aChainThatWasScanned();
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(authority, Screen.PHONE);
            page.navigate(browsing.at("/admin"));
            browsing.look(page, "desk");

            admitTheOrganisation(browsing, page, cooperative);
            admitTheProduct(browsing, page, cooperative);
            decideOnTheOrder(browsing, page, cooperative);
            lookAtTheProvince(browsing, page);

            Page desk = browsing.signedIn(authority, Screen.DESK);
            for (String path : List.of(
                    "/admin",
                    "/admin/organisations/" + cooperative.id(),
                    "/admin/products",
                    "/admin/products/" + cooperative.product(),
                    "/admin/plans",
                    "/admin/plans/HERBS",
                    "/admin/orders/" + cooperative.order(),
                    "/admin/accounts",
                    "/admin/province")) {
                desk.navigate(browsing.at(path));
                browsing.look(desk, "desk" + path.replaceAll("[0-9]+", "one").replace('/', '-'));
            }

            Forms.of(authority)
                    .send("/account?version=1", "name", "Department", "language", "en")
                    .ledTo("/account");
            for (String path : List.of("/admin", "/admin/orders/" + cooperative.order(), "/admin/province")) {
                desk.navigate(browsing.at(path));
                browsing.look(desk, "desk-en" + path.replaceAll("[0-9]+", "one").replace('/', '-'));
            }
        }
    }

    @Test
    void anAdministratorOpensAnAccountAndMindsTheirOwn() {
        Person administrator = people.administrator();
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(administrator, Screen.PHONE);
            assertThat(page.locator("h1")).hasText("Tài khoản");
            page.click("text=Mở tài khoản");
            page.fill("#name", "Chị Thanh Tra");
            page.fill("#login", "chi-thanh-tra-" + administrator.account());
            page.click("button:has-text('Mở tài khoản')");
            assertThat(page.locator("[id='roles[]'] .error")).containsText("Chọn ít nhất một vai trò");
            browsing.look(page, "account-refused");
            page.check("input[value=INSPECTOR]");
            page.click("button:has-text('Mở tài khoản')");
            assertThat(page.locator(".secret")).isVisible();
            browsing.look(page, "account-opened");

            readTheSecurityLog(browsing, page, administrator);

            page.navigate(browsing.at("/account"));
            browsing.look(page, "own-account");
            page.check("input[value=en]");
            page.click("button:has-text('Lưu')");
            assertThat(page.locator(".said")).containsText("Your name and language are saved");
            page.click("text=Keys for programs");
            page.fill("#name", "Printer of workshop 1");
            page.check("input[value=PRINT]");
            page.fill("#password", "not my password");
            page.click("button:has-text('Make the key')");
            assertThat(page.locator(".error")).containsText("That is not your present password");
            browsing.look(page, "own-keys-refused");
            page.fill("#password", Person.PASSWORD);
            page.click("button:has-text('Make the key')");
            assertThat(page.locator(".secret")).containsText("ngk_");
            browsing.look(page, "own-keys");
            page.navigate(browsing.at("/account/password"));
            browsing.look(page, "own-password");
        }
    }

    /** What the administrator read just now stands there, once it is written. */
    private static void readTheSecurityLog(Browsing browsing, Page page, Person administrator) {
        Locator lines = page.locator(".rows-list li");
        page.navigate(browsing.at("/admin/security?account=" + administrator.account()));
        while (lines.count() == 0) {
            page.reload();
        }
        assertThat(lines.first()).containsText("Xem hồ sơ");
        browsing.look(page, "security-log");
        page.selectOption("#kind", "SIGN_IN_REFUSED");
        page.click("button:has-text('Xem')");
        assertThat(page.locator("main")).containsText("Không có dòng nào");
    }

    /** Somebody who was handed a password chooses their own first. */
    @Test
    void whoWasHandedAPasswordChoosesAnother() {
        Person inspector = people.inspector();
        String password = Api.of(people.administrator())
                .post("/api/v1/accounts/" + inspector.account() + "/password-resets", "")
                .ok()
                .text("$.password");
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.open(Screen.PHONE);
            page.navigate(browsing.at("/sign-in?to=%2Finspect"));
            page.fill("#login", inspector.login());
            page.fill("#password", password);
            page.click("form button[type=submit]");
            assertThat(page.locator("h1")).hasText("Đổi mật khẩu");
            browsing.look(page, "password-to-be-changed");
            page.fill("#current", password);
            page.fill("#next", "một câu dễ nhớ hơn");
            page.click("button:has-text('Đổi mật khẩu')");
            assertThat(page.locator(".said")).containsText("Đã đổi mật khẩu");
            page.navigate(browsing.at("/inspect"));
            assertThat(page.locator("h1")).not().hasText("Đổi mật khẩu");
        }
    }

    @Test
    void aPrintHousePrintsSpoilsAndDelivers() {
        OrganisationId house = people.organisation("PRINT_HOUSE", "Nhà in Thuận Hoá");
        Person printer = people.printHouse(house);
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(printer, Screen.PHONE);
            assertThat(page.locator(".empty")).containsText("Chưa có đơn nào");
            browsing.look(page, "print-empty");
            StampOrder.Issued order =
                    new Rolls(platform).printedBy(house, people.member(people.organisation("HTX Sen Huế")), 5000);
            page.reload();
            browsing.look(page, "print-orders");

            page.click(".list a");
            page.click("text=Lập lệnh in >> nth=-1");
            assertThat(page.locator(".said")).containsText("Đã lập lệnh in");
            page.click("text=Ghi đã in…");
            page.fill("form[id^=prints-] [name=printer]", "Máy offset số 2");
            page.click("button:has-text('Ghi đã in')");
            assertThat(page.locator(".said")).containsText("Lệnh in còn 0 tem");
            page.click("text=Huỷ tem hỏng…");
            String first = page.locator("dd.serials").innerText().replaceAll("–.*", "");
            page.fill("#void-first", first);
            page.fill("#void-reason", "Kẹt giấy");
            page.check("input[value=SPOILED]");
            page.click("button:has-text('Huỷ các tem này')");
            assertThat(page.locator(".said")).containsText("Đã huỷ 1 tem hỏng");
            page.click("text=Ghi đã giao…");
            page.fill("#deliver-first", first);
            page.fill("#deliver-receiver", "Chị Lan, HTX Sen Huế");
            page.click("button:has-text('Ghi đã giao')");
            assertThat(page.locator(".refusal")).containsText("không còn gì để giao");
            browsing.look(page, "print-refused");
            page.fill("#deliver-last", page.locator("dd.serials").innerText().replaceAll(".*–", ""));
            page.click("button:has-text('Ghi đã giao')");
            assertThat(page.locator(".said")).containsText("Đã giao 4.999 tem");
            browsing.look(page, "print-order");

            Page desk = browsing.signedIn(printer, Screen.DESK);
            desk.navigate(browsing.at("/print/orders/" + order.id()));
            browsing.look(desk, "print-order-desk");
            desk.navigate(browsing.at("/print/runs"));
            desk.click(".list a");
            browsing.look(desk, "print-run-desk");
        }
    }

    private void admitTheOrganisation(Browsing browsing, Page page, Cooperative cooperative) {
        page.navigate(browsing.at("/admin/organisations"));
        page.fill("#q", "sen tinh tam " + cooperative.id());
        page.click("button:has-text('Tìm')");
        browsing.look(page, "organisations");
        page.navigate(browsing.at("/admin/organisations/" + cooperative.id()));
        browsing.look(page, "organisation-submitted");
        page.click("button:has-text('Chấp nhận')");
        assertThat(page.locator(".said")).containsText("Đã chấp nhận");
    }

    private void admitTheProduct(Browsing browsing, Page page, Cooperative cooperative) {
        page.navigate(browsing.at("/admin/products/" + cooperative.product()));
        page.click("text=Từ chối…");
        page.fill("#reason", "Ít");
        page.click("button:has-text('Từ chối')");
        assertThat(page.locator(".refusal")).containsText("Cần nhập từ 5 đến 1000 ký tự");
        browsing.look(page, "product-refused");
        page.click("button:has-text('Chấp nhận')");
        assertThat(page.locator(".said")).containsText("Đã chấp nhận");
        browsing.look(page, "product-admitted");
    }

    private void decideOnTheOrder(Browsing browsing, Page page, Cooperative cooperative) {
        cooperative.order = Api.of(cooperative.manager)
                .post(
                        "/api/v1/stamp-orders",
                        Map.of("quantity", 5000, "productId", cooperative.product(), "purpose", "Vụ hè"))
                .created()
                .number("$.id");
        page.navigate(browsing.at("/admin/orders/" + cooperative.order()));
        assertThat(page.locator(".note").first()).containsText("đủ cho nhiều nhất 0 gói");
        browsing.look(page, "order-requested");
        page.click("button:has-text('Duyệt 5.000 tem')");
        assertThat(page.locator(".said")).containsText("Đã duyệt đơn số");
        page.click("button:has-text('Cấp 5.000 tem')");
        assertThat(page.locator(".said")).containsText("Đã cấp 5.000 tem");
        browsing.look(page, "order-issued");
    }

    private static void lookAtTheProvince(Browsing browsing, Page page) {
        page.navigate(browsing.at("/admin/province?days=30"));
        assertThat(page.locator("svg.drawing").first()).isVisible();
        browsing.look(page, "province");
        page.click("text=Bảng số liệu >> nth=0");
        assertThat(page.locator("#stamps-title").first()).hasText("Tem cấp và tem kích hoạt");
    }

    private void aChainThatWasScanned() {
        Chains.TeaChain chain = Chains.in(platform).aTeaChain();
        Rolls rolls = new Rolls(platform);
        StampOrder.Issued order = rolls.issued(chain.packer().person(), chain.tea(), 400);
        rolls.activated(chain.packer().person(), Rolls.part(order, 0, 200), chain.packs());
        for (int i : List.of(0, 1, 2, 350)) {
            people.nobody()
                    .get()
                    .uri("/S/" + rolls.code(order, order.issue().numbers().first() + i))
                    .accept(MediaType.TEXT_HTML)
                    .exchange();
        }
        platform.getBean(MissingStageCheck.class).examine().block();
        platform.getBean(SummingMetrics.class).sum().block();
    }

    private Cooperative cooperative() {
        long id = new Api(people.nobody())
                .post(
                        "/api/v1/registrations",
                        Map.of(
                                "organisation",
                                Map.of(
                                        "kind", "COOPERATIVE",
                                        "name", "HTX Sen Tịnh Tâm " + Long.toString(System.nanoTime(), 36),
                                        "address", "12 Đinh Công Tráng, Huế",
                                        "representative", "Ông Sen",
                                        "phone", "0234 3822 345",
                                        "email", ""),
                                "manager",
                                Map.of(
                                        "login",
                                        "sen-" + System.nanoTime(),
                                        "name",
                                        "Ông Sen",
                                        "password",
                                        Person.PASSWORD)))
                .created()
                .number("$.id");
        Person manager = people.of(new OrganisationId(id), Role.MANAGER);
        Api.of(manager)
                .post(
                        "/api/v1/places",
                        Map.of(
                                "kind", "PLOT",
                                "name", "Hồ Tịnh Tâm",
                                "address", "Huế",
                                "coordinates", Map.of("latitude", 16.4773, "longitude", 107.5789),
                                "areaM2", 12000))
                .created();
        long product = Api.of(manager)
                .post(
                        "/api/v1/products",
                        Map.of(
                                "name", Map.of("vi", "Hạt sen khô Huế", "en", "Dried lotus seeds"),
                                "botanicalName", "Nelumbo nucifera",
                                "netContent", Map.of("amount", 500, "unit", "GRM"),
                                "photos", List.of(Uploads.photo(manager)),
                                "plan", "HERBS"))
                .created()
                .number("$.id");
        return new Cooperative(id, product, manager);
    }

    /** A cooperative that wants to join, and what it submitted. */
    private static final class Cooperative {

        private final long id;
        private final long product;
        private final Person manager;
        private long order;

        Cooperative(long id, long product, Person manager) {
            this.id = id;
            this.product = product;
            this.manager = manager;
        }

        long id() {
            return id;
        }

        long product() {
            return product;
        }

        long order() {
            return order;
        }
    }
}
