package vn.nguon.cooperative.scan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.pages.counted.CountedSpan;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** A cooperative looks at when and where its stamps were scanned. */
@PlatformTest
record ScanPageBrowserTests(ApplicationContext platform, People people, DatabaseClient database) {

    @Test
    void theChartTheTableAndTheProvincesSayTheSame() {
        Person member = people.member(people.organisation("HTX Atiso Phong Điền"));
        StampOrder.Issued order = new Rolls(platform).issued(member, 500);
        scansOfAQuarter(member);
        told(order, "46", 40);
        told(order, "48", 25);
        told(order, "01", 9);
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(member, Screen.PHONE);
            page.navigate(browsing.at("/console/scans"));
            assertThat(page.locator(".drawing")).isVisible();
            assertThat(page.locator("#regions ~ table tbody tr").first()).containsText("40");
            page.click("text=Bảng số liệu");
            assertThat(page.locator(".behind tbody tr"))
                    .hasCount(CountedSpan.QUARTER
                            .labels(LocalDate.now(VietnamTime.ZONE), Language.VI)
                            .size());
            page.click("text=Bảng số liệu");
            browsing.look(page, "scans-quarter");
            page.click("text=30 ngày");
            assertThat(page.locator(".choose-one [aria-current=true]")).containsText("30 ngày");
            browsing.look(page, "scans-month");

            Forms.of(member).send("/account?version=1", "name", "Ms Lotus", "language", "en");
            page.navigate(browsing.at("/console/scans"));
            browsing.look(page, "scans-quarter-en");
            Page desk = browsing.signedIn(member, Screen.DESK);
            desk.navigate(browsing.at("/console/scans?days=365"));
            browsing.look(desk, "scans-year-en");
        }
    }

    private void scansOfAQuarter(Person member) {
        database.sql("""
                        insert into figure (organisation_id, kind, day, detail, product_id, unit, amount)
                        select :whose, 'SCANNED', day_of(now()) - day, verdict, 0, '', amount
                        from generate_series(0, 89) as day,
                          (values ('genuine', 7), ('not-activated', 23), ('expired', 31), ('possible-copy', 41))
                            as told (verdict, every),
                          lateral (select case verdict when 'genuine' then 40 - day / 3 + day % 7 * 3 else 3 end as amount) much
                        where day % every < case verdict when 'genuine' then every else 2 end
                        """)
                .bind("whose", member.actor().ownOrganisation().value())
                .then()
                .block();
    }

    private void told(StampOrder.Issued order, String region, int times) {
        database.sql("""
                        insert into sighting (order_id, number, said_at, nonce, region)
                        select :order, :first + scan, now() - scan * interval '1 hour', scan, :region
                        from generate_series(1, :times) as scan
                        """)
                .bind("order", order.id().value())
                .bind("first", order.issue().numbers().first())
                .bind("region", region)
                .bind("times", times)
                .then()
                .block();
    }
}
