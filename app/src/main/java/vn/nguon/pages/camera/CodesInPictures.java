package vn.nguon.pages.camera;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.nguon.files.UnknownKindOfFile;
import vn.nguon.files.picture.Decoding;
import vn.nguon.files.picture.Format;

/** Finds the QR codes on a picture. */
@Component
public class CodesInPictures implements AutoCloseable {

    private static final int LONGEST_QUEUE = 100;
    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    /** One picture at a time: a picture takes memory while it is read, and people at work can wait a moment. */
    private final Scheduler reading = Schedulers.newBoundedElastic(1, LONGEST_QUEUE, "codes");

    /**
     * What the QR codes on the picture say; none if there is none.
     *
     * @throws UnknownKindOfFile if it is neither JPEG, PNG nor WebP
     * @throws vn.nguon.files.picture.PictureUnreadable for a damaged picture
     */
    public Mono<List<String>> read(byte[] picture) {
        return Mono.fromCallable(() -> codes(picture)).subscribeOn(reading);
    }

    private static List<String> codes(byte[] picture) {
        Format format = Format.of(picture).orElseThrow(UnknownKindOfFile::new);
        BufferedImage image = Decoding.decode(picture, format);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS))
                    .map(Result::getText)
                    .distinct()
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    @Override
    public void close() {
        reading.dispose();
    }
}
