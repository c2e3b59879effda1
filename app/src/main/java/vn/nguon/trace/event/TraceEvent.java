package vn.nguon.trace.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.CaseId;
import vn.nguon.trace.Lot;

/**
 * One thing that happened to goods, as EPCIS 2.0 sees it and as people read it.
 *
 * @param action      none for a transformation
 * @param time        when it happened, with the offset of the clock on the wall there
 * @param recordedAt  when we heard of it; later than {@code time} when a phone had no network
 * @param from        who gave the goods, if they changed hands
 * @param to          who was to get them
 * @param caseCode    the case or pallet of an aggregation
 * @param cases       those that went onto that pallet, or came off
 * @param made        lots this event brought into being
 * @param details     what the stage's form asks for besides, by the names of {@code docs/spec/events.md}
 * @param photos      pictures that prove it
 * @param documents   papers that prove it
 * @param corrects    the event declared wrong that this one says right
 */
public record TraceEvent(
        EventId id,
        EventType shape,
        @Nullable EpcisAction action,
        Stage stage,
        BizStep bizStep,
        @Nullable Disposition disposition,
        OffsetDateTime time,
        Instant recordedAt,
        Party who,
        @Nullable BizLocation where,
        List<Goods> goods,
        @Nullable Party from,
        @Nullable Party to,
        @Nullable String caseCode,
        List<CaseId> cases,
        List<Lot> made,
        Map<String, String> details,
        List<FileHash> photos,
        List<FileHash> documents,
        @Nullable EventId corrects) {

    /** Whether the goods were used up, sold, handed on or lost here: one of the many ways that parts of a lot may take. */
    public boolean passesOn(Goods one) {
        return one.role() == Goods.Role.INPUT
                || switch (bizStep) {
                    case SHIPPING, VOID_SHIPPING, RETAIL_SELLING, DESTROYING, CYCLE_COUNTING -> true;
                    case RECEIVING -> action == EpcisAction.OBSERVE;
                    case OTHER -> disposition != Disposition.ACTIVE;
                    case COMMISSIONING, INSPECTING, PACKING, TRANSPORTING, UNPACKING -> false;
                };
    }
}
