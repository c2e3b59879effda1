package vn.nguon.trace.moving;

import java.util.List;
import vn.nguon.refusal.Fields;
import vn.nguon.trace.recording.Circumstances;
import vn.nguon.trace.recording.Line;

/**
 * Goods go to somebody outside the platform: one step forward.
 *
 * @param buyer        who gets them; empty for consumers over the counter
 * @param buyerAddress where that is
 */
public record Sale(Circumstances at, String buyer, String buyerAddress, List<Line> lots) {

    public Sale {
        at = Fields.present("at", at);
        buyer = Fields.optional("buyer", buyer, 200);
        buyerAddress = Fields.optional("buyerAddress", buyerAddress, 400);
        Line.lots("lots", lots);
        if (!buyer.isEmpty()) {
            buyerAddress = Fields.text("buyerAddress", buyerAddress, 2, 400);
        }
    }
}
