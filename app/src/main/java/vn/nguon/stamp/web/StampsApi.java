package vn.nguon.stamp.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.StampName;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.trace.pack.PackWays;

/** A stamp, for those it concerns. */
@RestController
@RequestMapping("/api/v1/stamps")
@Tag(name = "Stamps", description = "What a stamp is, for its organisation, its print house, inspectors, the authority")
class StampsApi {

    private final Stamps stamps;
    private final StampOrders orders;
    private final PackWays packWays;

    StampsApi(Stamps stamps, StampOrders orders, PackWays packWays) {
        this.packWays = packWays;
        this.stamps = stamps;
        this.orders = orders;
    }

    /**
     * Where a pack is, and by which records that is known.
     *
     * @param way the records that named it, in the order they happened
     */
    record PackAnswer(PackWays.Whereabouts now, List<PackWays.Step> way) {}

    @GetMapping("/{serialOrCode}/whereabouts")
    @Operation(
            summary = "Where its pack is",
            description =
                    "For inspectors and the authority: who has it since when, in which case, as far as it was named.")
    Mono<PackAnswer> whereabouts(@Parameter(example = "0000000010009") @PathVariable String serialOrCode, Actor actor) {
        actor.require(Role.INSPECTOR, Role.AUTHORITY);
        return stamps.find(StampName.read("serialOrCode", serialOrCode))
                .filter(stamp -> stamp instanceof Stamp.Issued issued && issued.binding() != null)
                .cast(Stamp.Issued.class)
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(stamp -> {
                    long number = stamp.number().value();
                    return packWays.whereabouts(stamp.origin().order().value(), number)
                            .zipWith(
                                    packWays.of(
                                            Objects.requireNonNull(stamp.binding())
                                                    .lot(),
                                            number),
                                    PackAnswer::new);
                });
    }

    @GetMapping("/{serialOrCode}")
    @Operation(summary = "A stamp by its serial of 13 digits or its code of 20 symbols")
    Mono<StampAnswer> one(@Parameter(example = "0000000010009") @PathVariable String serialOrCode, Actor actor) {
        return stamps.find(StampName.read("serialOrCode", serialOrCode))
                .filter(Stamp.Issued.class::isInstance)
                .cast(Stamp.Issued.class)
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(stamp -> orders.getSeen(actor, stamp.origin().order()).thenReturn(StampAnswer.of(stamp)));
    }
}
