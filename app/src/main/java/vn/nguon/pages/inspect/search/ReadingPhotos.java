package vn.nguon.pages.inspect.search;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.nguon.files.picture.Decoding;
import vn.nguon.files.picture.Format;
import vn.nguon.refusal.Invalid;

/** Reads the QR code in a photo of a stamp, beside the event loops and one photo at a time: each may take 100 MB. */
@Component
class ReadingPhotos implements AutoCloseable {

    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_QUEUE = 50;

    /** Widths that a code is looked for at: a whole hand-held package first, then a stamp that is small in it. */
    private static final List<Integer> WIDTHS = List.of(1200, 600, 2400);

    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    private final Scheduler reading = Schedulers.newBoundedElastic(1, LONGEST_QUEUE, "stamp-photos");

    /** What the code says; refused with {@link Invalid} if there is none, or no picture. */
    Mono<String> read(FilePart photo) {
        return DataBufferUtils.join(photo.content(), MOST_BYTES)
                .map(ReadingPhotos::bytes)
                .switchIfEmpty(Mono.error(ReadingPhotos::noPicture))
                .flatMap(bytes -> Mono.fromCallable(() -> read(bytes)).subscribeOn(reading));
    }

    private static String read(byte[] bytes) {
        Format format = Format.of(bytes).orElseThrow(ReadingPhotos::noPicture);
        BufferedImage picture = Decoding.decode(bytes, format);
        return WIDTHS.stream()
                .map(width -> find(narrowed(picture, width)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(ReadingPhotos::noCode);
    }

    private static Optional<String> find(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        LuminanceSource light =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return Optional.ofNullable(find(new HybridBinarizer(light)))
                .or(() -> Optional.ofNullable(find(new GlobalHistogramBinarizer(light))));
    }

    private static @Nullable String find(Binarizer binarizer) {
        try {
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(binarizer), HINTS)
                    .getText();
        } catch (NotFoundException none) {
            return null;
        }
    }

    private static BufferedImage narrowed(BufferedImage picture, int longest) {
        int side = Math.max(picture.getWidth(), picture.getHeight());
        if (side <= longest) {
            return picture;
        }
        int width = Math.max(1, picture.getWidth() * longest / side);
        int height = Math.max(1, picture.getHeight() * longest / side);
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return smaller;
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static Invalid noPicture() {
        return new Invalid(
                "photo",
                "Tệp này không phải ảnh JPEG, PNG hay WebP. Hãy chụp lại con tem.",
                "This file is no JPEG, PNG or WebP picture. Take a photo of the stamp again.");
    }

    private static Invalid noCode() {
        return new Invalid(
                "photo",
                "Không đọc được mã QR trong ảnh. Hãy chụp gần hơn, đủ sáng, hoặc gõ số sê-ri in dưới mã.",
                "No QR code could be read in the photo. Go closer, in good light, or type the serial printed below the code.");
    }

    @Override
    public void close() {
        reading.dispose();
    }
}
