package vn.nguon.files.picture;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The file begins like a picture and is none, or a damaged one. */
public final class PictureUnreadable extends Refusal {

    PictureUnreadable() {
        super(
                RefusalKind.INVALID,
                new LocalizedText(
                        "Không đọc được ảnh này; có thể ảnh bị hỏng. Hãy chụp lại hoặc lưu lại thành JPEG.",
                        "This picture cannot be read; it may be damaged. Take it again, or save it as JPEG."),
                "file",
                Map.of());
    }
}
