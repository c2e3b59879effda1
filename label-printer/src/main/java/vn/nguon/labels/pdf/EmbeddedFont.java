package vn.nguon.labels.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFSubsetter;
import vn.nguon.labels.text.Typeface;

/**
 * The typeface inside a PDF, reduced to the letters that were printed (ISO 32000-1, 9.7).
 *
 * <p>A letter's code is its Unicode number, so that text can be written before it is known which letters there will
 * be; the map from codes to the reduced font's glyphs is written last.
 */
final class EmbeddedFont {

    private final Typeface typeface;
    private final BitSet letters = new BitSet();

    EmbeddedFont(Typeface typeface) {
        this.typeface = typeface;
    }

    void use(BitSet more) {
        letters.or(more);
    }

    void write(PdfFile file, int number) throws IOException {
        letters.set(' ');
        var subset = new ByteArrayOutputStream();
        byte[] glyphs = subset(subset);
        int program = file.stream("/Length1 " + subset.size(), subset.toByteArray());
        int descriptor = file.object(descriptor(program));
        int map = file.stream("", glyphs);
        int unicode = file.stream("", unicodeMap().getBytes(StandardCharsets.US_ASCII));
        int letterFont = file.object(("<</Type/Font/Subtype/CIDFontType2/BaseFont/NGUONA+LiberationSans"
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                        + "/FontDescriptor %d 0 R/CIDToGIDMap %d 0 R/DW 500/W[%s]>>")
                .formatted(descriptor, map, widths()));
        file.object(
                number,
                ("<</Type/Font/Subtype/Type0/BaseFont/NGUONA+LiberationSans/Encoding/Identity-H"
                                + "/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>")
                        .formatted(letterFont, unicode));
    }

    /** Writes the reduced font; returns two bytes for each letter's code: the number of its glyph in there. */
    private byte[] subset(ByteArrayOutputStream out) throws IOException {
        var subsetter = new TTFSubsetter(typeface.file());
        letters.stream().forEach(subsetter::add);
        subsetter.writeToStream(out);
        var newNumbers = new HashMap<Integer, Integer>();
        subsetter.getGIDMap().forEach((newNumber, oldNumber) -> newNumbers.put(oldNumber, newNumber));
        var cmap = typeface.file().getUnicodeCmapLookup();
        var map = new byte[2 * letters.length()];
        letters.stream().forEach(letter -> {
            int glyph = newNumbers.getOrDefault(cmap.getGlyphId(letter), 0);
            map[2 * letter] = (byte) (glyph >> 8);
            map[2 * letter + 1] = (byte) glyph;
        });
        return map;
    }

    private String descriptor(int program) throws IOException {
        var box = typeface.file().getFontBBox();
        var header = typeface.file().getHorizontalHeader();
        double scale = 1000.0 / typeface.file().getUnitsPerEm();
        return String.format(
                Locale.ROOT,
                "<</Type/FontDescriptor/FontName/NGUONA+LiberationSans/Flags 4/FontBBox[%.0f %.0f %.0f %.0f]"
                        + "/ItalicAngle 0/Ascent %.0f/Descent %.0f/CapHeight 729/StemV 80/FontFile2 %d 0 R>>",
                box.getLowerLeftX() * scale,
                box.getLowerLeftY() * scale,
                box.getUpperRightX() * scale,
                box.getUpperRightY() * scale,
                header.getAscender() * scale,
                header.getDescender() * scale,
                program);
    }

    private String widths() {
        var widths = new StringBuilder();
        letters.stream()
                .forEach(letter ->
                        widths.append(String.format(Locale.ROOT, "%d[%.0f]", letter, typeface.advance((char) letter))));
        return widths.toString();
    }

    /** Says that codes are Unicode numbers, so that text can be searched and copied (9.10.3). */
    private String unicodeMap() {
        var ranges = new StringBuilder();
        int count = 0;
        for (int row = 0; row < letters.length(); row += 256) {
            ranges.append("<%04x> <%04x> <%04x>\n".formatted(row, row + 255, row));
            count++;
        }
        return """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <ffff>
                endcodespacerange
                %d beginbfrange
                %sendbfrange
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """.formatted(count, ranges);
    }
}
