package vn.nguon.stamp.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.StampName;
import vn.nguon.stamp.order.StampOrders;

/** A stamp, for those it concerns. */
@RestController
@RequestMapping("/api/v1/stamps")
@Tag(name = "Stamps", description = "What a stamp is, for its organisation, its print house, inspectors, the authority")
class StampsApi {

    private final Stamps stamps;
    private final StampOrders orders;

    StampsApi(Stamps stamps, StampOrders orders) {
        this.stamps = stamps;
        this.orders = orders;
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
