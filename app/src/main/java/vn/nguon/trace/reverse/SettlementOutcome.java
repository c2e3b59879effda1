package vn.nguon.trace.reverse;

import vn.nguon.language.LocalizedText;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;

/** What became of goods that were sent and did not arrive. */
public enum SettlementOutcome {
    /** They are in the hands of who says so: they came later, or never left. */
    FOUND(Disposition.IN_PROGRESS, "Đã tìm thấy", "Found"),
    /** The receiver does not take them: they are on their way back to the sender. */
    REFUSED(Disposition.RETURNED, "Không nhận, trả lại bên gửi", "Refused, on the way back"),
    LOST(Disposition.UNKNOWN, "Mất, không rõ vì sao", "Lost"),
    STOLEN(Disposition.STOLEN, "Bị trộm", "Stolen"),
    DESTROYED(Disposition.DESTROYED, "Hỏng, đã bỏ", "Destroyed");

    private final Disposition disposition;
    private final String vi;
    private final String en;

    SettlementOutcome(Disposition disposition, String vietnamese, String english) {
        this.disposition = disposition;
        this.vi = vietnamese;
        this.en = english;
    }

    public LocalizedText words() {
        return new LocalizedText(vi, en);
    }

    Disposition disposition() {
        return disposition;
    }

    /** Why, in EPCIS: goods that the sender still has were never shipped. */
    BizStep step(boolean bySender) {
        return switch (this) {
            case FOUND -> bySender ? BizStep.VOID_SHIPPING : BizStep.RECEIVING;
            case REFUSED -> BizStep.RECEIVING;
            case LOST, STOLEN, DESTROYED -> BizStep.OTHER;
        };
    }
}
