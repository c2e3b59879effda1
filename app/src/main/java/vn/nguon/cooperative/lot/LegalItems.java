package vn.nguon.cooperative.lot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.Organisation;
import vn.nguon.product.Product;
import vn.nguon.product.plan.Stage;
import vn.nguon.scan.story.LotStory;
import vn.nguon.trace.event.RecordedEvent;

/**
 * What of the story of a lot the law asks for: the ten items of Circular 02/2024/TT-BKHCN, Article 6, and those of the
 * digital product passport, Decree 37/2026/NĐ-CP, Article 32, that go beyond them.
 */
final class LegalItems {

    private static final LocalizedText NOTHING = LocalizedText.EMPTY;
    private static final String ORGANISATION = "/console/organisation";

    private final LotStory story;
    private final @Nullable Product product;
    private final @Nullable String productAt;
    private final List<LegalItem> items = new ArrayList<>();

    private LegalItems(LotStory story) {
        this.story = story;
        this.product = story.product();
        this.productAt =
                product == null ? null : "/console/products/" + product.id().value();
    }

    static List<LegalItem> of(LotStory story, LocalDate today) {
        return new LegalItems(story).all(today);
    }

    private List<LegalItem> all(LocalDate today) {
        Organisation maker = story.maker();
        text(
                1,
                "Tên sản phẩm",
                "Product name",
                product == null ? "" : product.name().vi(),
                productAt);
        must(
                "TT 02/2024 (2)",
                new LocalizedText("Hình ảnh", "Image"),
                product != null && !product.photos().isEmpty(),
                product == null ? NOTHING : photos(product.photos().size()),
                productAt);
        text(3, "Đơn vị sản xuất, kinh doanh", "Producing or trading unit", maker.name(), ORGANISATION);
        text(4, "Địa chỉ của đơn vị", "Its address", maker.address(), ORGANISATION);
        stages();
        items.add(new LegalItem(
                "TT 02/2024 (6)",
                new LocalizedText("Thời gian sản xuất", "Time of production"),
                LegalItem.State.SHOWN,
                new LocalizedText(
                        Language.VI.moment(story.lot().madeAt()),
                        Language.EN.moment(story.lot().madeAt())),
                null));
        text(7, "Mã truy vết sản phẩm", "Product trace code", product == null ? "" : product.traceCode(), productAt);
        ifAny(
                "TT 02/2024 (8)",
                new LocalizedText("Nhãn hiệu, mẫu mã", "Brand and model"),
                product == null ? "" : (product.brand() + " " + product.model()).strip());
        ifAny(
                "TT 02/2024 (9)",
                new LocalizedText("Hạn dùng", "Shelf life"),
                story.lot().expiresOn() == null
                        ? ""
                        : Language.VI.day(story.lot().expiresOn()));
        text(
                10,
                "Tiêu chuẩn áp dụng",
                "Standards applied",
                product == null ? "" : String.join(", ", product.standards()),
                productAt);
        passport(today);
        return List.copyOf(items);
    }

    /** Each stage of the plan recorded, and each record with its place. */
    private void stages() {
        List<Stage> missing = story.missing();
        boolean placed = story.events().stream().allMatch(LegalItems::hasAPlaceCode);
        LocalizedText found = new LocalizedText(
                said(
                        missing.stream().map(stage -> stage.words().vi()).toList(),
                        "Thiếu khâu: ",
                        placed,
                        "có khâu thiếu địa điểm"),
                said(
                        missing.stream().map(stage -> stage.words().en()).toList(),
                        "Missing: ",
                        placed,
                        "a stage has no place"));
        items.add(new LegalItem(
                "TT 02/2024 (5)",
                new LocalizedText(
                        "Các khâu, mỗi khâu có mã vật phẩm, mã địa điểm, thời gian",
                        "The stages, each with item, place and time"),
                missing.isEmpty() && placed && !story.events().isEmpty()
                        ? LegalItem.State.SHOWN
                        : LegalItem.State.MISSING,
                found,
                "/console/record"));
    }

    private static boolean hasAPlaceCode(RecordedEvent event) {
        return event.where() != null || event.who().gln() != null;
    }

    private static String said(List<String> missing, String before, boolean placed, String unplaced) {
        return (missing.isEmpty() ? "" : before + String.join(", ", missing) + (placed ? "" : "; "))
                + (placed ? "" : unplaced);
    }

    private void passport(LocalDate today) {
        String rule = "NĐ 37/2026";
        must(
                rule,
                new LocalizedText("Xuất xứ", "Origin"),
                product != null && !product.origin().isEmpty(),
                product == null ? "" : product.origin(),
                productAt);
        String papers = story.certificates().stream()
                .filter(paper -> paper.isValidOn(today))
                .map(paper -> paper.number())
                .limit(4)
                .collect(Collectors.joining(", "));
        must(
                rule,
                new LocalizedText("Chứng nhận còn hiệu lực", "Certificates in force"),
                !papers.isEmpty(),
                papers,
                "/console/certificates");
        must(
                rule,
                new LocalizedText("Cảnh báo an toàn", "Safety warnings"),
                product != null && !product.warnings().vi().isEmpty(),
                product == null ? "" : product.warnings().vi(),
                productAt);
    }

    private void text(int number, String vi, String en, String shown, @Nullable String fixAt) {
        must("TT 02/2024 (" + number + ")", new LocalizedText(vi, en), !shown.isBlank(), shown, fixAt);
    }

    private static LocalizedText photos(int count) {
        return new LocalizedText(count + " ảnh", count == 1 ? "1 photo" : count + " photos");
    }

    private void must(String rule, LocalizedText name, boolean there, String shown, @Nullable String fixAt) {
        must(rule, name, there, LocalizedText.same(shown), fixAt);
    }

    private void must(String rule, LocalizedText name, boolean there, LocalizedText shown, @Nullable String fixAt) {
        items.add(new LegalItem(
                rule, name, there ? LegalItem.State.SHOWN : LegalItem.State.MISSING, there ? shown : NOTHING, fixAt));
    }

    private void ifAny(String rule, LocalizedText name, String shown) {
        items.add(new LegalItem(
                rule,
                name,
                shown.isEmpty() ? LegalItem.State.NOT_STATED : LegalItem.State.SHOWN,
                LocalizedText.same(shown),
                productAt));
    }
}
