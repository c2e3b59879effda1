package vn.nguon.organisation.household;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The household had left by the day of the record. */
final class HouseholdDeliversNoMore extends Refusal {

    HouseholdDeliversNoMore(String field, String code) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Hộ " + code
                                + " đã thôi giao hàng vào ngày này. Hãy xem lại ngày, hoặc ngày rời trong danh sách hộ.",
                        "Household " + code
                                + " delivered no more on that day. Check the day, or when it left in the list."),
                field,
                Map.of());
    }
}
