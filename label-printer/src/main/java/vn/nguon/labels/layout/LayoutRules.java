package vn.nguon.labels.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LocalizedMessage;
import vn.nguon.labels.code.ModuleSize;
import vn.nguon.labels.layout.field.Box;
import vn.nguon.labels.layout.field.CodeField;
import vn.nguon.labels.layout.field.Logo;
import vn.nguon.labels.layout.field.TextField;
import vn.nguon.labels.layout.stationery.LabelSheet;
import vn.nguon.labels.layout.stationery.Stationery;

/** The rules that a layout must obey before anything is printed with it. */
final class LayoutRules {

    private static final int QUIET = 4;
    private static final int SMALLEST_CODE = 21;

    private final String layout;
    private final Box label;

    private LayoutRules(String layout, Box label) {
        this.layout = layout;
        this.label = label;
    }

    /** @throws LayoutRefused with the first rule that it breaks, in words and numbers */
    static void refuseUnworkable(
            String layout,
            Box label,
            Stationery stationery,
            int dpi,
            CodeField code,
            List<TextField> texts,
            @Nullable Logo logo) {
        var rules = new LayoutRules(layout, label);
        rules.sizesAboveZero();
        rules.labelsOnTheirPaper(stationery);
        rules.codeCanBeRead(code, dpi);
        rules.fieldsInsideAndApart(code, texts, logo);
    }

    private record NamedBox(LocalizedMessage name, Box box) {}

    private void sizesAboveZero() {
        if (label.width() <= 0 || label.height() <= 0) {
            throw refused(
                    "tem %.1f × %.1f mm không có chỗ",
                    "a label of %.1f × %.1f mm has no room", label.width(), label.height());
        }
    }

    private void labelsOnTheirPaper(Stationery stationery) {
        if (stationery.columns() < 1) {
            throw refused("%d cột; cần ít nhất một", "%d columns; it needs at least one", stationery.columns());
        }
        if (!(stationery instanceof LabelSheet sheet)) {
            return;
        }
        if (sheet.rows() < 1) {
            throw refused("%d hàng; cần ít nhất một", "%d rows; it needs at least one", sheet.rows());
        }
        var last = sheet.position(sheet.labelsOnAPage() - 1, label.width(), label.height());
        var paper = new Box(sheet.offsetX(), sheet.offsetY(), sheet.width(), sheet.height());
        if (!paper.contains(last)) {
            throw refused(
                    "%d × %d tem kết thúc ở %.1f × %.1f mm, ngoài tờ giấy %.1f × %.1f mm",
                    "%d × %d labels end at %.1f × %.1f mm, outside their paper of %.1f × %.1f mm",
                    sheet.columns(),
                    sheet.rows(),
                    last.right() - sheet.offsetX(),
                    last.bottom() - sheet.offsetY(),
                    sheet.width(),
                    sheet.height());
        }
    }

    private void codeCanBeRead(CodeField code, int dpi) {
        if (code.quiet() < QUIET) {
            throw refused(
                    "lề trắng %d ô; điện thoại cần %d (ISO/IEC 18004, 9.1)",
                    "a quiet zone of %d modules; phones need %d (ISO/IEC 18004, 9.1)", code.quiet(), QUIET);
        }
        double smallest = ModuleSize.smallestSide(SMALLEST_CODE, code.quiet(), dpi);
        if (code.size() < smallest) {
            throw refused(
                    "mã được %.1f mm; ngay cả mã QR nhỏ nhất, %d ô, cũng cần %.1f mm ở %d dpi",
                    "the code gets %.1f mm; even the smallest QR code, of %d modules, needs %.1f mm at %d dpi",
                    code.size(),
                    SMALLEST_CODE,
                    smallest,
                    dpi);
        }
    }

    private void fieldsInsideAndApart(CodeField code, List<TextField> texts, @Nullable Logo logo) {
        var placed = new ArrayList<NamedBox>();
        place(placed, new NamedBox(LocalizedMessage.of("mã", "the code"), code.box()));
        if (logo != null) {
            place(placed, new NamedBox(LocalizedMessage.of("biểu trưng", "the logo"), logo.box()));
        }
        Box above = label;
        for (var text : texts) {
            var box = text.flows()
                    ? new Box(text.x(), above.bottom() + text.space(), text.width(), text.tallest())
                    : text.box();
            place(placed, new NamedBox(LocalizedMessage.of("«%s»", "\"%s\"", text.text()), box));
            above = box;
        }
    }

    private void place(List<NamedBox> placed, NamedBox field) {
        if (!label.contains(field.box)) {
            throw refused(
                    "%s vượt ra ngoài mép: chiếm %s, tem chỉ %.1f × %.1f mm",
                    "%s reaches over the edge: it takes %s, the label is %.1f × %.1f mm",
                    field.name,
                    field.box,
                    label.width(),
                    label.height());
        }
        for (var other : placed) {
            if (field.box.overlaps(other.box)) {
                throw refused(
                        "%s và %s chồng lên nhau: %s và %s",
                        "%s and %s overlap: %s against %s", other.name, field.name, other.box, field.box);
            }
        }
        placed.add(field);
    }

    private LayoutRefused refused(String vi, String en, @Nullable Object... values) {
        return new LayoutRefused(layout, vi, en, values);
    }
}
