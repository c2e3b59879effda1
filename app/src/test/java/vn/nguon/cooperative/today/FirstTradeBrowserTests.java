package vn.nguon.cooperative.today;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.VietnamTime;
import vn.nguon.product.plan.Stage;
import vn.nguon.testing.Api;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.moving.Shipment;
import vn.nguon.trace.moving.ShippingGoods;
import vn.nguon.trace.recording.GoodsLine;

/** Each begins with what it does: a shop is not led through sowing, nor a pig farm through a harvest. */
@PlatformTest
record FirstTradeBrowserTests(People people, ApplicationContext context) {

    @Test
    void aShopFindsItsDeliveryAndComesBackToItFromItsFirstPlace() {
        Maker grower = Chains.in(context).cooperative("HTX Rau Quảng Thành");
        LotId herbs = grower.harvests(grower.grows("Rau má", "1 HAR"), "100 KGM");
        OrganisationId shop = people.organisation("COMPANY", "Siêu thị Bến Ngự");
        Person seller = people.manager(shop);
        Forms.of(seller).open("/console").ok().says("Khai một địa điểm", "Cửa hàng, siêu thị");
        Forms.of(seller).open("/console?start=shop").ok().says("Khai cửa hàng").saysNothingOf("Ghi gieo trồng");
        MovementId movement = Maker.movement(Chains.done(context.getBean(ShippingGoods.class)
                .ship(
                        grower.person().actor(),
                        Stage.DISTRIBUTION,
                        new Shipment(
                                grower.now(),
                                shop,
                                null,
                                List.of(GoodsLine.of(herbs, Maker.quantity("30 KGM"))),
                                ""))));
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(seller, Screen.PHONE);
            page.navigate(browsing.at("/console"));
            assertThat(page.locator("[aria-current=step]")).containsText("Khai cửa hàng");
            assertThat(page.locator(".steps li")).hasCount(3);
            browsing.look(page, "today-shop");
            page.navigate(browsing.at("/console/record/movements/" + movement.value()));
            page.click(".note a:has-text(\"Thêm địa điểm\")");
            page.selectOption("[name=kind]", "SHOP");
            page.fill("[name=name]", "Quầy rau Bến Ngự");
            page.click("main .go button");
            assertThat(page).hasURL(Pattern.compile(".*/movements/" + movement.value()));
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("Nhận hàng");
            page.navigate(browsing.at("/console"));
            assertThat(page.locator("[aria-current=step]")).containsText("Ghi bán");
        }
        Api.of(seller)
                .post(
                        "/api/v1/events/retail",
                        Map.of(
                                "at",
                                Map.of(
                                        "time",
                                                OffsetDateTime.now(VietnamTime.ZONE)
                                                        .toString(),
                                        "placeId",
                                                Api.of(seller)
                                                        .get("/api/v1/places")
                                                        .ok()
                                                        .number("$.items[0].id")),
                                "lots",
                                List.of(Map.of("lotId", herbs.value(), "quantity", 1, "unit", "KGM"))))
                .created();
        Forms.of(seller).open("/console").ok().saysNothingOf("Chuyến hàng đầu tiên");
    }

    @Test
    void whereASavedPlaceLeadsBackIsAFormOfOursOnly() {
        Person person = people.manager(people.organisation("HTX Một"));
        for (String back : new String[] {"https://evil.example", "//evil.example", "/console/record/../x", "/home"}) {
            Forms.of(person)
                    .send("/console/places/new?back=" + back, "kind", "SHOP", "name", "Quầy " + back.length())
                    .ledTo("/console/places");
        }
    }

    @Test
    void aFarmHasHerdsAndAHerbCompanyBuysAndDries() {
        Person farmer = people.manager(people.organisation("Trại heo Phong Sơn"));
        Api.of(farmer)
                .post("/api/v1/places", Map.of("kind", "FARM", "name", "Trại heo 1"))
                .created();
        Forms.of(farmer)
                .open("/console")
                .ok()
                .says("Ghi nhập đàn", "Gửi đi giết mổ")
                .saysNothingOf("Ghi thu hoạch", "Ghi gieo trồng");
        long farm = Api.of(farmer).get("/api/v1/places").ok().number("$.items[0].id");
        String herd = Api.of(farmer)
                .post(
                        "/api/v1/crops",
                        Map.of(
                                "at",
                                Map.of("time", "2026-01-05T08:00:00+07:00", "placeId", farm),
                                "name",
                                "Heo thịt",
                                "quantity",
                                30,
                                "unit",
                                "H87"))
                .created()
                .text("$.made[0].lotId");
        Forms.of(farmer)
                .open("/console/record/lots/" + herd)
                .ok()
                .says("Cho ăn, thuốc, chăm sóc", "Giết mổ", "đã hết")
                .saysNothingOf("Kết thúc vụ", ">Thu hoạch<");
        Forms.of(farmer).open("/console").ok().saysNothingOf("Ghi thu hoạch");

        Person herbs = people.manager(people.organisation("COMPANY", "Công ty dược liệu Nam Đông"));
        Api.of(herbs)
                .post("/api/v1/places", Map.of("kind", "WORKSHOP", "name", "Xưởng sấy"))
                .created();
        Forms.of(herbs)
                .open("/console")
                .ok()
                .says("Ghi mua nguyên liệu", "Ghi sấy, chế biến")
                .saysNothingOf("Ghi gieo trồng");
        Forms.of(herbs).open("/console?start=rubbish").ok().says("Ghi mua nguyên liệu");
    }

    @Test
    void wateringAsksForNoNameOnALabelAndFormsSpeakOfNoFields() {
        Maker grower = Chains.in(context).cooperative("HTX Sen Phú Lộc");
        LotId crop = grower.grows("Sen", "1 HAR");
        Map<String, Object> at = Map.of(
                "time",
                grower.now().time().toString(),
                "placeId",
                grower.place().value());
        Api api = Api.of(grower.person());
        api.post("/api/v1/events/care", Map.of("at", at, "cropId", crop.value(), "kind", "IRRIGATION"))
                .created();
        api.post("/api/v1/events/care", Map.of("at", at, "cropId", crop.value(), "kind", "FERTILISER"))
                .refused(422, "invalid")
                .about("agent");
        api.post(
                        "/api/v1/events/care",
                        Map.of("at", at, "cropId", crop.value(), "kind", "IRRIGATION", "waitingDays", 3))
                .refused(422, "invalid")
                .about("agent");
        assertThat(Forms.of(grower.person())
                        .send(
                                "/console/record/lots/" + crop.value() + "/harvest",
                                "at.time",
                                "hôm qua",
                                "at.placeId",
                                Long.toString(grower.place().value()),
                                "cropId",
                                crop.value().toString(),
                                "quantity",
                                "10",
                                "unit",
                                "bao")
                        .page())
                .contains("không điền được như vậy")
                .doesNotContain("Trường «");
    }
}
