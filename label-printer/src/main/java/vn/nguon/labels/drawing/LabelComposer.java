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
import vn.nguon.labels.text.TextFitter;
import vn.nguon.labels.text.Typeface;

/** The composer, which puts a label's code and words in their places. */
public final class LabelComposer {

    /** Height of the capitals with two marks above the baseline, in ems: "Ậ", "Ễ". */
    private static final double ASCENT = 0.95;

    private final Layout layout;
    private final int dpi;
    private final Typeface typeface;
    private final List<TextFitter> fitters;
    private final List<LabelElement> fixed = new ArrayList<>();

    /**
     * Composes for one kind of printer.
     *
     * @param dpi dots an inch of the printer; modules and their places are whole numbers of its dots
     */
    public LabelComposer(Layout layout, int dpi) {
        this.layout = layout;
        this.dpi = dpi;
        this.typeface = Typeface.liberationSans();
        this.fitters = layout.texts().stream()
                .map(field -> new TextFitter(field, typeface))
                .toList();
        if (layout.logo() != null) {
            fixed.add(new LabelElement.Picture(layout.logo()));
        }
        if (layout.scratch() != null) {
            fixed.add(new LabelElement.ScratchArea(layout.scratch()));
        }
    }

    /**
     * Places every element of a label.
     *
     * @throws LabelRefused with the serial and the reason, when the code or a text does not fit or a value is missing
     */
    public LabelDrawing compose(Label label) {
        try {
            var elements = new ArrayList<LabelElement>();
            elements.add(code(label));
            elements.addAll(fixed);
            words(label, elements);
            return new LabelDrawing(label, layout.width(), layout.height(), dpi, elements);
        } catch (LabelRefused e) {
            throw new LabelRefused(e, "tem %s: %s", "label %s: %s", label.serial(), e.reason());
        }
    }

    private LabelElement.Code code(Label label) {
        var field = layout.code();
        int modules = SymbolSize.of(label.url(), field.correction());
        var module = ModuleSize.fitting(modules, field.quiet(), field.size(), dpi);
        double margin = (field.size() - modules * module.millimetres()) / 2;
        return new LabelElement.Code(
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

    private void words(Label label, List<LabelElement> elements) {
        double below = 0;
        for (int i = 0; i < fitters.size(); i++) {
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
            var fitted = fitters.get(i).fit(text);
            place(field, fitted, top, elements);
            below = top + fitted.lines().size() * lineHeight(fitted);
        }
    }

    private void place(TextField field, FittedText fitted, double top, List<LabelElement> elements) {
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
            elements.add(
                    new LabelElement.Words(line, x, baseline, width, fitted.points(), field.bold(), field.align()));
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
