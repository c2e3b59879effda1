package vn.nguon.trace.moving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.Fields;
import vn.nguon.trace.recording.Circumstances;
import vn.nguon.trace.recording.Line;

/**
 * Goods leave for another organisation, or for another place of one's own.
 *
 * @param to        who is to receive them
 * @param toPlaceId where, a place of the receiver; none if only they know
 * @param carrier   who carries them, in what
 */
public record Shipment(
        Circumstances at, OrganisationId to, @Nullable PlaceId toPlaceId, List<Line> lots, String carrier) {

    public Shipment {
        at = Fields.present("at", at);
        to = Fields.present("to", to);
        Line.lots("lots", lots);
        carrier = Fields.optional("carrier", carrier, 200);
    }
}
