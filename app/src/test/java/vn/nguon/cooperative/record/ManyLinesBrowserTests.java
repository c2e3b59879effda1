package vn.nguon.cooperative.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.language.VietnamTime;
import vn.nguon.testing.Api;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** A pig gives eight cuts, a mill takes the sacks of many households, a van carries many lots: each form has room for them. */
@PlatformTest
record ManyLinesBrowserTests(People people, ApplicationContext context) {

    @Test
    void sixHouseholdsSacksBecomeFiveKindsOfRice() {
        Maker mill = Chains.in(context).cooperative("Nhà máy xay Phong Thu");
        LotId[] sacks = new LotId[6];
        for (int i = 0; i < sacks.length; i++) {
            sacks[i] = mill.buys("Lúa hộ " + (i + 1), "100 KGM");
        }
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(mill.person(), Screen.PHONE);
            page.navigate(browsing.at("/console/record/lots/" + sacks[0].value() + "/processing"));
            page.waitForSelector("form[data-ready]");
            page.fill("[name='inputs[0].quantity']", "100");
            for (int i = 1; i < sacks.length; i++) {
                page.click("button:has-text(\"Thêm lô vào\")");
                page.selectOption(
                        "[name='inputs[" + i + "].lotId']", sacks[i].value().toString());
                page.fill("[name='inputs[" + i + "].quantity']", "100");
            }
            for (int i = 0; i < 5; i++) {
                if (i > 0) {
                    page.click("button:has-text(\"Thêm lô ra\")");
                }
                page.fill("[name='outputs[" + i + "].name']", "Loại " + (i + 1));
                page.fill("[name='outputs[" + i + "].quantity']", "80");
            }
            assertThat(page.locator(".balance")).containsText("Vào 600 kg · Ra 400 kg · Hao hụt 200 kg");
            browsing.look(page, "record-many-lines");

            // What was half typed is back, with all its lines.
            page.waitForTimeout(600);
            page.reload();
            page.waitForSelector("form[data-ready]");
            assertThat(page.locator("[name='outputs[4].name']")).hasValue("Loại 5");
            assertThat(page.locator("[name='inputs[5].lotId']"))
                    .hasValue(sacks[5].value().toString());
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("Đã ghi");
        }
        assertThat(Api.of(mill.person()).get("/api/v1/lots").ok().texts("$.items[?(@.stage == 'PROCESSING')].id"))
                .hasSize(5);
        for (LotId sack : sacks) {
            assertThat(mill.has(sack)).isEqualTo("0");
        }
    }

    @Test
    void withoutScriptAButtonSendsTheFormBackWithOneLineMore() {
        Maker seller = Chains.in(context).cooperative("HTX Hồng Thủy");
        LotId one = seller.buys("Gạo đỏ", "100 KGM");
        LotId other = seller.buys("Gạo nếp", "100 KGM");
        Forms desk = Forms.of(seller.person());
        String form = "/console/record/lots/" + one.value() + "/retail";

        desk.open(form).ok().says("name=\"addLine\"").saysNothingOf("name=\"lots[1].quantity\"");
        desk.send(form, "lots[0].lotId", one.value().toString(), "lots[0].quantity", "1,5", "addLine", "lots")
                .ok()
                .says("name=\"lots[1].quantity\"", "value=\"1,5\"")
                .saysNothingOf("name=\"lots[2].quantity\"");
        desk.send(form, "lots[1].quantity", "", "addLine", "lots").ok().says("name=\"lots[2].quantity\"");
        desk.send(form, "lots[0].quantity", "1", "addLine", "rubbish").ok().saysNothingOf("name=\"rubbish");
        assertThat(seller.has(one)).isEqualTo("100");

        desk.send(
                        form,
                        "at.time",
                        LocalDateTime.now(VietnamTime.ZONE)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString(),
                        "at.placeId",
                        Long.toString(seller.place().value()),
                        "lots[0].lotId",
                        one.value().toString(),
                        "lots[0].quantity",
                        "10",
                        "lots[0].unit",
                        "KGM",
                        "lots[3].lotId",
                        other.value().toString(),
                        "lots[3].quantity",
                        "20",
                        "lots[3].unit",
                        "KGM",
                        "lots[1].unit",
                        "KGM",
                        "lots[1].quantity",
                        "")
                .ledTo("/console/record/lots/" + one.value());
        assertThat(seller.has(one)).isEqualTo("90");
        assertThat(seller.has(other)).isEqualTo("80");
    }
}
