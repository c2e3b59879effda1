package vn.nguon.authority.product;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.authority.ChecklistItem;
import vn.nguon.authority.ChecklistItem.Duty;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.Organisation;
import vn.nguon.pages.words.Phrases;
import vn.nguon.product.Product;
import vn.nguon.product.plan.Stage;

/** What is looked at before a product is admitted: the items of the law, in its order. */
final class ProductChecklist {

    private ProductChecklist() {}

    private static String name(Product product, Language in) {
        return product.labelName().isEmpty()
                ? product.name().vi()
                : product.name().vi() + in.choose(", trên tem: ", ", on labels: ") + product.labelName();
    }

    static List<ChecklistItem> at(Product product, Organisation maker, Language in) {
        return List.of(
                circular(1, "Tên sản phẩm", "Name", name(product, in), Duty.REQUIRED),
                circular(2, "Hình ảnh", "Image", photos(product, in), Duty.REQUIRED),
                circular(3, "Đơn vị sản xuất, kinh doanh", "Producing or trading unit", maker.name(), Duty.REQUIRED),
                circular(4, "Địa chỉ của đơn vị", "Its address", maker.address(), Duty.REQUIRED),
                circular(5, "Các khâu phải ghi", "Stages to be recorded", stages(product, in), Duty.REQUIRED),
                circular(7, "Mã truy vết sản phẩm", "Trace code", product.traceCode(), Duty.REQUIRED),
                circular(
                        8,
                        "Nhãn hiệu, kiểu loại",
                        "Brand, model",
                        (product.brand() + " " + product.model()).strip(),
                        Duty.IF_ANY),
                circular(9, "Hạn sử dụng", "Shelf life", shelfLife(product, in), Duty.IF_ANY),
                circular(
                        10,
                        "Tiêu chuẩn áp dụng",
                        "Standards applied",
                        String.join(", ", product.standards()),
                        Duty.REQUIRED),
                decree("Nguồn gốc, xuất xứ", "Origin", product.origin(), Duty.REQUIRED),
                decree("Cảnh báo an toàn", "Safety warnings", product.warnings().vi(), Duty.IF_ANY),
                decree(
                        "Mã GTIN",
                        "GTIN",
                        product.gtin() == null ? null : product.gtin().printed(),
                        Duty.IF_ANY),
                new ChecklistItem(
                        new LocalizedText("Tên tiếng Anh", "Name in English"),
                        new LocalizedText(
                                "Không bắt buộc: người đọc tiếng Anh thấy tên này.",
                                "Not asked for: readers of English see it."),
                        product.name().en(),
                        Duty.IF_ANY));
    }

    private static ChecklistItem circular(int item, String vi, String en, @Nullable String given, Duty duty) {
        return new ChecklistItem(
                new LocalizedText(vi, en),
                new LocalizedText(
                        "Thông tư 02/2024/TT-BKHCN, Điều 6, mục " + item + ".",
                        "Circular 02/2024/TT-BKHCN, Art. 6 (" + item + ")."),
                given,
                duty);
    }

    private static ChecklistItem decree(String vi, String en, @Nullable String given, Duty duty) {
        return new ChecklistItem(
                new LocalizedText(vi, en),
                new LocalizedText(
                        "Nghị định 37/2026/NĐ-CP, Điều 32: hộ chiếu số của sản phẩm.",
                        "Decree 37/2026/NĐ-CP, Art. 32: digital product passport."),
                given,
                duty);
    }

    private static @Nullable String photos(Product product, Language in) {
        int photos = product.photos().size();
        return photos == 0 ? null : photos + in.choose(" ảnh", photos == 1 ? " picture" : " pictures");
    }

    private static String stages(Product product, Language in) {
        return product.stagePlan().required().stream()
                .map(Stage::words)
                .map(words -> words.in(in))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String shelfLife(Product product, Language in) {
        Integer days = product.shelfLifeDays();
        return days == null ? null : Phrases.days(in, days);
    }
}
