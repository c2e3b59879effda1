package vn.nguon.labels.drawing;

import java.util.ArrayList;
import java.util.List;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.code.ModuleSize;
import vn.nguon.labels.code.SymbolSize;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.field.TextField;
import vn.nguon.labels.text.FittedText;
import vn.nguon.labels.text.FittingText;
import vn.nguon.labels.text.Typeface;

/** Puts a label's code and words in their places. */
public final class Composing {

    /** Height of the capitals with two marks above the baseline, in ems: "Ậ", "Ễ". */
    private static final double ASCENT = 0.95;

    private final Layout layout;
    private final int dpi;
    private final Typeface typeface;
    private final List<FittingText> fittings;
    private final List<Mark> fixed = new ArrayList<>();

    /**
     * Composes for one kind of printer.
     *
     * @param dpi dots an inch of the printer; modules and their places are whole numbers of its dots
     */
    public Composing(Layout layout, int dpi) {
        this.layout = layout;
        this.dpi = dpi;
        this.typeface = Typeface.liberationSans();
        this.fittings = layout.texts().stream()
                .map(field -> new FittingText(field, typeface))
                .toList();
        if (layout.logo() != null) {
            fixed.add(new Mark.Picture(layout.logo()));
        }
        if (layout.scratch() != null) {
            fixed.add(new Mark.ScratchArea(layout.scratch()));
        }
    }

    /**
     * Places every mark of a label.
     *
     * @throws LabelRefused with the serial and the reason, when the code or a text does not fit or a value is missing
     */
    public Drawing compose(Label label) {
        try {
            var marks = new ArrayList<Mark>();
            marks.add(code(label));
            marks.addAll(fixed);
            words(label, marks);
            return new Drawing(label, layout.width(), layout.height(), dpi, marks);
        } catch (LabelRefused e) {
            throw new LabelRefused(e, "tem %s: %s", "label %s: %s", label.serial(), e.reason());
        }
    }

    private Mark.Code code(Label label) {
        var field = layout.code();
        int modules = SymbolSize.of(label.url(), field.correction());
        var module = ModuleSize.fitting(modules, field.quiet(), field.size(), dpi);
        double margin = (field.size() - modules * module.millimetres()) / 2;
        return new Mark.Code(
                label.url(),
                field.correction(),
                modules,
                onADot(field.x() + margin),
                onADot(field.y() + margin),
                module);
    }

    private double onADot(double millimetres) {
        return Math.round(millimetres * dpi / 25.4) * 25.4 / dpi;
    }

    private void words(Label label, List<Mark> marks) {
        double below = 0;
        for (int i = 0; i < fittings.size(); i++) {
            var field = layout.texts().get(i);
            double top = field.flows() ? below : field.y();
            below = top;
            String text = field.text().fill(label);
            if (text == null) {
                refuseMissing(field, label);
                continue;
            }
            if (field.flows()) {
                top += field.space();
            }
            var fitted = fittings.get(i).fit(text);
            place(field, fitted, top, marks);
            below = top + fitted.lines().size() * lineHeight(fitted);
        }
    }

    private void place(TextField field, FittedText fitted, double top, List<Mark> marks) {
        double em = fitted.points() * TextField.POINT;
        double baseline = top + ASCENT * em;
        for (String line : fitted.lines()) {
            double width = typeface.width(line) * em;
            double slack = field.width() - width;
            double x = switch (field.align()) {
                case LEFT -> field.x();
                case CENTRE -> field.x() + slack / 2;
                case RIGHT -> field.x() + slack;
            };
            marks.add(new Mark.Words(line, x, baseline, width, fitted.points(), field.bold(), field.align()));
            baseline += lineHeight(fitted);
        }
    }

    private static double lineHeight(FittedText fitted) {
        return fitted.points() * TextField.POINT * TextField.LEADING;
    }

    private static void refuseMissing(TextField field, Label label) {
        if (!field.optional()) {
            var missing = field.text().names().stream()
                    .filter(name -> label.value(name) == null
                            || String.valueOf(label.value(name)).isBlank())
                    .toList();
            throw new LabelRefused(
                    "khổ tem in «%s», nhưng tệp in không có %s",
                    "the layout prints \"%s\", but the job has no %s", field.text(), String.join(", ", missing));
        }
    }
}
