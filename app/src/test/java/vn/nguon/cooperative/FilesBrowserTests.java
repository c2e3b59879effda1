package vn.nguon.cooperative;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.NotFoundException;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.Pictures;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** Photos that go in through the console and come back on its pages, and labels that come out of it. */
@PlatformTest
record FilesBrowserTests(ApplicationContext platform, People people) {

    private static final int LABELS_OF_A_SHEET = 24;

    @Test
    void aPhotoOfAProductComesBackShrunk() {
        Person member = people.member(people.organisation("HTX Sen Tịnh Tâm"));
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(member, Screen.PHONE);
            page.navigate(browsing.at("/console/products/new"));
            page.fill("[id='name.vi']", "Hạt sen sấy");
            page.fill("[id='netContent.amount']", "0,5");
            page.selectOption("[id='netContent.unit']", "KGM");
            page.check("input[name=plan][value=HERBS]");
            photograph(page);
            String photo = page.locator(".photos input").inputValue();
            page.click("text=Gửi sản phẩm để duyệt");

            assertThat(width(page.locator(".list img"))).isEqualTo(160);
            page.click(".list a");
            assertThat(width(page.locator(".photos img"))).isEqualTo(160);
            browsing.look(page, "product-with-photo");
            assertThat(widthOf(page, "/files/" + photo)).isEqualTo(1600);
        }
    }

    @Test
    void aPhotoOfAStageComesBackShrunk() {
        Maker grower = Chains.in(platform).cooperative("HTX Atiso Phong Điền");
        LotId crop = grower.grows("Atiso đỏ", "5000 MTK");
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(grower.person(), Screen.PHONE);
            page.navigate(browsing.at("/console/record/lots/" + crop.value() + "/harvest"));
            page.waitForSelector("form[data-ready]");
            page.fill("[name=quantity]", "900");
            photograph(page);
            String photo = page.locator(".photos input").inputValue();
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("900 kg");

            page.navigate(browsing.at("/console/lots"));
            page.click("#found .list a:has-text('Thu hoạch')");
            assertThat(width(page.locator(".evidence img"))).isPositive();
            browsing.look(page, "lot-with-photo");
            assertThat(widthOf(page, "/files/" + photo)).isEqualTo(1600);
        }
    }

    @Test
    void labelsOfAnOrderCanBeRead() throws IOException, NotFoundException {
        Person member = people.member(people.organisation("HTX Trà Huế"));
        Rolls rolls = new Rolls(platform);
        StampOrder.Issued order = rolls.issued(member, 2 * LABELS_OF_A_SHEET + 2);
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(member, Screen.PHONE);
            page.navigate(browsing.at("/console/orders/" + order.id()));
            Download labels = page.waitForDownload(() -> page.click("text=Nhãn PDF"));

            assertThat(labels.suggestedFilename()).endsWith(".pdf");
            try (PDDocument sheets = pdf(labels.path())) {
                assertThat(sheets.getNumberOfPages()).isEqualTo(3);
                String last = rolls.code(order, order.issue().numbers().last()).toString();
                assertThat(read(sheets, 0)).hasSize(LABELS_OF_A_SHEET);
                assertThat(read(sheets, 2)).hasSize(2).anyMatch(address -> address.endsWith("/S/" + last));
            }
        }
    }

    private static void photograph(Page page) {
        page.locator("[data-photos] .pick:not(.camera) input[accept='image/*']")
                .first()
                .setInputFiles(new FilePayload("anh.jpg", "image/jpeg", Pictures.jpeg(2400, 1800)));
        assertThat(page.locator("[data-photos] [role=status]").first()).containsText("Đã gửi xong");
    }

    /** How wide the picture is that arrived, whatever room the page gives it. */
    private static int width(Locator image) {
        assertThat(image.first()).isVisible();
        return ((Number) image.first().evaluate("image => image.decode().then(() => image.naturalWidth)")).intValue();
    }

    private static int widthOf(Page page, String file) {
        return ((Number) page.evaluate("""
                        async file => {
                          const image = new Image();
                          image.src = file;
                          await image.decode();
                          return image.naturalWidth;
                        }""", file)).intValue();
    }

    private static PDDocument pdf(Path file) throws IOException {
        return Loader.loadPDF(Files.readAllBytes(file));
    }

    private static List<String> read(PDDocument sheets, int sheet) throws IOException {
        return CodeDecoder.decodeAll(new PDFRenderer(sheets).renderImageWithDPI(sheet, 200));
    }
}
