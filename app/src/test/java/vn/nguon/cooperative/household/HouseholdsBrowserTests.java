package vn.nguon.cooperative.household;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.testing.Api;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Maker;

/** A mill keeps thirty households and buys of all of them in one form. */
@PlatformTest
record HouseholdsBrowserTests(People people, ApplicationContext context) {

    @Test
    void aListComesFromAFileAndItsSacksAreBoughtAtOnce() {
        Maker mill = Chains.in(context).cooperative("Nhà máy xay Phong Bình");
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(mill.person(), Screen.PHONE);
            page.navigate(browsing.at("/console/households"));
            browsing.look(page, "households-none");
            page.click("text=Thêm hộ");
            page.fill("[name=name]", "Nguyễn Thị Lành");
            page.fill("[name=commune]", "Phong Bình");
            page.fill("[name=phone]", "0905 123 456");
            page.click("main .go button");
            assertThat(page.locator(".refusal")).containsText("hộ đã đồng ý");
            browsing.look(page, "household-form");
            page.fill("[name=consentedOn]", "2026-11-01");
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("H001");

            page.navigate(browsing.at("/console/households/file"));
            chosen(page, thirty().replace("Hộ số 7;Phong Bình", "Hộ số 7;"));
            assertThat(page.locator(".mistakes")).containsText("Dòng 8");
            browsing.look(page, "households-file-wrong");
            page.click("text=Chọn tệp khác");
            browsing.look(page, "households-file");
            chosen(page, thirty());
            assertThat(page.locator("#plan")).containsText("30");
            browsing.look(page, "households-file-preview");
            page.click("text=Ghi vào danh sách");
            assertThat(page.locator(".said")).containsText("30 hộ mới");
            browsing.look(page, "households-list");
            page.navigate(browsing.at("/console/households/file"));
            chosen(page, thirty());
            assertThat(page.locator(".note")).containsText("không có gì để ghi");

            page.navigate(browsing.at("/console/record/new/purchase"));
            page.click("text=Mua của nhiều hộ?");
            page.waitForSelector("form[data-ready]");
            page.fill("[name=name]", "Lúa Khang Dân");
            page.selectOption("[name=unit]", "TA");
            for (int i = 0; i < 12; i++) {
                page.fill("[name='households[" + i + "].quantity']", i == 3 ? "" : "1,5");
            }
            browsing.look(page, "household-purchase");
            page.fill("[name='households[20].quantity']", "-2");
            page.click("main .go button");
            assertThat(page.locator(".refusal")).containsText("Hộ H");
            assertThat(page.locator(".field.wrong input")).hasValue("-2");
            page.fill(".field.wrong input", "2");
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("12 lô mới");

            page.navigate(page.url() + "/preliminary-processing");
            page.waitForSelector("form[data-ready]");
            page.click("text=Thêm cả 11 lô cùng tên");
            page.waitForSelector("[name='inputs[11].quantity']");
            page.fill("[name='inputs[0].quantity']", "150");
            page.fill("[name='outputs[0].name']", "Gạo");
            page.fill("[name='outputs[0].quantity']", "1.200");
            browsing.look(page, "household-sacks-milled");
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("Đã ghi");
        }
        List<String> left =
                Api.of(mill.person()).get("/api/v1/lots?limit=100").ok().texts("$.items[*].name");
        assertThat(left).contains("Gạo").doesNotContain("Lúa Khang Dân");
        Forms desk = Forms.of(mill.person());
        desk.open("/console/households?format=csv").ok().says("Mã hộ,Tên hộ", "Nguyễn Thị Lành", "0905 123 456");
        Forms.of(people.manager(people.organisation("HTX Khác")))
                .open("/console/households")
                .ok()
                .saysNothingOf("Nguyễn Thị Lành");
    }

    @Test
    void anInspectorSeesWhoIsBehindANumberAndTheAuthorityDoesNot() {
        Maker mill = Chains.in(context).cooperative("HTX Quảng Vinh");
        Api.of(mill.person())
                .post("/api/v1/households", Map.of("name", "Hồ Thị Na", "commune", "Quảng Vinh"))
                .created();
        String page = "/inspect/organisations/" + mill.organisation().value();

        Forms.of(people.inspector()).open(page).ok().says("Danh sách nông hộ");
        Forms.of(people.inspector()).open(page + "/households").ok().says("H001", "Hồ Thị Na");
        Forms.of(people.authority()).open(page).ok().saysNothingOf("Danh sách nông hộ");
        Forms.of(people.authority()).open(page + "/households").refused(404).saysNothingOf("Hồ Thị Na");
    }

    private static void chosen(Page page, String text) {
        page.setInputFiles(
                "[name=file]",
                new FilePayload("nong-ho.csv", "text/csv", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)));
        page.click("main .go button");
    }

    private static String thirty() {
        StringBuilder file = new StringBuilder("Tên hộ;Xã, phường;Diện tích (sào);Cây trồng\r\n");
        for (int i = 1; i <= 30; i++) {
            file.append("Hộ số ").append(i).append(";Phong Bình;2,5;Lúa\r\n");
        }
        return file.toString();
    }
}
