package vn.nguon.cooperative.delivery;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.moving.Movements;
import vn.nguon.trace.reverse.Settlements;

/** A delivery as its sender and its receiver see it: what was sent, what arrived, and what became of the rest. */
@RestController
@RequestMapping(DeliveryPages.HERE)
class DeliveryPages {

    static final String HERE = "/console/movements";

    private final Movements movements;
    private final Settlements settlements;
    private final PageRenderer pages;

    DeliveryPages(Movements movements, Settlements settlements, PageRenderer pages) {
        this.movements = movements;
        this.settlements = settlements;
        this.pages = pages;
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> delivery(PageUser worker, @PathVariable UUID id) {
        worker.actor().requireWorkingFor(worker.own().id());
        return movements
                .get(new MovementId(id))
                .filter(movement -> worker.actor().worksFor(movement.from())
                        || worker.actor().worksFor(movement.to()))
                .switchIfEmpty(Mono.error(NotFound::new))
                .zipWith(settlements.of(new MovementId(id)).collectList())
                .map(found -> pages.page(
                        worker,
                        "/console/record",
                        "cooperative/delivery/delivery.jte",
                        Map.of("movement", found.getT1(), "settled", found.getT2())));
    }
}
