package vn.nguon.files.picture;

import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The picture has more pixels, or longer sides, than anybody can use here. */
public final class TooManyPixels extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.too-many-pixels", "width", "height", "megapixels");

    TooManyPixels(long width, long height, int megapixels) {
        super(RefusalKind.TOO_LARGE, SENTENCE.with(width, height, megapixels), "file", Map.of());
    }
}
