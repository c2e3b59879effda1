package vn.nguon.labels.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.nguon.labels.LabelRefused;

/** A typeface with all Vietnamese letters: widths, outlines, and the font file itself. */
public final class Typeface {

    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int NO_GLYPH = -1;
    private static final char HIGHEST = 0x2700;

    /** Bold letters are outlined with a stroke of this width, in ems: half of it lies outside the letter. */
    public static final double BOLD_STROKE = 0.028;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;
    private final int[] advances = new int[Character.MAX_VALUE + 1];
    private final Map<Character, GeneralPath> outlines = new ConcurrentHashMap<>();

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unit = 1.0 / font.getUnitsPerEm();
        Arrays.fill(advances, NO_GLYPH);
        for (char c = ' '; c < HIGHEST; c++) {
            int glyph = PrintableLetters.has(c) ? glyphs.getGlyphId(c) : 0;
            if (glyph != 0) {
                advances[c] = font.getAdvanceWidth(glyph);
            }
        }
    }

    /** Liberation Sans, which comes with PDFBox. */
    public static Typeface liberationSans() {
        return LiberationSans.LIBERATION_SANS;
    }

    /** Width of {@code text} in ems: times the type size it is the width on paper. */
    public double width(String text) {
        long units = 0;
        for (int i = 0; i < text.length(); i++) {
            units += Math.max(0, advances[text.charAt(i)]);
        }
        return units * unit;
    }

    /** Width of one letter in thousandths of an em. */
    public double advance(char letter) {
        return Math.max(0, advances[letter]) * unit * 1000;
    }

    /**
     * Refuses what would come out as an empty box.
     *
     * @throws LabelRefused naming the first letter of {@code text} that the typeface does not have
     */
    public void refuseMissing(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (advances[text.charAt(i)] == NO_GLYPH) {
                int letter = text.codePointAt(i);
                throw new LabelRefused(
                        "không in được «%s»: bộ chữ không có «%s» (U+%04X); hãy bỏ hoặc thay ký tự đó",
                        "\"%s\" cannot be printed: the typeface has no \"%s\" (U+%04X); leave it out or replace it",
                        text,
                        Character.toString(letter),
                        letter);
            }
        }
    }

    /** The outline of {@code text} in ems, from its left end on the baseline, y upwards. */
    public GeneralPath outline(String text) {
        var outline = new GeneralPath();
        double x = 0;
        for (int i = 0; i < text.length(); i++) {
            var letter = outlines.computeIfAbsent(text.charAt(i), this::readOutline);
            outline.append(letter.getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
            x += Math.max(0, advances[text.charAt(i)]) * unit;
        }
        return outline;
    }

    private synchronized GeneralPath readOutline(char letter) {
        try {
            var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
            var path = glyph == null ? new GeneralPath() : glyph.getPath();
            path.transform(AffineTransform.getScaleInstance(unit, unit));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font file's tables. */
    public TrueTypeFont file() {
        return font;
    }

    private static final class LiberationSans {

        static final Typeface LIBERATION_SANS = load();

        private static Typeface load() {
            try (var stream = PDDocument.class.getResourceAsStream(Typeface.LIBERATION_SANS)) {
                if (stream == null) {
                    throw new IllegalStateException("Liberation Sans is missing from PDFBox");
                }
                return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(stream)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
