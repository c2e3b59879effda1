package vn.nguon.trace.reverse;

import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.recording.EventHeader;

/**
 * A whole delivery is not taken.
 *
 * @param reason why, for the sender to read
 */
public record DeliveryRefusal(EventHeader at, MovementId movementId, String reason) {

    public DeliveryRefusal {
        at = FieldReader.present("at", at);
        movementId = FieldReader.present("movementId", movementId);
        reason = FieldReader.prose("reason", reason, 3, 400);
    }
}
