package vn.nguon.trace;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The record that made the lot was declared wrong, so there are no such goods. */
public final class LotWasWithdrawn extends Refusal {

    public LotWasWithdrawn(Lot lot) {
        super(
                RefusalKind.GONE,
                new LocalizedText(
                        "Lô " + lot.code()
                                + " đã bị rút vì bản ghi tạo ra nó được khai là sai. Hãy dùng lô đã ghi lại.",
                        "Lot " + lot.code() + " was withdrawn: the record that made it was declared wrong. "
                                + "Use the lot recorded in its place."),
                null,
                Map.of("lotId", lot.id().value()));
    }
}
