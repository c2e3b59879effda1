package vn.nguon.pages.console.record;

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
public class RecordingAgain {

    private final Lots lots;

    RecordingAgain(Lots lots) {
        this.lots = lots;
    }

    /** The address of the form, filled in with what the record said. */
    public Mono<String> address(OrganisationId own, RecordedEvent wrong) {
        Act act = act(wrong);
        String asked = "?corrects=" + wrong.id().value();
        if (act.startsFromNothing()) {
            return Mono.just(RecordPages.HERE + "/new/" + act.path() + asked);
        }
        if (act == Act.RECEIVE) {
            return Mono.just(RecordPages.HERE + "/movements/" + wrong.details().get("movementId") + asked);
        }
        // Among all organisations the receiver is found by name.
        String receiver = act == Act.SHIP || act == Act.DISTRIBUTE
                ? "&receiver=" + URLEncoder.encode(wrong.details().getOrDefault("to", ""), StandardCharsets.UTF_8)
                : "";
        return about(own, act, wrong)
                .map(lot -> RecordPages.HERE + "/lots/" + lot.value() + "/" + act.path() + asked + receiver)
                .defaultIfEmpty(RecordPages.HERE);
    }

    /** What was done, as its form calls it: the columns of {@code docs/spec/events.md}, read backwards. */
    private static Act act(RecordedEvent event) {
        return switch (event.stage()) {
            case RAW_MATERIAL ->
                switch (event.bizStep()) {
                    case "commissioning" -> Act.GROW;
                    case "receiving" -> Act.BUY;
                    default -> Act.CARE;
                };
            case HARVEST -> Act.HARVEST;
            case TRANSPORT, DISTRIBUTION ->
                event.bizStep().equals("receiving")
                        ? Act.RECEIVE
                        : event.stage() == Stage.TRANSPORT ? Act.SHIP : Act.DISTRIBUTE;
            case SLAUGHTER -> Act.SLAUGHTER;
            case PRELIMINARY_PROCESSING -> Act.PREPARE;
            case PROCESSING -> Act.PROCESS;
            case TESTING -> Act.TEST;
            case PACKING -> event.details().containsKey("case") ? Act.CASE : Act.PACK;
            case RETAIL -> Act.SELL;
        };
    }

    /** The lot that the form is about; a harvest names its crop, and speaks of what came of it. */
    private Mono<LotId> about(OrganisationId own, Act act, RecordedEvent wrong) {
        if (act == Act.HARVEST) {
            return lots.byCode(own, Objects.requireNonNull(wrong.details().get("crop")))
                    .map(Lot::id);
        }
        return Mono.justOrEmpty(wrong.goods().stream()
                .filter(goods -> goods.role() != Goods.Role.OUTPUT)
                .map(Goods::lotId)
                .findFirst());
    }
}
