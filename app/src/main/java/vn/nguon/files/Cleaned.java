package vn.nguon.files;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.nguon.files.picture.Decoding;
import vn.nguon.files.picture.Encoding;
import vn.nguon.files.picture.Format;
import vn.nguon.files.picture.Scaling;
import vn.nguon.ledger.Sha256;

/**
 * What became of a file that was sent in: a picture was decoded and written anew, so that nothing but its pixels is
 * left; a PDF is kept as it came.
 *
 * @param kept the bytes to keep, by name: the file itself under its hash, and a picture's smaller ones
 */
record Cleaned(StoredFile file, Map<String, byte[]> kept) {

    private static final int LONGEST_SIDE = 2560;
    private static final int END_OF_PDF = 2048;

    /**
     * Cleans what was sent in. Takes its time and memory; never on an event loop.
     *
     * @throws UnknownKindOfFile if it is neither a picture nor a PDF
     */
    static Cleaned of(byte[] bytes) {
        return Format.of(bytes)
                .map(format -> picture(Scaling.within(Decoding.decode(bytes, format), LONGEST_SIDE)))
                .orElseGet(() -> document(bytes));
    }

    private static Cleaned picture(BufferedImage picture) {
        boolean transparent = picture.getColorModel().hasAlpha();
        byte[] bytes = transparent ? Encoding.png(picture) : Encoding.jpeg(picture);
        FileHash hash = hash(bytes);
        Map<String, byte[]> kept = new LinkedHashMap<>();
        BufferedImage smaller = picture;
        for (int i = Shown.WIDTHS.size() - 1; i >= 0; i--) {
            int width = Shown.WIDTHS.get(i);
            smaller = Scaling.toWidth(smaller, width);
            kept.put(
                    Shown.name(hash, width, transparent ? "png" : "jpg"),
                    transparent ? Encoding.png(smaller) : Encoding.jpeg(smaller));
            Encoding.webp(smaller).ifPresent(webp -> kept.put(Shown.name(hash, width, "webp"), webp));
        }
        // The file itself comes last: where it is, all of it is.
        kept.put(hash.value(), bytes);
        String mediaType = transparent ? "image/png" : "image/jpeg";
        return new Cleaned(
                new StoredFile(hash, mediaType, bytes.length, picture.getWidth(), picture.getHeight()), kept);
    }

    private static Cleaned document(byte[] bytes) {
        int tail = Math.max(0, bytes.length - END_OF_PDF);
        boolean pdf = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-")
                && new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        if (!pdf) {
            throw new UnknownKindOfFile();
        }
        FileHash hash = hash(bytes);
        return new Cleaned(
                new StoredFile(hash, "application/pdf", bytes.length, null, null), Map.of(hash.value(), bytes));
    }

    private static FileHash hash(byte[] bytes) {
        return new FileHash(HexFormat.of().formatHex(Sha256.of(bytes)));
    }
}
