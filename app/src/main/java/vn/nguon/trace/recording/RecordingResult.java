package vn.nguon.trace.recording;

import java.util.List;
import java.util.Map;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.EventId;

/**
 * What recording an event made.
 *
 * @param made    the lots it brought into being
 * @param details what was worked out besides: a movement's id, a loss
 */
public record RecordingResult(EventId eventId, List<Made> made, Map<String, String> details) {

    /** A lot that came into being. */
    public record Made(LotId lotId, String code, Quantity quantity) {}

    /** The only lot made. */
    public LotId lot() {
        if (made.size() != 1) {
            throw new IllegalStateException("made " + made.size() + " lots");
        }
        return made.get(0).lotId();
    }
}
