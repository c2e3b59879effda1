package vn.nguon.trace.reverse;

import java.util.List;
import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.pack.PackNames;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.GoodsLine;

/**
 * A buyer outside the platform brings back what was sold to them.
 *
 * @param buyer  who brings them; empty for consumers over the counter
 * @param reason why, as they say
 * @param packs  which packs they are, as far as somebody scanned them
 */
public record BuyerReturn(EventHeader at, String buyer, String reason, List<GoodsLine> lots, List<PackNames> packs) {

    public BuyerReturn {
        at = FieldReader.present("at", at);
        buyer = FieldReader.optional("buyer", buyer, 200);
        reason = FieldReader.optional("reason", reason, 400);
        GoodsLine.lots("lots", lots);
        packs = PackNames.all("packs", packs);
    }
}
