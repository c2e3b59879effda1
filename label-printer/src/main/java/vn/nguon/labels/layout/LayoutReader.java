package vn.nguon.labels.layout;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import vn.nguon.labels.layout.field.Box;
import vn.nguon.labels.layout.field.CodeField;
import vn.nguon.labels.layout.field.Logo;
import vn.nguon.labels.layout.field.TextField;
import vn.nguon.labels.layout.field.TextTemplate;
import vn.nguon.labels.layout.stationery.CutMarks;
import vn.nguon.labels.layout.stationery.LabelRoll;
import vn.nguon.labels.layout.stationery.LabelSheet;
import vn.nguon.labels.layout.stationery.PaperSize;
import vn.nguon.labels.layout.stationery.Stationery;

/** The reader of layouts in YAML as {@code docs/spec/label-layout.md} describes them. */
final class LayoutReader {

    private static final int LARGEST_FILE = 100_000;

    private final String name;
    private final @Nullable Path folder;

    /** @param folder where the pictures that it names lie; null when it can have none */
    LayoutReader(String name, @Nullable Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /** @throws LayoutRefused when it is not YAML, lacks something, says something unknown or cannot work */
    Layout read(String yaml) {
        var root = new LayoutSection(name, "", parse(yaml));
        var label = root.section("label");
        double width = label.positive("width");
        double height = label.positive("height");
        double corner = label.number("corner", 0);
        label.refuseUnknownKeys();
        var stationery = stationery(root);
        int dpi = root.whole("dpi", stationery instanceof LabelSheet ? 600 : 203);
        if (dpi < 100 || dpi > 2400) {
            throw root.refused("dpi là %d; máy in có từ 100 đến 2400", "dpi is %d; printers have 100 to 2400", dpi);
        }
        var code = code(root.section("code"));
        var texts = texts(root.sections("texts"));
        var logo = root.has("logo") ? logo(root.section("logo")) : null;
        var scratch = root.has("scratch") ? scratch(root.section("scratch")) : null;
        var layout = new Layout(
                root.text("name", name),
                root.texts("title"),
                width,
                height,
                corner,
                stationery,
                dpi,
                code,
                texts,
                logo,
                scratch);
        root.refuseUnknownKeys();
        return layout;
    }

    private Map<?, ?> parse(String yaml) {
        if (yaml.length() > LARGEST_FILE) {
            throw new LayoutRefused(
                    name,
                    "tệp có %d ký tự; một khổ tem có nhiều nhất %d",
                    "the file has %d characters; a layout has at most %d",
                    yaml.length(),
                    LARGEST_FILE);
        }
        try {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            if (new Yaml(new SafeConstructor(options)).load(yaml) instanceof Map<?, ?> map) {
                return map;
            }
            throw new LayoutRefused(name, "tệp không chứa tên và giá trị", "the file holds no names and values");
        } catch (YAMLException e) {
            throw new LayoutRefused(name, "tệp không phải YAML: %s", "the file is not YAML: %s", e.getMessage());
        }
    }

    private Stationery stationery(LayoutSection root) {
        if (root.has("sheet") == root.has("roll")) {
            throw root.refused("phải nêu sheet hoặc roll, một trong hai", "it must say either sheet or roll");
        }
        return root.has("sheet") ? sheet(root.section("sheet")) : roll(root.section("roll"));
    }

    private static LabelSheet sheet(LayoutSection sheet) {
        double width;
        double height;
        if (sheet.has("paper")) {
            var paper = sheet.oneOf("paper", PaperSize.A4);
            width = paper.width();
            height = paper.height();
        } else {
            width = sheet.positive("width");
            height = sheet.positive("height");
        }
        var read = new LabelSheet(
                width,
                height,
                sheet.number("left"),
                sheet.number("top"),
                sheet.whole("columns", 1),
                sheet.whole("rows", 1),
                sheet.number("gap-x", 0),
                sheet.number("gap-y", 0),
                sheet.number("offset-x", 0),
                sheet.number("offset-y", 0),
                sheet.oneOf("cut-marks", CutMarks.NONE));
        sheet.refuseUnknownKeys();
        return read;
    }

    private static LabelRoll roll(LayoutSection roll) {
        var read = new LabelRoll(
                roll.whole("columns", 1),
                roll.number("gap", 0),
                roll.number("column-gap", 0),
                roll.number("black-mark", 0));
        roll.refuseUnknownKeys();
        return read;
    }

    private Logo logo(LayoutSection logo) {
        var read = new LogoReader(logo, folder).read();
        logo.refuseUnknownKeys();
        return read;
    }

    private static Box scratch(LayoutSection scratch) {
        var read = new Box(
                scratch.number("x"), scratch.number("y"), scratch.positive("width"), scratch.positive("height"));
        scratch.refuseUnknownKeys();
        return read;
    }

    private static CodeField code(LayoutSection code) {
        var read = new CodeField(
                code.number("x"),
                code.number("y"),
                code.positive("size"),
                code.oneOf("correction", ErrorCorrectionLevel.M),
                code.whole("quiet", 4));
        code.refuseUnknownKeys();
        return read;
    }

    private static List<TextField> texts(List<LayoutSection> sections) {
        var texts = new ArrayList<TextField>();
        for (var section : sections) {
            texts.add(text(section, texts.isEmpty() ? null : texts.get(texts.size() - 1)));
            section.refuseUnknownKeys();
        }
        return texts;
    }

    private static TextField text(LayoutSection text, @Nullable TextField above) {
        boolean flows = !text.has("y");
        if (flows && above == null) {
            throw text.refused(
                    "dòng chữ đầu cần có y; chỉ các dòng sau mới đứng dưới dòng khác được",
                    "the first text needs its y; only later ones can stand below another");
        }
        double points = text.positive("points");
        double minPoints = text.number("min-points", points);
        if (minPoints > points || minPoints < 3) {
            throw text.refused(
                    "%smin-points là %s; phải từ 3 đến cỡ chữ ban đầu %s",
                    "%smin-points is %s; it must be from 3 to the %s points it starts with",
                    text.path(),
                    minPoints,
                    points);
        }
        int lines = text.whole("lines", 1);
        if (lines < 1) {
            throw text.refused(
                    "%slines là %d; dòng chữ có ít nhất một",
                    "%slines is %d; a text has at least one", text.path(), lines);
        }
        var words = new TextTemplate(text.text("text"));
        boolean shortens = text.has("shorten") ? text.flag("shorten") : words.isName();
        if (shortens && words.isNumber()) {
            throw text.refused(
                    "%sshorten: số sê-ri, đường dẫn, lô và ngày không bao giờ được rút ngắn",
                    "%sshorten: serials, URLs, lots and dates are never shortened", text.path());
        }
        return new TextField(
                words,
                above != null && flows ? text.number("x", above.x()) : text.number("x"),
                flows ? 0 : text.number("y"),
                above != null && flows && !text.has("width") ? above.width() : text.positive("width"),
                flows,
                text.number("space", 0),
                lines,
                points,
                minPoints,
                text.flag("bold"),
                text.oneOf("align", TextField.Align.LEFT),
                text.flag("optional"),
                shortens);
    }
}
