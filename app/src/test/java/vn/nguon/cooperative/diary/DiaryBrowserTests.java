package vn.nguon.cooperative.diary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.http.Cursor;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.OwnRecords;

/** A day full of mistakes, each taken back and said right on the phone. */
@PlatformTest
record DiaryBrowserTests(People people, ApplicationContext context) {

    @Test
    void everyRecordIsSaidRightByAFormThatKnowsWhatItSaid() {
        Chains chains = Chains.in(context);
        Chains.TeaChain tea = chains.aTeaChain();
        Maker shop = tea.shop();
        Maker packer = tea.packer();
        Maker dryer = tea.dryer();
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(shop.person(), Screen.PHONE);
            saidRight(browsing, page, latest(shop), "sold");
            shop.receives(packer.ships(tea.packs(), "10 H87", shop));
            saidRight(browsing, page, latest(shop), "received");
            page = browsing.signedIn(dryer.person(), Screen.PHONE);
            LotId seeds = dryer.buys("Hạt sen", "50 KGM");
            saidRight(browsing, page, latest(dryer), "bought");
            LotId anew = lot(dryer);
            dryer.processes(anew, "50 KGM", "Hạt sen sấy", "20 KGM");
            saidRight(browsing, page, latest(dryer), "processed");
            dryer.tests(lot(dryer), true);
            saidRight(browsing, page, latest(dryer), "tested");
            dryer.ships(lot(dryer), "5 KGM", packer);
            saidRight(browsing, page, latest(dryer), "shipped");
            org.assertj.core.api.Assertions.assertThat(dryer.has(seeds)).isEqualTo("0");
            page = browsing.signedIn(packer.person(), Screen.PHONE);
            packer.packs(tea.dried(), "10 KGM", tea.tea(), 90);
            saidRight(browsing, page, latest(packer), "packed");
            packer.cases(lot(packer), "12 H87", "K-77");
            saidRight(browsing, page, latest(packer), "cased");
            Maker grower = tea.grower();
            page = browsing.signedIn(grower.person(), Screen.PHONE);
            grower.grows("Atiso đỏ", "900 MTK");
            saidRight(browsing, page, latest(grower), "sown");
            LotId crop = lot(grower);
            grower.sprays(crop, "Chế phẩm Bt", 0, chains.nextHour());
            saidRight(browsing, page, latest(grower), "sprayed");
            grower.harvests(crop, "70 KGM");
            saidRight(browsing, page, latest(grower), "harvested");
            page.navigate(browsing.at("/console/records"));
            browsing.look(page, "diary");
        }
    }

    private void saidRight(Browsing browsing, Page page, RecordedEvent wrong, String name) {
        String at = "/console/records/" + wrong.id().value();
        page.navigate(browsing.at(at));
        page.click("text=Khai bản ghi này là sai");
        browsing.look(page, "diary-" + name);
        page.click("label:has-text('Có làm, nhưng ghi sai')");
        page.fill("[name=explanation]", "Ghi nhầm giờ");
        page.click("main .go button");
        assertThat(page.locator(".said")).containsText("Đã khai bản ghi này là sai");
        browsing.look(page, "diary-" + name + "-wrong");
        page.click("text=Ghi lại cho đúng");
        page.waitForSelector("form[data-ready]");
        browsing.look(page, "diary-" + name + "-again");
        page.click("main form#record .go button");
        assertThat(page.locator(".said")).containsText("Đã ghi");
        page.navigate(browsing.at(at));
        page.click("text=Xem bản ghi lại cho đúng");
        assertThat(page.locator("main")).containsText("Bản ghi này thay cho một bản ghi sai");
    }

    private RecordedEvent latest(Maker maker) {
        return records(maker).get(0);
    }

    /** The lot that the latest record made or met. */
    private LotId lot(Maker maker) {
        RecordedEvent latest = latest(maker);
        return (latest.made().isEmpty() ? latest.goods() : latest.made()).get(0).lotId();
    }

    private List<RecordedEvent> records(Maker maker) {
        return Chains.done(
                        context.getBean(OwnRecords.class).search(maker.organisation(), null, "", Cursor.read(null, 50)))
                .items();
    }
}
