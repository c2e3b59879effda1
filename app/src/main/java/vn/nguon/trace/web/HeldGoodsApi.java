package vn.nguon.trace.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.trace.objection.HeldGoodsOfHolders;

/** What of somebody's goods is held. */
@RestController
@RequestMapping("/api/v1/held-goods")
@Tag(name = "Lots", description = "Goods made together, under one number")
class HeldGoodsApi {

    private static final int MOST = 1000;

    private final HeldGoodsOfHolders heldGoods;

    HeldGoodsApi(HeldGoodsOfHolders heldGoods) {
        this.heldGoods = heldGoods;
    }

    @GetMapping
    @Operation(
            summary = "Goods of ours that are held",
            description =
                    "What the asker's organisation has, had, made or is to receive that an inspector holds, or that"
                            + " was made from what is held; what is left in hand first, at most a thousand.")
    Mono<List<HeldGoodsAnswer>> ours(Actor actor) {
        return heldGoods
                .of(actor.ownOrganisation(), MOST)
                .map(found -> found.stream().map(HeldGoodsAnswer::of).toList());
    }
}
