package vn.nguon.organisation.place;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The place was given up; nothing new happens there. */
final class PlaceClosed extends Refusal {

    PlaceClosed(Place place) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "«" + place.name() + "» đã đóng. Hãy chọn địa điểm khác, hoặc lập địa điểm mới.",
                        "“" + place.name() + "” is closed. Choose another place, or open a new one."));
    }
}
