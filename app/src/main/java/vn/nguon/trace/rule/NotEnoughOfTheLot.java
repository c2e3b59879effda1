package vn.nguon.trace.rule;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.store.LaterRecord;

/** A lot cannot give more than it has, nor more than it had at that time. */
public final class NotEnoughOfTheLot extends Refusal {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    public NotEnoughOfTheLot(String field, Lot lot, Quantity asked, Quantity left) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + lot.code() + " chỉ còn " + left.in(Language.VI) + ", không đủ " + asked.in(Language.VI)
                                + ". Hãy kiểm tra lại số lượng.",
                        "Lot " + lot.code() + " has " + left.in(Language.EN) + " left, not " + asked.in(Language.EN)
                                + ". Check the quantity."),
                field,
                Map.of(
                        "lotId", lot.id().value(),
                        "left", left.amount(),
                        "asked", asked.in(left.unit()).amount(),
                        "unit", left.unit()));
    }

    /**
     * Of a time at which there was enough: what was recorded of later times has used it.
     *
     * @param records those that could not have been as well, in the order they happened
     */
    public NotEnoughOfTheLot(String field, Lot lot, Quantity asked, Quantity left, List<LaterRecord> records) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + lot.code() + " chỉ còn " + left.in(Language.VI) + ", không đủ " + asked.in(Language.VI)
                                + ", vì sau lúc ấy đã ghi: " + LaterRecord.named(records, Language.VI)
                                + ". Hãy kiểm tra lại số lượng, hoặc khai sai các bản ghi ấy trước.",
                        "Lot " + lot.code() + " has " + left.in(Language.EN) + " left, not " + asked.in(Language.EN)
                                + ", since later there was: " + LaterRecord.named(records, Language.EN)
                                + ". Check the quantity, or declare those records wrong first."),
                field,
                Map.of(
                        "lotId", lot.id().value(),
                        "left", left.amount(),
                        "asked", asked.in(left.unit()).amount(),
                        "unit", left.unit(),
                        "records", LaterRecord.members(records)));
    }

    /** @param left how much there was then, which is not what there is now */
    public NotEnoughOfTheLot(String field, Lot lot, Quantity asked, Quantity left, OffsetDateTime then) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lúc " + MOMENT.format(then) + ", đơn vị chỉ có " + left.in(Language.VI) + " của lô "
                                + lot.code() + ", không đủ " + asked.in(Language.VI)
                                + ". Hãy kiểm tra lại thời điểm và số lượng.",
                        "At " + MOMENT.format(then) + " you had " + left.in(Language.EN) + " of lot " + lot.code()
                                + ", not " + asked.in(Language.EN) + ". Check the time and the quantity."),
                field,
                Map.of(
                        "lotId", lot.id().value(),
                        "left", left.amount(),
                        "asked", asked.in(left.unit()).amount(),
                        "unit", left.unit(),
                        "then", then));
    }
}
