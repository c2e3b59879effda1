package vn.nguon.trace.moving;

import java.util.List;
import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.pack.PackNames;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.GoodsLine;

/**
 * Goods go to somebody outside the platform: one step forward.
 *
 * @param buyer        who gets them; empty for consumers over the counter
 * @param buyerAddress where that is
 * @param packs        which packs they are, as far as somebody scanned them
 */
public record Sale(EventHeader at, String buyer, String buyerAddress, List<GoodsLine> lots, List<PackNames> packs) {

    public Sale {
        at = FieldReader.present("at", at);
        buyer = FieldReader.optional("buyer", buyer, 200);
        buyerAddress = FieldReader.optional("buyerAddress", buyerAddress, 400);
        GoodsLine.lots("lots", lots);
        if (!buyer.isEmpty()) {
            buyerAddress = FieldReader.text("buyerAddress", buyerAddress, 2, 400);
        }
        packs = PackNames.all("packs", packs);
    }
}
