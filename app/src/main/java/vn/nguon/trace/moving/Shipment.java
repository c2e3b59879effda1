package vn.nguon.trace.moving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.pack.PackNames;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.GoodsLine;

/**
 * Goods leave for another organisation, or for another place of one's own.
 *
 * @param to        who is to receive them
 * @param toPlaceId where, a place of the receiver; none if only they know
 * @param carrier   who carries them, in what
 * @param reason    why, above all where they go back
 * @param packs     which packs they are, as far as somebody scanned them
 */
public record Shipment(
        EventHeader at,
        OrganisationId to,
        @Nullable PlaceId toPlaceId,
        List<GoodsLine> lots,
        String carrier,
        String reason,
        List<PackNames> packs) {

    /** What goods are sent for. */
    public enum Purpose {
        /** To whoever is to have them. */
        DELIVERY,
        /** Back to somebody from whom they came. */
        RETURN
    }

    public Shipment {
        at = FieldReader.present("at", at);
        to = FieldReader.present("to", to);
        GoodsLine.lots("lots", lots);
        carrier = FieldReader.optional("carrier", carrier, 200);
        reason = FieldReader.optional("reason", reason, 400);
        packs = PackNames.all("packs", packs);
    }

    /** Without a reason, and without naming packs. */
    public Shipment(
            EventHeader at, OrganisationId to, @Nullable PlaceId toPlaceId, List<GoodsLine> lots, String carrier) {
        this(at, to, toPlaceId, lots, carrier, "", List.of());
    }
}
