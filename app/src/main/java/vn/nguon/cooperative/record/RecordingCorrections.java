package vn.nguon.cooperative.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;

/** Finds the form on which a record that was declared wrong is said right. */
@Component
public class RecordingCorrections {

    private final Lots lots;

    RecordingCorrections(Lots lots) {
        this.lots = lots;
    }

    /** The address of the form, filled in with what the record said. */
    public Mono<String> address(OrganisationId own, RecordedEvent wrong) {
        RecordKind recordKind = act(wrong);
        String asked = "?corrects=" + wrong.id().value();
        if (recordKind.startsFromNothing()) {
            return Mono.just(RecordPages.HERE + "/new/" + recordKind.path() + asked);
        }
        if (recordKind.isAboutAMovement()) {
            String at = RecordPages.HERE + "/movements/" + wrong.details().get("movementId");
            return Mono.just((recordKind == RecordKind.RECEIVE ? at : at + "/" + recordKind.path()) + asked);
        }
        // Among all organisations the receiver is found by name.
        String receiver = recordKind == RecordKind.SHIP || recordKind == RecordKind.DISTRIBUTE
                ? "&receiver=" + URLEncoder.encode(wrong.details().getOrDefault("to", ""), StandardCharsets.UTF_8)
                : "";
        return about(own, recordKind, wrong)
                .map(lot -> RecordPages.HERE + "/lots/" + lot.value() + "/" + recordKind.path() + asked + receiver)
                .defaultIfEmpty(RecordPages.HERE);
    }

    /** What was done, as its form calls it: the columns of {@code docs/spec/events.md}, read backwards. */
    private static RecordKind act(RecordedEvent event) {
        if (event.details().containsKey("outcome")) {
            return RecordKind.SETTLE;
        }
        if (event.details().containsKey("cause")) {
            return RecordKind.WRITE_OFF;
        }
        if ("returned".equals(event.disposition())) {
            return event.bizStep().equals("shipping")
                    ? RecordKind.RETURN
                    : event.stage() == Stage.RETAIL
                            ? RecordKind.TAKE_BACK
                            : event.details().containsKey("returnId") ? RecordKind.REFUSE : RecordKind.RECEIVE;
        }
        return switch (event.stage()) {
            case RAW_MATERIAL ->
                switch (event.bizStep()) {
                    case "commissioning" -> RecordKind.GROW;
                    case "receiving" -> RecordKind.BUY;
                    default -> RecordKind.CARE;
                };
            case HARVEST -> RecordKind.HARVEST;
            case TRANSPORT, DISTRIBUTION ->
                switch (event.bizStep()) {
                    case "receiving" -> RecordKind.RECEIVE;
                    case "transporting" -> RecordKind.RELOCATE;
                    default -> event.stage() == Stage.TRANSPORT ? RecordKind.SHIP : RecordKind.DISTRIBUTE;
                };
            case SLAUGHTER -> RecordKind.SLAUGHTER;
            case PRELIMINARY_PROCESSING -> RecordKind.PREPARE;
            case PROCESSING -> RecordKind.PROCESS;
            case TESTING -> RecordKind.TEST;
            case PACKING ->
                event.details().containsKey("case")
                        ? RecordKind.CASE
                        : event.details().containsKey("pallet") ? RecordKind.PALLET : RecordKind.PACK;
            case RETAIL -> RecordKind.SELL;
        };
    }

    /** The lot that the form is about; a harvest names its crop, and speaks of what came of it. */
    private Mono<LotId> about(OrganisationId own, RecordKind act, RecordedEvent wrong) {
        if (act == RecordKind.HARVEST) {
            return lots.findByCode(own, Objects.requireNonNull(wrong.details().get("crop")))
                    .map(Lot::id);
        }
        return Mono.justOrEmpty(wrong.goods().stream()
                .filter(goods -> goods.role() != Goods.Role.OUTPUT)
                .map(Goods::lotId)
                .findFirst());
    }
}
