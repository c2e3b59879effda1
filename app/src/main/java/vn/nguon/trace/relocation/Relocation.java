package vn.nguon.trace.relocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.GoodsLine;

/**
 * Goods are brought from one place of one's own to another; {@code at.placeId} is where they are afterwards.
 *
 * @param fromPlaceId where they were; none for the place where the first lot was made
 * @param carrier     who carries them, in what; empty for nobody in particular
 */
public record Relocation(EventHeader at, @Nullable PlaceId fromPlaceId, List<GoodsLine> lots, String carrier) {

    public Relocation {
        at = FieldReader.present("at", at);
        GoodsLine.lots("lots", lots);
        carrier = FieldReader.optional("carrier", carrier, 200);
        if (at.placeId().equals(fromPlaceId)) {
            throw new Invalid(
                    "at.placeId",
                    "Hàng đang ở chính chỗ này. Hãy chọn chỗ chuyển đến.",
                    "The goods are at that place already. Choose where they go.");
        }
    }
}
