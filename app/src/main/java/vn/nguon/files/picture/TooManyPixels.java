package vn.nguon.files.picture;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The picture has more pixels, or longer sides, than anybody can use here. */
public final class TooManyPixels extends Refusal {

    TooManyPixels(long width, long height, int megapixels) {
        super(
                RefusalKind.TOO_LARGE,
                new LocalizedText(
                        "Ảnh " + width + " × " + height + " điểm là quá lớn. Hãy gửi ảnh tối đa " + megapixels
                                + " triệu điểm, mỗi chiều không quá 20.000 điểm.",
                        "A picture of " + width + " × " + height + " pixels is too large. Send one of at most "
                                + megapixels + " million, and of at most 20,000 on a side."),
                "file",
                Map.of());
    }
}
