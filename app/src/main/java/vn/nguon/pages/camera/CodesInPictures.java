package vn.nguon.pages.camera;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.files.UnknownKindOfFile;
import vn.nguon.files.picture.PictureDecoder;
import vn.nguon.files.picture.PictureFormat;
import vn.nguon.files.picture.PictureScaler;
import vn.nguon.files.share.FairQueue;
import vn.nguon.files.share.QueueTurn;

/**
 * Finds the QR codes on a picture: what they say, or nothing if there is none. A picture is refused with
 * {@link UnknownKindOfFile} if it is neither JPEG, PNG nor WebP, and with
 * {@link vn.nguon.files.picture.PictureUnreadable} if it is damaged.
 */
@Component
public class CodesInPictures implements AutoCloseable {

    private static final int LONGEST_QUEUE = 100;
    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    /** Longest sides that a photo is searched at: a whole hand-held package first, then a stamp that is small in it. */
    private static final List<Integer> SIDES = List.of(1200, 600, 2400);

    /** One picture at a time: a picture takes memory while it is read, and people at work can wait a moment, in turn. */
    private final FairQueue reading = new FairQueue("codes", LONGEST_QUEUE);

    /** Glances at what a camera sees; the next picture comes soon. */
    public Mono<List<String>> glance(byte[] picture, QueueTurn turn) {
        return reading.run(turn, () -> codes(new HybridBinarizer(light(decoded(picture)))));
    }

    /** Searches a photo that somebody took, at several sizes until a code is found. */
    public Mono<List<String>> search(byte[] photo, QueueTurn turn) {
        return reading.run(turn, () -> searched(decoded(photo)));
    }

    private static BufferedImage decoded(byte[] picture) {
        return PictureDecoder.decode(picture, PictureFormat.of(picture).orElseThrow(UnknownKindOfFile::new));
    }

    private static List<String> searched(BufferedImage photo) {
        return SIDES.stream()
                .map(side -> PictureScaler.within(photo, side))
                .distinct()
                .map(CodesInPictures::light)
                .flatMap(light -> Stream.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light)))
                .map(CodesInPictures::codes)
                .filter(codes -> !codes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static LuminanceSource light(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    private static List<String> codes(Binarizer binarizer) {
        BinaryBitmap bitmap = new BinaryBitmap(binarizer);
        QRCodeMultiReader reader = new QRCodeMultiReader();
        try {
            return Arrays.stream(reader.decodeMultiple(bitmap, HINTS))
                    .map(Result::getText)
                    .distinct()
                    .toList();
        } catch (NotFoundException notSeveral) {
            // Looking for several codes is stricter about each than looking for one.
            return one(reader, bitmap);
        }
    }

    private static List<String> one(QRCodeMultiReader reader, BinaryBitmap bitmap) {
        try {
            return List.of(reader.decode(bitmap, HINTS).getText());
        } catch (ReaderException none) {
            return List.of();
        }
    }

    @Override
    public void close() {
        reading.close();
    }
}
