package vn.nguon.pages.camera;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** One person sent more pictures than anybody can take. */
final class TooManyPictures extends Refusal {

    TooManyPictures(long retryAfter) {
        super(
                RefusalKind.TOO_MANY,
                new LocalizedText(
                        "Gửi ảnh quá nhanh. Hãy chờ " + retryAfter + " giây, hoặc gõ số sê-ri.",
                        "Too many pictures. Wait " + retryAfter + " seconds, or type the serial."),
                null,
                Map.of("retryAfter", retryAfter));
    }
}
