package vn.nguon.files;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.nguon.files.picture.PictureDecoder;
import vn.nguon.files.picture.PictureEncoder;
import vn.nguon.files.picture.PictureFormat;
import vn.nguon.files.picture.PictureScaler;
import vn.nguon.ledger.Sha256;

/**
 * What became of a file that was sent in: a picture was decoded and written anew, so that nothing but its pixels is
 * left; a PDF is kept as it came.
 *
 * @param kept the bytes to keep, by name: the file itself under its hash, and a picture's smaller ones
 */
record CleanedFile(StoredFile file, Map<String, byte[]> kept) {

    private static final int LONGEST_SIDE = 2560;
    private static final int END_OF_PDF = 2048;

    /**
     * Cleans what was sent in. Takes its time and memory; never on an event loop.
     *
     * @throws UnknownKindOfFile if it is neither a picture nor a PDF
     */
    static CleanedFile of(byte[] bytes) {
        return PictureFormat.of(bytes)
                .map(format -> picture(PictureScaler.within(PictureDecoder.decode(bytes, format), LONGEST_SIDE)))
                .orElseGet(() -> document(bytes));
    }

    private static CleanedFile picture(BufferedImage picture) {
        boolean transparent = picture.getColorModel().hasAlpha();
        byte[] bytes = transparent ? PictureEncoder.png(picture) : PictureEncoder.jpeg(picture);
        FileHash hash = hash(bytes);
        Map<String, byte[]> kept = new LinkedHashMap<>();
        BufferedImage smaller = picture;
        for (int i = PictureVariants.WIDTHS.size() - 1; i >= 0; i--) {
            int width = PictureVariants.WIDTHS.get(i);
            smaller = PictureScaler.toWidth(smaller, width);
            kept.put(
                    PictureVariants.name(hash, width, transparent ? "png" : "jpg"),
                    transparent ? PictureEncoder.png(smaller) : PictureEncoder.jpeg(smaller));
            PictureEncoder.webp(smaller).ifPresent(webp -> kept.put(PictureVariants.name(hash, width, "webp"), webp));
        }
        // The file itself comes last: where it is, all of it is.
        kept.put(hash.value(), bytes);
        String mediaType = transparent ? "image/png" : "image/jpeg";
        return new CleanedFile(
                new StoredFile(hash, mediaType, bytes.length, picture.getWidth(), picture.getHeight()), kept);
    }

    private static CleanedFile document(byte[] bytes) {
        int tail = Math.max(0, bytes.length - END_OF_PDF);
        boolean pdf = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-")
                && new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        if (!pdf) {
            throw new UnknownKindOfFile();
        }
        FileHash hash = hash(bytes);
        return new CleanedFile(
                new StoredFile(hash, "application/pdf", bytes.length, null, null), Map.of(hash.value(), bytes));
    }

    private static FileHash hash(byte[] bytes) {
        return new FileHash(HexFormat.of().formatHex(Sha256.of(bytes)));
    }
}
