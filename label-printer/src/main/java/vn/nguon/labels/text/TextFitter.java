package vn.nguon.labels.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.layout.field.TextField;

/**
 * The fitter of words into their field, by rule: wrapped at spaces, shrunk by quarter points, names shortened as people shorten
 * them, and anything else refused rather than cut.
 *
 * <p>Lines are evened out, so that no single word is left alone on the last one.
 */
public final class TextFitter {

    private static final double STEP = 0.25;
    private static final Pattern SPACES = Pattern.compile(" ");

    private final TextField field;
    private final Typeface typeface;
    private volatile @Nullable LastFit last;

    private record LastFit(String text, FittedText fitted) {}

    public TextFitter(TextField field, Typeface typeface) {
        this.field = field;
        this.typeface = typeface;
    }

    /**
     * Fits {@code text}, in the largest size between the field's two that needs no more than its lines; a name that
     * does not even fit in the smallest is shortened.
     *
     * @throws LabelRefused when it does not fit and is no name, or holds a letter that the typeface lacks
     */
    public FittedText fit(String text) {
        var remembered = last;
        // Most texts are the same from label to label; fitting them once is enough.
        if (remembered != null && remembered.text.equals(text)) {
            return remembered.fitted;
        }
        String tidied = PrintableLetters.tidied(text);
        typeface.refuseMissing(tidied);
        var fitted = fitTidied(tidied);
        last = new LastFit(text, fitted);
        return fitted;
    }

    private FittedText fitTidied(String text) {
        var whole = fitWhole(text);
        if (whole == null && field.shortens()) {
            whole = TextShortener.of(text, field.text().names(), this::fitWhole, this::fitBroken);
        }
        if (whole == null) {
            throw doesNotFit(text);
        }
        return whole;
    }

    private @Nullable FittedText fitWhole(String text) {
        for (double points = field.points(); points >= field.minPoints() - 1e-9; points -= STEP) {
            double room = room(points);
            var lines = wrap(text, room);
            if (lines != null && lines.size() <= field.lines()) {
                return new FittedText(even(text, lines, room), points);
            }
        }
        return null;
    }

    private LabelRefused doesNotFit(String text) {
        return new LabelRefused(
                "«%s» không vừa: ngay ở cỡ chữ %.2f điểm vẫn cần hơn %d dòng rộng %.1f mm; hãy viết ngắn hơn hoặc chọn khổ"
                        + " tem lớn hơn",
                "\"%s\" does not fit: even at %.2f points it needs more than %d line(s) of %.1f mm; make it shorter or"
                        + " choose a larger layout",
                text,
                field.minPoints(),
                field.lines(),
                field.width());
    }

    /** In the smallest size, words that are wider than a line broken between letters. */
    private @Nullable FittedText fitBroken(String text) {
        double room = room(field.minPoints());
        var broken = new StringBuilder();
        for (String word : SPACES.split(text, -1)) {
            double width = 0;
            for (String letter : TextShortener.letters(word)) {
                if (width + typeface.width(letter) > room) {
                    broken.append(' ');
                    width = 0;
                }
                broken.append(letter);
                width += typeface.width(letter);
            }
            broken.append(' ');
        }
        var lines = wrap(broken.toString().strip(), room);
        return lines == null || lines.size() > field.lines() ? null : new FittedText(lines, field.minPoints());
    }

    /** How many ems a line has room for. */
    private double room(double points) {
        return field.width() / (points * TextField.POINT) - (field.bold() ? Typeface.BOLD_STROKE : 0);
    }

    /** Greedy wrapping at spaces into lines of at most {@code room} ems; null when one word alone is wider. */
    private @Nullable List<String> wrap(String text, double room) {
        var lines = new ArrayList<String>();
        var line = "";
        for (String word : SPACES.split(text, -1)) {
            if (typeface.width(word) > room) {
                return null;
            }
            String longer = line.isEmpty() ? word : line + " " + word;
            if (typeface.width(longer) <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The same number of lines in the narrowest column that still holds them. */
    private List<String> even(String text, List<String> lines, double room) {
        var best = lines;
        for (double narrower = room * 0.97; narrower > room / 2 && lines.size() > 1; narrower *= 0.97) {
            var evened = wrap(text, narrower);
            if (evened == null || evened.size() > lines.size()) {
                break;
            }
            best = evened;
        }
        return best;
    }
}
