package vn.nguon.trace.reverse;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Unit;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.recording.EventHeader;

/**
 * Sender or receiver says what became of goods that did not arrive.
 *
 * @param lots   of which lots, how much, nothing for zero; no lots for all that is missing
 * @param reason what happened, in words
 */
public record Settlement(
        EventHeader at, MovementId movementId, SettlementOutcome outcome, List<Line> lots, String reason) {

    /** So much of a lot. */
    public record Line(
            LotId lotId, BigDecimal quantity, @Nullable Unit unit) {

        public Line {
            lotId = FieldReader.present("lotId", lotId);
            quantity = FieldReader.present("quantity", quantity);
        }
    }

    public Settlement {
        at = FieldReader.present("at", at);
        movementId = FieldReader.present("movementId", movementId);
        outcome = FieldReader.present("outcome", outcome);
        lots = FieldReader.list("lots", lots, 100);
        reason = FieldReader.optional("reason", reason, 400);
        Set<LotId> named = new HashSet<>();
        for (Line line : lots) {
            if (!named.add(line.lotId())) {
                throw new Invalid("lots", "Mỗi lô chỉ ghi một dòng.", "Name each lot in one line only.");
            }
        }
        if (outcome != SettlementOutcome.FOUND) {
            reason = FieldReader.prose("reason", reason, 3, 400);
        }
    }
}
