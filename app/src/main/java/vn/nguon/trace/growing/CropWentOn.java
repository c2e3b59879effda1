package vn.nguon.trace.growing;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** A harvest was not the last of its crop: something was recorded of a later time. */
final class CropWentOn extends Refusal {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    CropWentOn(Stage stage, OffsetDateTime later) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Vụ này còn việc đã ghi sau lúc ấy (" + stage.words().vi() + " lúc " + MOMENT.format(later)
                                + "), nên đây chưa phải lần cuối. Hãy xem lại thời điểm, hoặc bỏ chọn «lần cuối».",
                        "Something was recorded of this crop later ("
                                + stage.words().en() + " at "
                                + MOMENT.format(later)
                                + "), so this was not the last harvest. Check the time, or do not say that it was."),
                "last",
                Map.of("later", later));
    }
}
