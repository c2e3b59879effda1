package vn.nguon.inspector.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.nguon.text.UnseenLetters;

/** The letters of a report: how wide a text is in them, and how it falls into lines. All measures are in points. */
record ReportTypeface(PDType0Font font) {

    /** Ours has all letters of Vietnamese. */
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** The typeface, embedded in that document as far as it is used. */
    static ReportTypeface in(PDDocument document) throws IOException {
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), FILE)) {
            return new ReportTypeface(PDType0Font.load(document, file));
        }
    }

    /** The text in lines of at most that width, broken between words. */
    List<String> wrapped(String text, float size, float most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : printable(paragraph).split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (width(longer, size) <= most) {
                    line.setLength(0);
                    line.append(longer);
                } else {
                    if (!line.isEmpty()) {
                        lines.add(line.toString());
                    }
                    line.setLength(0);
                    line.append(broken(word, size, most, lines));
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Breaks a word that is longer than a line, a hash for instance; the last piece is left over. */
    private String broken(String word, float size, float most, List<String> lines) {
        String rest = word;
        while (width(rest, size) > most) {
            int fits = rest.length() - 1;
            while (fits > 1 && width(rest.substring(0, fits), size) > most) {
                fits--;
            }
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }

    /** How wide the text is. */
    float width(String text, float size) {
        try {
            return font.getStringWidth(text) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What consumers write may hold what the typeface has not: 💚 comes out as a box. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        UnseenLetters.shown(text).codePoints().forEach(letter -> {
            if (letter < ' ') {
                printable.append(' ');
            } else {
                printable.append(has(letter) ? Character.toString(letter) : "□");
            }
        });
        return printable.toString();
    }

    private boolean has(int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IllegalArgumentException | IOException none) {
            return false;
        }
    }
}
