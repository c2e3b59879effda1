package vn.nguon.trace.moving;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Unit;
import vn.nguon.trace.pack.PackNames;
import vn.nguon.trace.recording.EventHeader;

/**
 * Goods arrive.
 *
 * @param lots  what was counted on arrival; a lot that is not named arrived as it was shipped
 * @param packs which packs arrived, as far as somebody scanned them
 */
public record Arrival(EventHeader at, MovementId movementId, List<Counted> lots, List<PackNames> packs) {

    /** What arrived of a lot, zero if nothing did. */
    public record Counted(
            LotId lotId, BigDecimal quantity, @Nullable Unit unit) {

        public Counted {
            lotId = FieldReader.present("lotId", lotId);
            quantity = FieldReader.present("quantity", quantity);
        }
    }

    public Arrival {
        at = FieldReader.present("at", at);
        movementId = FieldReader.present("movementId", movementId);
        lots = FieldReader.list("lots", lots, 100);
        packs = PackNames.all("packs", packs);
        Set<LotId> named = new HashSet<>();
        for (Counted counted : lots) {
            if (!named.add(counted.lotId())) {
                throw new Invalid("lots", "Mỗi lô chỉ ghi một dòng.", "Name each lot in one line only.");
            }
        }
    }

    /** Without naming packs. */
    public Arrival(EventHeader at, MovementId movementId, List<Counted> lots) {
        this(at, movementId, lots, List.of());
    }
}
