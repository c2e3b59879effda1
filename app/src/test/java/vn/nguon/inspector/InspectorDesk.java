package vn.nguon.inspector;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.Person;

/** The desk as an inspector uses it, in the words of the trade. */
final class InspectorDesk {

    private final Browsing browsing;
    private final Page page;

    private InspectorDesk(Browsing browsing, Page page) {
        this.browsing = browsing;
        this.page = page;
    }

    static InspectorDesk of(Browsing browsing, Person inspector, Screen screen) {
        InspectorDesk desk = new InspectorDesk(browsing, browsing.signedIn(inspector, screen));
        desk.goTo("/inspect");
        return desk;
    }

    Page page() {
        return page;
    }

    InspectorDesk goTo(String path) {
        page.navigate(browsing.at(path));
        return this;
    }

    InspectorDesk lookUp(String asked) {
        goTo("/inspect");
        page.fill("#q", asked);
        page.click("form.lookup button");
        page.waitForLoadState();
        return this;
    }

    InspectorDesk photograph(Path photo) {
        goTo("/inspect");
        page.setInputFiles("#photo", photo);
        page.waitForURL("**/inspect/stamps/**");
        return this;
    }

    /** Holds the stamps from the one looked at to that one. */
    InspectorDesk holdUpTo(String last, String reason) {
        page.fill("#last", last);
        page.fill("#reason", reason);
        page.click("text=Tạm giữ các tem này");
        page.waitForLoadState();
        return this;
    }

    InspectorDesk letGo(String reason) {
        page.fill("#reason", reason);
        page.click("main form.form button[type=submit]");
        page.waitForLoadState();
        return this;
    }

    InspectorDesk take() {
        page.click("text=Tôi xem việc này");
        page.waitForLoadState();
        return this;
    }

    InspectorDesk find(String outcome, String finding, String hold) {
        page.check("input[name=outcome][value=" + outcome + "]");
        page.fill("#finding", finding);
        page.check("input[name=hold][value='" + hold + "']");
        page.click("text=Ghi kết luận");
        page.waitForLoadState();
        return this;
    }

    /** Where the report that was asked for lies. */
    Path report() {
        return page.waitForDownload(() -> page.click("form[data-makes-a-file] button"))
                .path();
    }

    Locator said() {
        return page.locator(".said");
    }

    Locator verdict() {
        return page.locator("#verdict");
    }

    /** How far down the page something ends, in pixels. */
    double endOf(String what) {
        return page.locator(what).boundingBox().y + page.locator(what).boundingBox().height;
    }

    InspectorDesk look(String name) {
        browsing.look(page, name);
        return this;
    }
}
