package vn.nguon.trace.reverse;

import java.util.List;
import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.pack.PackNames;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.GoodsLine;

/**
 * Goods in hand are gone.
 *
 * @param reason what happened, in words
 * @param packs  which packs they are, as far as somebody scanned them
 */
public record WriteOff(EventHeader at, Cause cause, String reason, List<GoodsLine> lots, List<PackNames> packs) {

    /** How they went. */
    public enum Cause {
        /** Not there when they were counted, and nobody knows why. */
        LOST(Disposition.UNKNOWN),
        STOLEN(Disposition.STOLEN),
        /** Spoiled, thrown away, destroyed. */
        DESTROYED(Disposition.DESTROYED);

        private final Disposition disposition;

        Cause(Disposition disposition) {
            this.disposition = disposition;
        }

        Disposition disposition() {
            return disposition;
        }
    }

    public WriteOff {
        at = FieldReader.present("at", at);
        cause = FieldReader.present("cause", cause);
        reason = FieldReader.prose("reason", reason, 3, 400);
        GoodsLine.lots("lots", lots);
        packs = PackNames.all("packs", packs);
    }
}
