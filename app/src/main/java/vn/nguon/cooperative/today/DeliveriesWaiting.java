package vn.nguon.cooperative.today;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.pages.Icon;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.Movements;

/** Deliveries to receive, and what did not arrive of others. */
@Component
class DeliveriesWaiting {

    private final Movements movements;

    DeliveriesWaiting(Movements movements) {
        this.movements = movements;
    }

    Mono<WaitingItem> coming(OrganisationId own, Language in) {
        return movements
                .onTheWayTo(own)
                .take(WaitingItem.MOST)
                .collectList()
                .flatMap(found -> WaitingItem.of(
                        found,
                        Icon.TRUCK,
                        false,
                        WaitingItem.count(
                                found.size(),
                                in,
                                " chuyến hàng đang tới, chờ nhận",
                                " delivery to be received",
                                " deliveries to be received"),
                        "/console/record",
                        movement -> new WaitingItem.Line(
                                (movement.returns() ? in.choose("Trả lại: ", "Sent back: ") : "") + movement.fromName()
                                        + " · " + load(movement, in),
                                "/console/record/movements/" + movement.id().value())));
    }

    /** Of what we sent or were to receive, what did not arrive: told to both sides until one of them says what became of it. */
    Mono<WaitingItem> missing(OrganisationId own, Language in) {
        return movements
                .unsettledOf(own)
                .collectList()
                .flatMap(found -> WaitingItem.of(
                        found,
                        Icon.ALERT,
                        true,
                        WaitingItem.count(
                                found.size(),
                                in,
                                " chuyến hàng nhận thiếu, chưa rõ phần thiếu ở đâu",
                                " delivery arrived short, and nobody said what became of the rest",
                                " deliveries arrived short, and nobody said what became of the rest"),
                        "/console/movements/"
                                + found.stream()
                                        .findFirst()
                                        .map(each -> each.id().value().toString())
                                        .orElse(""),
                        movement -> new WaitingItem.Line(
                                (movement.from().equals(own)
                                                ? in.choose("Gửi ", "To ") + movement.toName()
                                                : in.choose("Từ ", "From ") + movement.fromName())
                                        + " · " + lacking(movement, in),
                                "/console/movements/" + movement.id().value())));
    }

    private static String lacking(Movement movement, Language in) {
        return movement.loads().stream()
                .filter(load -> !load.missing().nothing())
                .map(load -> load.name()
                        + in.choose(", thiếu ", ", short of ")
                        + load.missing().in(in))
                .collect(Collectors.joining("; "));
    }

    private static String load(Movement movement, Language in) {
        Movement.Load first = movement.loads().get(0);
        String more = movement.loads().size() > 1 ? " +" + (movement.loads().size() - 1) : "";
        return first.name() + ", " + first.shipped().in(in) + more;
    }
}
