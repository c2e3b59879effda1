package vn.nguon.trace.correction;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.trace.objection.Objection;

/** While goods are called back, held, or have failed a test, nothing that was recorded of them is taken back. */
final class RecordOfQuestionedGoods extends Refusal {

    RecordOfQuestionedGoods(Objection objection) {
        super(
                RefusalKind.CONFLICT,
                sentence(objection),
                null,
                Map.of("lotId", objection.lot().id().value()));
    }

    private static LocalizedText sentence(Objection objection) {
        String lot = objection.lot().code();
        if (objection instanceof Objection.CalledBack) {
            return new LocalizedText(
                    "Lô " + lot
                            + " đang bị thu hồi, nên bản ghi về hàng này phải giữ nguyên. Hãy báo người đã mở thu hồi;"
                            + " khi đợt thu hồi kết thúc thì khai sai được.",
                    "Lot " + lot + " is called back, so what was recorded of these goods stays. Tell whoever called it"
                            + " back; once the recall has ended, records can be declared wrong.");
        }
        if (objection instanceof Objection.Held) {
            return new LocalizedText(
                    "Lô " + lot
                            + " đang bị tạm giữ, nên bản ghi về hàng này phải giữ nguyên. Hãy báo cơ quan kiểm tra.",
                    "Lot " + lot + " is held by an inspector, so what was recorded of these goods stays. Tell the"
                            + " inspector.");
        }
        return new LocalizedText(
                "Lô " + lot + " không đạt kiểm nghiệm, nên bản ghi về hàng này phải giữ nguyên. Nếu chính kết quả kiểm"
                        + " nghiệm ghi nhầm, hãy khai sai bản ghi kiểm nghiệm trước.",
                "Lot " + lot + " failed a test, so what was recorded of these goods stays. If the test's result is what"
                        + " was recorded wrong, declare that record wrong first.");
    }
}
